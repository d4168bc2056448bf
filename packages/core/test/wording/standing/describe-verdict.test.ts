import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeVerdict, standingAt, type StandingEdition } from '@cchc/core';

/** Vietnamese, then English, as one phrase each. */
const told = (...editions: StandingEdition[]) =>
  (['vi', 'en'] as const).map(language => {
    const phrase = describeVerdict(standingAt({ editions })!, language);
    assert.equal(phrase?.verdict ?? null, phrase && standingAt({ editions })!.verdict);
    return phrase && `${phrase.text} | ${phrase.since}`;
  });
const before = { period: '2023', rank: 36, of: 63 };
const now = { period: '2024', rank: 34, of: 63 };

test('describeVerdict tells what happened apart from what it is compared with', () => {
  assert.deepEqual(told(before, now), ['tăng 2 bậc | so với năm 2023', 'up 2 places | on 2023']);
  assert.deepEqual(told(before, { ...now, rank: 37 }), ['giảm 1 bậc | so với năm 2023', 'down 1 place | on 2023']);
  assert.deepEqual(told(before, { ...now, rank: 36 }), [
    'giữ nguyên thứ hạng | so với năm 2023',
    'the same place | as in 2023',
  ]);
  assert.deepEqual(told({ ...before, method: 'a' }, { ...now, method: 'b' }), [
    'không so sánh được | với năm 2023',
    'not comparable | with 2023',
  ]);
  const range = { interval: { best: 30, worst: 40 } };
  assert.deepEqual(told({ ...before, ...range }, { ...now, ...range }), [
    'không thay đổi rõ rệt | so với năm 2023',
    'no clear change | on 2023',
  ]);
});

test('describeVerdict of a stated change names no edition', () => {
  assert.deepEqual(told({ ...now, change: -11 }), ['giảm 11 bậc | ', 'down 11 places | ']);
  assert.deepEqual(told({ ...now, change: 0 }), ['giữ nguyên thứ hạng | ', 'the same place | as before']);
});

test('describeVerdict of who is new or back, of who is not ranked, and of nothing known', () => {
  const out = { period: '2023', rank: null, of: 61 };
  assert.deepEqual(told(out, now), ['mới vào bảng xếp hạng | ', 'new in the ranking | ']);
  assert.deepEqual(told({ ...before, period: '2022' }, out, now), [
    'trở lại bảng xếp hạng | ',
    'back in the ranking | ',
  ]);
  assert.deepEqual(told(before, { period: '2024', rank: null, of: 61 }), [null, null]);
  assert.deepEqual(told(now), [null, null]);
});
