import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** Serves named files on a free port of loopback; `files` maps paths to file names. */
export async function serve(files) {
  const server = createServer(async (request, response) => {
    const file = files[request.url];
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(request.url)] ?? TYPES['.html'] });
    response.end(file && (await readFile(file)));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
