import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreTrouble, zaloMac, type RatingStore } from '@cchc/feedback';
import { keyedHash } from '#feedback/keys/keyed-hash.js';
import { eventBody, KEYS, NOW, openApp, post, rowsOf, SECRETS, sign, storeWith, TIMESTAMP } from '../support/app.js';
import { JULY } from '../support/ratings.js';

test('the signature is SHA-256 of app id, raw body, timestamp and secret', () => {
  // printf '%s' '123{"a":1}1602560967477secret' | sha256sum
  const mac = '92dd6125408ffba552888f053f293624e1cff4f233e4595b4af64b8d1565bc68';
  assert.equal(zaloMac('123', Buffer.from('{"a":1}'), '1602560967477', 'secret'), mac);
});

test('a signed rating is kept and answered, with nothing that names the citizen', async () => {
  const { app, store, ratings } = openApp();
  const subject = keyedHash(KEYS, KEYS.at(0), 'subject', 'abc123');
  const dossier = { subject, unit: 'so-y-te', procedure: '1.003709', official: 'cb-7', finishedAt: JULY - 5000 };
  await store.addDossiers([dossier]);
  const answer = await post(app, eventBody());
  assert.equal(answer.status, 200);
  assert.deepEqual(await answer.json(), { outcome: 'stored' });
  const [kept, ...others] = await ratings();
  assert.equal(others.length, 0);
  const { id, ...fields } = kept!;
  assert.match(id, /^[0-9a-f]{32}$/);
  assert.deepEqual(fields, {
    channel: 'zalo',
    unit: 'so-y-te',
    procedure: '1.003709',
    official: 'cb-7',
    level: 4,
    answers: {},
    labels: ['Thái độ tốt'],
    comment: 'Nhanh, gọn',
    ratedAt: JULY,
    receivedAt: NOW,
    subject,
    madeUp: false,
  });
  assert.ok(!JSON.stringify(kept).includes('abc123') && !JSON.stringify(kept).includes('b1f7a30ac4e5a2f2bdb7'));
});

test('a repeated event is answered and kept once; another submit time is another rating', async () => {
  const { app, ratings } = openApp();
  for (const outcome of ['stored', 'duplicate', 'duplicate']) {
    assert.deepEqual(await (await post(app, eventBody())).json(), { outcome });
  }
  const again = eventBody({ submit_time: String(JULY + 1), rate: 1 });
  assert.deepEqual(await (await post(app, again)).json(), { outcome: 'stored' });
  assert.deepEqual((await ratings()).map(({ level }) => level).sort(), [1, 4]);
});

test('a wrong, missing, truncated or foreign signature keeps nothing and is answered with 401', async () => {
  const { app, ratings, store } = openApp();
  const body = eventBody();
  const good = sign(body, TIMESTAMP);
  const reordered = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(body)).reverse()));
  const cases: [string, string, Record<string, string>][] = [
    ['no signature', body, {}],
    ['wrong', body, { 'x-zevent-signature': `mac=${'0'.repeat(64)}` }],
    ['truncated', body, { 'x-zevent-signature': good.slice(0, -1) }],
    ['longer', body, { 'x-zevent-signature': `${good}0` }],
    ['without mac=', body, { 'x-zevent-signature': good.slice(4) }],
    ['of another body', body.replace('"rate":4', '"rate":1'), { 'x-zevent-signature': good }],
    ['of re-ordered keys', reordered, { 'x-zevent-signature': good }],
    ['of white space', `${body} `, { 'x-zevent-signature': good }],
    ['another secret', body, { 'x-zevent-signature': sign(body, TIMESTAMP, { ...SECRETS, oaSecrets: ['guess'] }) }],
    ['another app', body, { 'x-zevent-signature': sign(body, TIMESTAMP, { ...SECRETS, appId: '1' }) }],
    ['another time', body, { 'x-zevent-signature': sign(body, '1') }],
  ];
  for (const [name, text, headers] of cases) assert.equal((await post(app, text, headers)).status, 401, name);
  assert.deepEqual(await ratings(), []);
  assert.deepEqual(await rowsOf(store, 'deadLetters'), []);
});

test('the timestamp may be signed from the header, and upper-case digits are as good', async () => {
  const { app, ratings } = openApp();
  const body = eventBody();
  const headers = {
    'x-zevent-signature': sign(body, '777').toUpperCase().replace('MAC', 'mac'),
    'x-zevent-timestamp': '777',
  };
  assert.equal((await post(app, body, headers)).status, 200);
  assert.equal((await ratings()).length, 1);
});

test('while the secret is changed, events signed with either are kept', async () => {
  const { app, ratings } = openApp({ zalo: { ...SECRETS, oaSecrets: ['new', ...SECRETS.oaSecrets] } });
  assert.equal((await post(app, eventBody())).status, 200);
  const body = eventBody({ msg_id: 'second' });
  const signature = sign(body, TIMESTAMP, { ...SECRETS, oaSecrets: ['new'] });
  assert.equal((await post(app, body, { 'x-zevent-signature': signature })).status, 200);
  assert.equal((await ratings()).length, 2);
});

test('the unsigned request of the registration gets 200 and leaves nothing', async () => {
  const { app, ratings, store } = openApp();
  for (const probe of ['', '{}', '{"event_name":"webhook_test"}']) {
    const answer = await post(app, probe, {});
    assert.equal(answer.status, 200, probe);
    assert.deepEqual(await answer.json(), { outcome: 'ignored' });
  }
  assert.deepEqual([...(await ratings()), ...(await rowsOf(store, 'deadLetters'))], []);
});

