import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeInterval, rankIntervals, type RankInterval } from '@cchc/core';

/** Vietnamese, then English. */
function told(interval: Partial<RankInterval>, confidence?: number): string[] {
  const intervals = { of: 63, units: [{ unit: 'a', rank: 34, best: 30, worst: 38, ...interval }] };
  return (['vi', 'en'] as const).map(language => describeInterval(intervals, 'a', language, { confidence }));
}

test('describeInterval says the place and what it could be', () => {
  assert.deepEqual(told({}), ['xếp thứ 34/63 (có thể từ thứ 30 đến thứ 38)', '34th of 63 (could be 30th to 38th)']);
  assert.deepEqual(told({}, 0.95), [
    'xếp thứ 34/63 (có thể từ thứ 30 đến thứ 38; độ tin cậy 95\u00a0%)',
    '34th of 63 (could be 30th to 38th; 95% confidence)',
  ]);
  assert.deepEqual(told({ best: 34, worst: 34 }), [
    'xếp thứ 34/63 (khó có thứ hạng khác)',
    '34th of 63 (no other place is likely)',
  ]);
  assert.deepEqual(told({ best: 1, worst: 63 }), [
    'xếp thứ 34/63 (có thể ở bất kỳ thứ hạng nào)',
    '34th of 63 (could be any place)',
  ]);
});

test('describeInterval of a unit without an interval or without a rank', () => {
  assert.deepEqual(told({ best: null, worst: null, reason: 'no standard error' }, 0.95), [
    'xếp thứ 34/63 (chưa rõ mức độ chắc chắn)',
    '34th of 63 (uncertainty not known)',
  ]);
  assert.deepEqual(told({ rank: null, best: null, worst: null }), [
    'không được xếp hạng (có 63 đơn vị được xếp hạng)',
    'not ranked (63 were)',
  ]);
});

test('describeInterval of intervals that were computed, and of unknown units', () => {
  const intervals = rankIntervals([
    { unit: 'a', value: 68.2, standardError: 0.5 },
    { unit: 'b', value: 66.9, standardError: 0.6 },
    { unit: 'c', value: 61.5, standardError: 0.6 },
  ]);
  assert.equal(describeInterval(intervals, 'b', 'en'), '2nd of 3 (could be 1st to 2nd)');
  assert.throws(
    () => describeInterval(intervals, 'd', 'en'),
    /^RangeError: unknown unit: "d", expected a listed unit$/,
  );
  assert.throws(
    () => describeInterval(intervals, 'a', 'en', { confidence: 95 }),
    /^RangeError: invalid confidence: 95, expected 0 < confidence < 1$/,
  );
});
