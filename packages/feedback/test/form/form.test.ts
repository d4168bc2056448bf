import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { StoreTrouble } from '@cchc/feedback';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { asJson, linkFor, NOW, openApp, placeFor, send, storeWith } from '../support/app.js';

const DAY = 86_400_000;

test('a one-time link takes one rating for its dossier, whatever is sent after it', async () => {
  const { app, ratings } = openApp();
  const path = await linkFor(app, '000.00.19.H13-260701-0007');
  const page = await app.request(path);
  assert.equal(page.status, 200);
  const answer = await send(app, path, {
    level: '4',
    'question-attitude': '5',
    'question-time': '9',
    comment: ' Tốt ',
  });
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), '?done=stored&lang=vi');
  assert.match(await (await app.request(`${path}?done=stored`)).text(), /Cảm ơn Ông\/Bà!/);

  assert.equal((await send(app, path, { level: '1' })).headers.get('location'), '?done=duplicate&lang=vi');
  const used = await app.request(path);
  assert.deepEqual([used.status, /đã được đánh giá/.test(await used.text())], [409, true]);
  const secondLink = await linkFor(app, '000.00.19.H13-260701-0007', 60);
  assert.notEqual(secondLink, path);
  assert.equal((await app.request(secondLink)).status, 409);

  const [kept, ...others] = await ratings();
  assert.equal(others.length, 0);
  const { id, subject, ...fields } = kept!;
  assert.match(id + subject, /^[0-9a-f]{64}$/);
  assert.deepEqual(fields, {
    channel: 'link',
    unit: 'so-y-te',
    procedure: '1.003709',
    official: 'cb-7',
    level: 4,
    answers: { attitude: 5 },
    comment: 'Tốt',
    labels: [],
    ratedAt: NOW,
    receivedAt: NOW,
    madeUp: false,
  });
});

test('twenty sendings of one link at the same moment count once', async () => {
  const { app, ratings } = openApp();
  const path = await linkFor(app, 'x');
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(app, path, { level: '5' })));
  assert.equal(answers.filter(answer => answer.headers.get('location')?.includes('stored')).length, 1);
  assert.equal((await ratings()).length, 1);
});

test('an expired, foreign, changed or unfinished link takes nothing', async () => {
  const { app, ratings, setNow } = openApp();
  const path = await linkFor(app, 'x', 1);
  for (const wrong of [
    `${path}x`,
    path.slice(0, -1),
    path.replace('/r/k1.', '/r/k2.'),
    '/r/x',
    '/r/%00',
    `/r/${'x'.repeat(5000)}`,
  ]) {
    assert.deepEqual(
      [(await app.request(wrong)).status, (await send(app, wrong, { level: '5' })).status],
      [404, 404],
      wrong,
    );
  }
  const other = openApp();
  assert.equal((await other.app.request(path)).status, 404, 'a dossier that this office does not know');
  setNow(NOW - DAY);
  assert.equal((await send(app, path, { level: '5' })).status, 409, 'finished tomorrow');
  setNow(NOW + 2 * DAY);
  assert.equal((await app.request(path)).status, 410);
  assert.equal((await send(app, path, { level: '5' })).status, 410);
  assert.deepEqual(await ratings(), []);
});

test('a place takes a rating per page that it handed out, each once', async () => {
  const { app, ratings } = openApp();
  for (const channel of ['qr', 'kiosk', 'portal']) {
    const path = await placeFor(app, channel);
    const { json } = await asJson(app, path);
    assert.deepEqual([json.channel, json.proofOfWork, json.levels.length, json.questions.length], [channel, 0, 5, 8]);
    const { ticket } = json;
    assert.equal((await send(app, path, { level: '3', ticket })).headers.get('location'), '?done=stored&lang=vi');
    assert.equal((await send(app, path, { level: '3', ticket })).headers.get('location'), '?done=duplicate&lang=vi');
    assert.equal((await send(app, path, { level: '3', ticket: (await asJson(app, path)).json.ticket })).status, 303);
  }
  const kept = (await ratings()).map(({ channel, unit, procedure }) => `${channel} ${unit} ${procedure}`).sort();
  const expected = ['kiosk', 'kiosk', 'portal', 'portal', 'qr', 'qr'].map(channel => `${channel} so-tu-phap 2.000528`);
  assert.deepEqual(kept, expected);
});

