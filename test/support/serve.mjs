import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Serves named files on a free port of loopback; `files` maps paths to file names, or to pages as text, which begin with
 * `<`. All answers carry the `headers`; those to paths with a number in `delays` come that many milliseconds late.
 */
export async function serve(files, { headers = {}, delays = {} } = {}) {
  const server = createServer(async (request, response) => {
    const file = files[request.url];
    await new Promise(resolve => setTimeout(resolve, delays[request.url] ?? 0));
    const type = TYPES[extname(new URL(request.url, 'http://localhost').pathname)] ?? TYPES['.html'];
    response.writeHead(file ? 200 : 404, { ...headers, 'content-type': type });
    response.end(file?.startsWith('<') ? file : file && (await readFile(file)));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