test('other events are ignored', async () => {
  const { app, ratings, store } = openApp();
  for (const name of ['user_send_text', 'change_oa_template_quality', 5]) {
    const answer = await post(app, eventBody({}, { event_name: name }));
    assert.deepEqual([answer.status, await answer.json()], [200, { outcome: 'ignored' }]);
  }
  assert.deepEqual([...(await ratings()), ...(await rowsOf(store, 'deadLetters'))], []);
});

test('ids beyond 2^53 stay apart, as texts and as numbers', async () => {
  const { app, ratings } = openApp();
  const bodies = ['9007199254740993', '9007199254740992', '123456789012345678901234567890'].flatMap(digits => [
    eventBody({ msg_id: 'HERE' }).replace('"HERE"', digits),
    eventBody({ msg_id: digits }),
  ]);
  const outcomes = [];
  for (const body of bodies) outcomes.push((await (await post(app, body)).json()).outcome);
  assert.deepEqual(outcomes, ['stored', 'duplicate', 'stored', 'duplicate', 'stored', 'duplicate']);
  assert.equal((await ratings()).length, 3);
});

test('what is signed and cannot be read is kept apart with its reason, once, and never counted', async () => {
  const { app, ratings, store, lines } = openApp();
  const nul = Buffer.from(eventBody({ note: '' }).replace('"note":""', '"note":"\0"'));
  const cases: [string, string | Uint8Array<ArrayBuffer>][] = [
    ['rate', eventBody({ rate: 6 })],
    ['rate', eventBody({ rate: 4.5 })],
    ['rate', eventBody({ rate: null })],
    ['msg_id', eventBody({ msg_id: '' })],
    ['msg_id', eventBody({ msg_id: undefined })],
    ['submit_time', eventBody({ submit_time: 'today' })],
    ['submit_time', eventBody({ submit_time: '1616673095' })],
    ['submit_time', eventBody({ submit_time: String(NOW + 2 * 86_400_000) })],
    ['feedbacks', eventBody({ feedbacks: 'x' })],
    ['message', eventBody({}, { message: [] })],
    ['json', '{"event_name":"user_feedback"'],
    ['json', `{"a":1,"a":2}`],
    ['json', '['.repeat(60_000)],
    ['json', Uint8Array.of(0x7b, 0xff, 0x7d)],
    ['json', nul],
  ];
  for (const [reason, body] of [...cases, ...cases.slice(0, 3)]) {
    const headers = { 'x-zevent-signature': sign(body, TIMESTAMP), 'x-zevent-timestamp': TIMESTAMP };
    const answer = await post(app, body, headers);
    assert.deepEqual([answer.status, await answer.json()], [200, { outcome: 'unread' }], reason);
  }
  const letters = await rowsOf(store, 'deadLetters');
  assert.deepEqual(letters.map(({ reason }) => reason).sort(), cases.map(([reason]) => reason).sort());
  assert.ok(letters.some(({ body }) => body === 'base64:e/99'));
  assert.deepEqual(await ratings(), []);
  assert.match(lines.at(-1)!, /dead-letters/);
});

test('a note is kept as it can be stored and cut to 2,000 characters', async () => {
  const { app, ratings } = openApp();
  await post(app, eventBody({ note: `  \u0000Tê\u0301t\r\n${'\u{1F600}'.repeat(1500)}\uD800` }));
  const { comment } = (await ratings())[0]!;
  assert.ok(comment.startsWith('T\u1EBFt\n\u{1F600}') && comment.length <= 2000 && comment.isWellFormed());
});

test('a store that fails or is slow is answered with 503, told to the operator in words, and the repetition is kept', async () => {
  const inner = openApp().store;
  let trouble: 'full' | 'hang' | null = 'full';
  const add: RatingStore['add'] = ratings =>
    trouble === 'full'
      ? Promise.reject(new StoreTrouble('full'))
      : trouble === 'hang'
        ? new Promise(resolve => setTimeout(() => void inner.add(ratings).then(resolve), 200))
        : inner.add(ratings);
  const store = storeWith(inner, { add });
  const { app, lines } = openApp({ store, storeDeadline: 50, language: 'en' });
  const answer = await post(app, eventBody());
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '30']);
  assert.match(lines.join(''), /no room to write/);
  trouble = 'hang';
  assert.equal((await post(app, eventBody())).status, 503);
  assert.match(lines.at(-1)!, /does not answer in time/);
  await new Promise(resolve => setTimeout(resolve, 300));
  trouble = null;
  assert.deepEqual(await (await post(app, eventBody())).json(), { outcome: 'duplicate' });
});

test('logs and metrics hold nothing of what was written, and no id', async () => {
  const { app, lines, metrics } = openApp();
  const body = eventBody({ note: 'gọi 0912345678', tracking_id: 'track-me' });
  await post(app, body);
  await post(app, body, { 'x-zevent-signature': 'mac=no' });
  await post(app, eventBody({ rate: 9, note: 'gọi 0912345678' }));
  const text = lines.join('') + (await metrics.registry.metrics());
  assert.match(text, /cchc_feedback_ratings_total\{channel="zalo",outcome="stored"\} 1/);
  for (const secret of ['0912345678', 'track-me', 'b1f7a30ac4e5a2f2bdb7', 'oa-secret-key'])
    assert.ok(!text.includes(secret));
});
