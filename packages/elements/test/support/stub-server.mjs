const BODIES = {
  'not-json': '{"title": "Hài lòng", }',
  'not-a-document': '[1, 2]',
};

/**
 * Answers below `/stub/` as servers do on a bad day: `not-json`, `not-a-document`, `silent` (no answer), `stalled` (an
 * answer that never ends), and 404 to everything else.
 */
export function stubServer(context, next) {
  const name = /^\/stub\/([\w-]+)/.exec(context.path)?.[1];
  if (name === undefined) return next();
  if (name in BODIES) {
    context.type = 'json';
    context.body = BODIES[name];
    return;
  }
  if (name === 'silent' || name === 'stalled') {
    context.respond = false;
    if (name === 'stalled') {
      context.res.writeHead(200, { 'content-type': 'application/json' });
      context.res.write('{"title":');
    }
    return;
  }
  context.status = 404;
}
