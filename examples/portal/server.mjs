import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { openFeedback } from './feedback.mjs';

const PUBLIC = join(import.meta.dirname, 'public');
const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const ELEMENTS = Object.fromEntries(
  ['/cchc-elements.min.js', '/cchc.css'].map(path => [
    path,
    fileURLToPath(import.meta.resolve(`@cchc/elements${path}`)),
  ]),
);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As strict as a portal can be: no inline script or style, no string that becomes code. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

/** What the gallery asks for to show how an element looks while it waits: an answer never comes. */
export const NEVER = '/gallery/never.json';

/** The file that is served at a path. */
export function portalFile(path) {
  const folder = path.startsWith('/gallery/') ? DOCS : PUBLIC;
  return ELEMENTS[path] ?? join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

/**
 * A server of the portal's pages; it listens to nothing yet.
 *
 * @param feedback from `openFeedback`; without it the portal takes no ratings
 */
export function createPortal(feedback) {
  const rate = feedback && getRequestListener(feedback.fetch);
  return createServer(async (request, response) => {
    try {
      const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
      if (rate && path.startsWith('/r/')) return rate(request, response);
      if (feedback && (path === '/rate' || path === '/en/rate')) {
        response.writeHead(303, { location: `${feedback.form}?lang=${path === '/rate' ? 'vi' : 'en'}` });
        return response.end();
      }
      if (feedback && (path === '/data/ratings.json' || path === '/en/data/ratings.json')) {
        const body = JSON.stringify(await feedback.figures(path.startsWith('/en/') ? 'en' : 'vi'));
        response.writeHead(200, { ...HEADERS, 'content-type': TYPES['.json'] });
        return response.end(body);
      }
      if (path === NEVER) return;
      const file = portalFile(path);
      const body = await readFile(file);
      response.writeHead(200, { ...HEADERS, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
      response.end('Không tìm thấy trang. / Page not found.\n');
    }
  });
}

/** Listens on loopback and says where; a taken port is told plainly. */
export async function servePortal(port) {
  const feedback = await openFeedback(join(import.meta.dirname, 'ratings')).catch(error => {
    // another portal runs and holds the ratings; which port it has is told below
    if (error.trouble !== 'locked') throw error;
    return undefined;
  });
  const server = createPortal(feedback);
  server.on('error', error => {
    void feedback?.close();
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(
      `Cổng ${port} đang được dùng. Chọn cổng khác / Port ${port} is in use. Choose another:\n  PORT=${port + 1} npm start`,
    );
    process.exitCode = 1;
  });
  server.listen(port, '127.0.0.1', () => {
    const url = `http://127.0.0.1:${server.address().port}/`;
    console.log(`${url}\n${url}ratings/`);
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
    void feedback?.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (process.argv[1] === import.meta.filename) await servePortal(Number(process.env.PORT ?? 8080));