test('a ticket that is missing, old, changed or of another place is not taken, and the page keeps what was filled in', async () => {
  const { app, ratings, setNow } = openApp();
  const [path, other] = [await placeFor(app, 'qr'), await placeFor(app, 'kiosk')];
  const { ticket } = (await asJson(app, path)).json;
  for (const wrong of ['', 'x', `${ticket}x`, (await asJson(app, other)).json.ticket]) {
    const answer = await send(app, path, { level: '2', comment: 'Chờ <lâu>', ticket: wrong });
    const page = await answer.text();
    assert.equal(answer.status, 409);
    assert.match(page, /role="alert".*bấm gửi một lần nữa/s);
    assert.match(page, /value="2"\s+required\s+checked/);
    assert.match(page, /Chờ &lt;lâu&gt;/);
  }
  setNow(NOW + 25 * 3_600_000);
  assert.equal((await send(app, path, { level: '2', ticket })).status, 409);
  assert.deepEqual(await ratings(), []);
});

test('a form without a level, or with one that there is not, is shown again', async () => {
  const { app, ratings } = openApp();
  const path = await linkFor(app, 'x');
  for (const fields of [{}, { level: '6' }, { level: '' }, { level: '4.0' }] as Record<string, string>[]) {
    const answer = await send(app, path, fields);
    assert.deepEqual([answer.status, /Xin chọn một mức độ hài lòng/.test(await answer.text())], [422, true]);
  }
  assert.deepEqual(await ratings(), []);
});

test('JSON is taken like a form and answered in JSON', async () => {
  const { app, ratings } = openApp();
  const path = await linkFor(app, 'x');
  const post = async (body: string, type = 'application/json') => {
    const headers = { 'content-type': type, accept: 'application/json' };
    const answer = await app.request(`${path}?lang=en`, { method: 'POST', body, headers });
    return [answer.status, await answer.json()];
  };
  const refused = { outcome: 'refused', reason: 'body', message: 'What was sent could not be read.' };
  for (const body of ['', '{', 'null', '5']) assert.deepEqual(await post(body), [400, refused]);
  assert.deepEqual(await post('{"level":5}', 'text/plain'), [400, refused]);
  assert.equal((await post('{"level":"x","__proto__":{"level":5}}'))[0], 422);
  assert.deepEqual(await post('{"level":5,"answers":{"attitude":1,"constructor":3,"other":2}}'), [
    200,
    { outcome: 'stored' },
  ]);
  assert.deepEqual(await post('{"level":5}'), [200, { outcome: 'duplicate' }]);
  assert.deepEqual((await ratings())[0]?.answers, { attitude: 1 });
});

test('a body beyond the limit is refused', async () => {
  const { app } = openApp();
  const path = await linkFor(app, 'x');
  assert.equal((await send(app, path, { level: '5', comment: 'x'.repeat(40_000) })).status, 413);
});

test('an address that sends too many waits; another does not, and a kiosk may send ten times as many', async () => {
  let address = '10.0.0.1';
  const { app } = openApp({ form: { perHour: 2, address: () => address } });
  const [qr, kiosk] = [await placeFor(app, 'qr'), await placeFor(app, 'kiosk')];
  const rate = async (path: string) => send(app, path, { level: '5', ticket: (await asJson(app, path)).json.ticket });
  assert.deepEqual([(await rate(qr)).status, (await rate(qr)).status], [303, 303]);
  const refused = await rate(qr);
  assert.equal(refused.status, 429);
  assert.ok(Number(refused.headers.get('retry-after')) > 3000);
  for (let i = 0; i < 20; i += 1) assert.equal((await rate(kiosk)).status, 303);
  assert.equal((await rate(kiosk)).status, 429);
  address = '10.0.0.2';
  assert.equal((await rate(qr)).status, 303);
});

