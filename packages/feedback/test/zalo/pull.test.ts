import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Intake, pullRatings, zaloTokens, type PullOptions } from '@cchc/feedback';
import { createLog } from '@cchc/feedback/node';
import { eventBody, KEYS, NOW, openApp, post, rowsOf, SECRETS } from '../support/app.js';
import { testFolder } from '../support/folder.js';
import { JULY } from '../support/ratings.js';
import { openStandIn, type StandInRating } from '../support/zalo-stand-in.js';

const folder = testFolder();
let files = 0;

const pulled = (n: number, fields: Partial<StandInRating> = {}): StandInRating => ({
  msgId: `m${n}`,
  rate: 1 + (n % 5),
  submitDate: String(JULY - n * 60_000),
  ...fields,
});

/** An app beside a stand-in of Zalo, and what pulls from it. */
async function open(ratings: StandInRating[], tokens: object = { refresh_token: 'refresh-0' }) {
  const opened = openApp();
  const zalo = await openStandIn('t1', ratings);
  const file = join(folder, `${(files += 1)}.json`);
  writeFileSync(file, JSON.stringify(tokens));
  const log = createLog('silent');
  const intake = new Intake({ store: opened.store, keys: KEYS, log, metrics: opened.metrics, now: () => NOW });
  const calling = { fetch, wait: async () => undefined };
  const source = () =>
    zaloTokens({ file, appId: SECRETS.appId, appSecret: 'app-secret', url: zalo.tokenUrl, now: () => NOW, ...calling });
  const pull = (options: Partial<PullOptions> = {}) =>
    pullRatings({
      intake,
      tokens: source(),
      template: 't1',
      url: zalo.ratingUrl,
      pageSize: 10,
      ...calling,
      ...options,
    });
  return { ...opened, zalo, pull, file, source };
}

test('a pull reads all pages and merges with what the webhook brought', async () => {
  const mine = pulled(0, { msgId: 'b1f7a30ac4e5a2f2bdb7', rate: 4, submitDate: String(JULY), note: 'Nhanh, gọn' });
  const { app, pull, ratings, zalo } = await open([mine, ...Array.from({ length: 24 }, (_, i) => pulled(i + 1))]);
  await post(app, eventBody());
  assert.deepEqual(await pull(), { pages: 3, stored: 24, duplicates: 1, unread: 0 });
  assert.equal((await ratings()).length, 25);
  assert.deepEqual(
    zalo.calls.map(query => query.get('offset')),
    ['0', '10', '20'],
  );
  assert.deepEqual(await (await post(app, eventBody())).json(), { outcome: 'duplicate' });
});

test('the next pull reads from the last one on, and again what may have come late', async () => {
  const list = [pulled(1)];
  const { pull, zalo } = await open(list);
  await pull();
  list.push(pulled(2), pulled(10_000));
  assert.deepEqual(await pull(), { pages: 1, stored: 1, duplicates: 1, unread: 0 });
  assert.equal(zalo.calls[1]!.get('from_time'), String(NOW - 2 * 86_400_000));
});

test('a pull that was interrupted goes on at its page, and loses and repeats nothing', async () => {
  const { pull, ratings, zalo } = await open(Array.from({ length: 35 }, (_, i) => pulled(i)));
  let calls = 0;
  const failing: typeof fetch = (...args) => ((calls += 1) > 2 ? Promise.reject(new Error('cable')) : fetch(...args));
  await assert.rejects(pull({ fetch: failing }), { name: 'PullTrouble', fault: 'network' });
  assert.equal((await ratings()).length, 20);
  assert.deepEqual(await pull(), { pages: 2, stored: 15, duplicates: 0, unread: 0 });
  assert.equal(zalo.calls.at(-2)!.get('offset'), '20');
  assert.equal((await ratings()).length, 35);
});

test('short trouble on the way is tried again', async () => {
  const { pull, zalo } = await open([pulled(1)], {
    access_token: 'access-0',
    refresh_token: 'refresh-0',
    expires_at: NOW * 2,
  });
  zalo.accidents.push(502, 'cut');
  assert.equal((await pull()).stored, 1);
});

test('an entry that cannot be read is kept apart, and the rest is kept', async () => {
  const { pull, store } = await open([pulled(1, { rate: 9 }), pulled(2), pulled(3, { msgId: '' })]);
  assert.deepEqual(await pull(), { pages: 1, stored: 1, duplicates: 0, unread: 2 });
  assert.deepEqual((await rowsOf(store, 'deadLetters')).map(({ reason }) => reason).sort(), ['msgId', 'rate']);
});

test('a refresh token is spent once, however many ask at the same moment', async () => {
  const { source, file, zalo } = await open([]);
  const tokens = await Promise.all(Array.from({ length: 8 }, () => source().current()));
  assert.deepEqual(new Set(tokens), new Set(['access-1']));
  assert.equal(zalo.renewals(), 1);
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), {
    access_token: 'access-1',
    refresh_token: 'refresh-1',
    expires_at: NOW + 90_000_000,
  });
  assert.equal(statSync(file).mode & 0o777, 0o600);
});

test('a token that Zalo no longer takes is renewed in the middle of a pull', async () => {
  const { pull, zalo } = await open(Array.from({ length: 15 }, (_, i) => pulled(i)));
  let calls = 0;
  const revoking: typeof fetch = (...args) => {
    if ((calls += 1) === 2) zalo.revoke();
    return fetch(...args);
  };
  assert.deepEqual(await pull({ fetch: revoking }), { pages: 2, stored: 15, duplicates: 0, unread: 0 });
  assert.equal(zalo.renewals(), 2);
});

test('what Zalo refuses is told by its number, and a missing token file as such', async () => {
  const { pull } = await open([], { refresh_token: 'used' });
  await assert.rejects(pull(), { fault: 'refused', number: -14020 });
  const other = await open([]);
  await assert.rejects(other.pull({ template: 't2' }), { fault: 'answer', number: -109 });
  writeFileSync(other.file, '{}');
  await assert.rejects(other.pull(), { fault: 'no token' });
});
