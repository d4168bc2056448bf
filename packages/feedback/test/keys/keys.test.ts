import assert from 'node:assert/strict';
import { createHmac, hkdfSync } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { keyRing } from '@cchc/feedback';
import { keyedHash, ratingId } from '#feedback/keys/keyed-hash.js';
import { readToken, signToken } from '#feedback/keys/signed-token.js';

const DAY = 86_400_000;
const old = { id: 'a', from: 0, secret: Buffer.alloc(32, 1) };
const young = { id: 'b', from: 100 * DAY, secret: Buffer.alloc(32, 2) };
const ring = keyRing([old, young]);

test('a key ring without keys, with weak or with equal ones throws', () => {
  assert.throws(() => keyRing([]), /^RangeError: invalid keys: 0, expected at least one key$/);
  assert.throws(() => keyRing([{ ...old, secret: Buffer.alloc(31) }]), /^RangeError: invalid key secret: "31 bytes"/);
  assert.throws(
    () => keyRing([old, { ...young, id: 'a' }]),
    /^RangeError: invalid keys: "a, a", expected different ids/,
  );
  assert.throws(() => keyRing([{ ...old, id: 'a.b' }]), /^RangeError: invalid key id: "a.b"/);
});

test('a keyed hash is HMAC-SHA-256 under a key derived for its purpose', () => {
  const derived = Buffer.from(hkdfSync('sha256', old.secret, '', 'cchc-feedback rating', 32));
  const expected = createHmac('sha256', derived).update('["zalo","1"]').digest('hex').slice(0, 32);
  assert.equal(keyedHash(ring, old, 'rating', 'zalo', '1'), expected);
  assert.notEqual(keyedHash(ring, old, 'subject', 'zalo', '1'), expected);
  assert.notEqual(keyedHash(ring, old, 'rating', 'zal', 'o1'), expected);
});

test('the id of a rating stays the same when a newer key has come', () => {
  const before = keyRing([old]);
  assert.equal(ratingId(before, 99 * DAY, 'zalo', '1'), ratingId(ring, 99 * DAY, 'zalo', '1'));
  assert.notEqual(ratingId(ring, 99 * DAY, 'zalo', '1'), ratingId(ring, 100 * DAY, 'zalo', '1'));
});

test('a token is believed until it expires, by the purpose it was signed for, also after the key has changed', () => {
  const token = signToken(ring, 'link', { unit: 'Sở Y tế' }, 50 * DAY, 200 * DAY);
  assert.deepEqual(readToken(ring, 'link', token, 150 * DAY), { ok: true, payload: { unit: 'Sở Y tế' } });
  assert.deepEqual(readToken(ring, 'link', token, 200 * DAY), { ok: false, fault: 'expired' });
  assert.deepEqual(readToken(ring, 'place', token, 150 * DAY), { ok: false, fault: 'foreign' });
  assert.deepEqual(readToken(keyRing([young]), 'link', token, 150 * DAY), { ok: false, fault: 'foreign' });
});

test('a token that was changed in any place is refused', () => {
  const token = signToken(ring, 'link', { unit: 'so-y-te', n: 1 }, 0, DAY);
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom(...'AZaz09-_.'), (place, char) => {
      const changed = token.slice(0, place) + char + token.slice(place + 1);
      assert.equal(readToken(ring, 'link', changed, 1).ok, changed === token);
    }),
    { numRuns: 1000 },
  );
  for (let length = 0; length < token.length; length += 1) {
    assert.equal(readToken(ring, 'link', token.slice(0, length), 1).ok, false);
  }
  assert.deepEqual(readToken(ring, 'link', `a.${'A'.repeat(5000)}.${'A'.repeat(43)}`, 1), {
    ok: false,
    fault: 'unreadable',
  });
});