test('a proof of work is checked; without scripts fewer ratings are taken', async () => {
  const { app, ratings } = openApp({ form: { proofOfWork: 8, perHour: 10 } });
  const path = await placeFor(app, 'portal');
  const page = await (await app.request(path)).text();
  assert.match(page, /data-bits="8"/);
  assert.match(page, /<script type="module" src="\/r\/proof.js">/);
  const ticketOf = async () => (await asJson(app, path)).json.ticket as string;
  const works = (ticket: string, proof: number) => createHash('sha256').update(`${ticket}.${proof}`).digest()[0] === 0;
  const ticket = await ticketOf();
  let proof = 0;
  while (!works(ticket, proof)) proof += 1;
  let wrong = 0;
  while (works(ticket, wrong)) wrong += 1;
  assert.equal((await send(app, path, { level: '5', ticket, proof: String(wrong) })).status, 400);
  assert.equal((await send(app, path, { level: '5', ticket, proof: '1e3' })).status, 400);
  assert.equal((await send(app, path, { level: '5', ticket, proof: String(proof) })).status, 303);
  assert.equal((await send(app, path, { level: '5', ticket: await ticketOf() })).status, 303);
  assert.equal((await send(app, path, { level: '5', ticket: await ticketOf() })).status, 429);
  assert.equal((await ratings()).length, 2);
});

test('when the store cannot write, the form comes back as it was filled in, and sending again counts once', async () => {
  const inner = duckDbStore({ file: ':memory:' });
  let isFull = true;
  const store = storeWith(inner, {
    add: ratings => (isFull ? Promise.reject(new StoreTrouble('full')) : inner.add(ratings)),
  });
  const { app, ratings } = openApp({ store });
  const path = await linkFor(app, 'x');
  const answer = await send(app, path, { level: '2', comment: 'Chờ lâu' });
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '30']);
  assert.match(await answer.text(), /value="2"\s+required\s+checked.*Chờ lâu/s);
  isFull = false;
  assert.equal((await send(app, path, { level: '2', comment: 'Chờ lâu' })).status, 303);
  assert.equal((await ratings()).length, 1);
});

test('a demonstration says so, and its ratings are made up', async () => {
  const { app, ratings } = openApp({ form: { isDemonstration: true } });
  const path = await placeFor(app, 'portal');
  assert.match(await (await app.request(path)).text(), /dữ liệu giả định/);
  await send(app, path, { level: '5', ticket: (await asJson(app, path)).json.ticket });
  assert.deepEqual(
    (await ratings()).map(({ madeUp }) => madeUp),
    [true],
  );
});

test('pages may not be framed, cached or leak their address, except by sites that the operator names', async () => {
  const { app } = openApp();
  const { headers } = await app.request(await linkFor(app, 'x'));
  assert.match(headers.get('content-security-policy')!, /default-src 'none'.*frame-ancestors 'self'$/);
  assert.equal(headers.get('referrer-policy'), 'no-referrer');
  assert.equal(headers.get('cache-control'), 'no-store');
  const portal = 'https://cantho.gov.vn';
  const open = openApp({ form: { origins: [portal] } });
  const path = await placeFor(open.app, 'portal');
  const cross = await open.app.request(path, { headers: { origin: portal } });
  assert.equal(cross.headers.get('access-control-allow-origin'), portal);
  assert.match(cross.headers.get('content-security-policy')!, /frame-ancestors 'self' https:\/\/cantho.gov.vn$/);
  const foreign = await open.app.request(path, { headers: { origin: 'https://example.com' } });
  assert.equal(foreign.headers.get('access-control-allow-origin'), null);
});

test('every page exists in both languages', async () => {
  const { app } = openApp();
  const path = await placeFor(app, 'kiosk');
  const [vi, en] = [await (await app.request(path)).text(), await (await app.request(`${path}?lang=en`)).text()];
  assert.match(vi, /<html lang="vi">.*Rất hài lòng.*Gửi đánh giá/s);
  assert.match(en, /<html lang="en">.*Very satisfied.*Send rating/s);
  const thanks = await (await app.request(`${path}?done=stored&lang=en`)).text();
  assert.match(thanks, /http-equiv="refresh" content="8; url=\?lang=en".*Thank you!/s);
});
