import { createServer } from 'node:http';

const BODIES = {
  'not-json': '{"title": "Hài lòng", }',
  'not-a-document': '[1, 2]',
};

/** How often each key was asked for. */
const asked = new Map();
let neighbour;

/**
 * Answers below `/stub/` as servers do on a bad day:
 *
 * - `not-json`, `not-a-document`, `silent` (no answer), `stalled` (an answer that never ends)
 * - `answer?key=…&body=…&type=…&plan=503,drop`: `body` as `type`, after one answer for each step of `plan`, which is a
 *   status, `drop` (the connection breaks) or `ok`; of the last step there is no end when it ends in `…`
 * - `asked?key=…`: how often that was asked for
 * - `members?body=…`: `body` for those with the cookie `cchc=1`, else 403
 * - `neighbour`: the address of the same `members` on another origin of this host, which allows this one its cookies
 * - 404 to everything else
 */
export async function stubServer(context, next) {
  const name = /^\/stub\/([\w-]+)/.exec(context.path)?.[1];
  if (name === undefined) return next();
  context.set('cache-control', 'no-store');
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
  const { key, body, type = 'application/json', plan } = context.query;
  if (name === 'asked') {
    context.body = String(asked.get(key) ?? 0);
    return;
  }
  if (name === 'members') {
    answerMembers(context.req, context.res, body);
    context.respond = false;
    return;
  }
  if (name === 'neighbour') {
    context.body = `http://${context.hostname}:${await neighbourPort()}/`;
    return;
  }
  if (name !== 'answer') {
    context.status = 404;
    return;
  }
  const step = stepOf(key, plan);
  if (step === 'drop') {
    context.respond = false;
    context.req.socket.destroy();
  } else if (step === 'ok') {
    context.set('content-type', type);
    context.body = body;
  } else context.status = Number(step);
}

function stepOf(key, plan = '') {
  const times = asked.get(key) ?? 0;
  asked.set(key, times + 1);
  const steps = plan.replace(/…$/, '').split(',').filter(Boolean);
  return steps[times] ?? (plan.endsWith('…') ? steps.at(-1) : 'ok');
}

function answerMembers(request, response, body) {
  const isMember = /(?:^|; )cchc=1/.test(request.headers.cookie ?? '');
  response.writeHead(isMember ? 200 : 403, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(isMember ? body : '');
}

/** Another port is another origin, but no other site: cookies go there when a page says so. */
async function neighbourPort() {
  neighbour ??= new Promise(resolve => {
    const server = createServer((request, response) => {
      const { origin } = request.headers;
      if (origin) response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-allow-credentials', 'true');
      response.setHeader('access-control-allow-headers', '*');
      answerMembers(request, response, new URL(request.url, 'http://localhost').searchParams.get('body'));
    });
    server.unref();
    server.listen(0, () => resolve(server.address().port));
  });
  return neighbour;
}
