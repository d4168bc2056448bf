import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientAddress } from '#feedback/http/client-address.js';
import { eventBody, linkFor, office, openApp, post, rowsOf, send } from '../support/app.js';
import { JULY } from '../support/ratings.js';

const finishedAt = new Date(JULY).toISOString();

test('without the right token the office is closed', async () => {
  const { app, store } = openApp();
  const dossiers = [{ code: 'x', unit: 'u', finishedAt }];
  assert.equal((await office(app, 'dossiers', { dossiers }, 'guess')).status, 401);
  assert.equal((await app.request('/api/tallies')).status, 401);
  assert.deepEqual(await rowsOf(store, 'dossiers'), []);
});

test('a tracking id that was given out binds a rating from Zalo to its dossier', async () => {
  const { app, ratings } = openApp();
  const dossiers = [{ code: 'H13-0001', unit: 'so-y-te', procedure: '1.003709', official: 'cb-7', finishedAt }];
  const { json } = await office(app, 'dossiers', { dossiers });
  const again = await office(app, 'dossiers', { dossiers });
  const [{ code, trackingId }] = json.dossiers;
  assert.deepEqual([code, again.json.dossiers[0].trackingId], ['H13-0001', trackingId]);
  assert.ok(!trackingId.includes('H13') && !json.dossiers[0].link.includes('H13'));
  await post(app, eventBody({ tracking_id: trackingId }));
  await post(app, eventBody({ msg_id: 'other', tracking_id: 'unknown' }));
  assert.deepEqual((await ratings()).map(({ unit, official }) => [unit, official]).sort(), [
    ['', ''],
    ['so-y-te', 'cb-7'],
  ]);
});

test('what is wrong with a request is told by its place, and nothing of it is kept', async () => {
  const { app, store } = openApp();
  const good = { code: 'x', unit: 'u', finishedAt };
  const cases: [string, unknown][] = [
    ['', '{'],
    ['dossiers', { dossiers: [] }],
    ['dossiers.1.finishedAt', { dossiers: [good, { ...good, finishedAt: '2026-02-30T99:00Z' }] }],
    ['dossiers.0.unit', { dossiers: [{ ...good, unit: 'x'.repeat(101) }] }],
    ['dossiers.0.code', { dossiers: [{ ...good, code: 'a\u0000' }] }],
    ['dossiers.0', { dossiers: [{ ...good, phone: '0912345678' }] }],
    ['days', { dossiers: [good], days: 0 }],
  ];
  for (const [at, body] of cases) {
    const { status, json } = await office(app, 'dossiers', body);
    assert.deepEqual([status, json], [400, { outcome: 'refused', reason: 'invalid', at }], at);
  }
  assert.equal((await office(app, 'places', { channel: 'link', unit: 'u' })).json.at, 'channel');
  assert.equal((await office(app, 'dossiers', 'x'.repeat(2_000_000))).status, 413);
  assert.deepEqual(await rowsOf(store, 'dossiers'), []);
});

test('a rating is counted in the tallies as soon as it is answered', async () => {
  const { app } = openApp();
  await send(app, await linkFor(app, 'x'), { level: '4', 'question-time': '2' });
  const { json } = await office(app, 'tallies?by=unit,channel&grain=quarter');
  assert.deepEqual(json.tallies, [
    {
      period: '2026-Q3',
      unit: 'so-y-te',
      procedure: null,
      channel: 'link',
      official: null,
      madeUp: false,
      tally: { levels: [1, 2, 3, 4, 5], answers: { valid: [0, 0, 0, 1, 0], dontKnow: 0, missing: 0 } },
    },
  ]);
  assert.deepEqual((await office(app, 'tallies?question=time')).json.tallies[0].tally.answers.valid, [0, 1, 0, 0, 0]);
  assert.deepEqual((await office(app, 'tallies?from=2026-08')).json.tallies, []);
  for (const query of ['by=id', 'from=2026', 'grain=week', "question='"]) {
    assert.equal((await office(app, `tallies?${query}`)).status, 400, query);
  }
});

test('only what trusted proxies wrote is believed of X-Forwarded-For, and IPv6 counts by /64', () => {
  assert.equal(clientAddress('10.0.0.9', '1.1.1.1, 2.2.2.2', 0), '10.0.0.9');
  assert.equal(clientAddress('10.0.0.9', '1.1.1.1, 2.2.2.2', 1), '2.2.2.2');
  assert.equal(clientAddress('10.0.0.9', '1.1.1.1, 2.2.2.2', 5), '1.1.1.1');
  assert.equal(clientAddress('10.0.0.9', null, 1), '10.0.0.9');
  assert.equal(clientAddress('::ffff:10.0.0.9', null, 0), '10.0.0.9');
  assert.equal(clientAddress('2001:db8:1:2:aaaa::1', null, 0), '2001:db8:1:2');
  assert.equal(clientAddress('2001:DB8:1:0002::', null, 0), '2001:db8:1:2');
  assert.equal(clientAddress('::1', null, 0), '0:0:0:0');
});
