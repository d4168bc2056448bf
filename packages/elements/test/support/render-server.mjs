/** Answers `POST /render` with what a server draws of an element: the body holds its tag and its options. */
export async function renderServer(context, next) {
  if (context.path !== '/render' || context.method !== 'POST') return next();
  const chunks = [];
  for await (const chunk of context.req) chunks.push(chunk);
  const { tag, ...options } = JSON.parse(Buffer.concat(chunks).toString());
  const { renderToString } = await import('../../dist/server.js');
  context.type = 'text/plain; charset=utf-8';
  context.body = await renderToString(tag, options);
}
