import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  describeChange,
  describeStanding,
  rankDelta,
  type DescribeChangeOptions,
  type Edition,
  type RankInterval,
  type StandingDocument,
} from '@cchc/core';
import { papi } from '../../support/papi.js';

type Scores = Record<string, number | null>;
const edition = (period: string, scores: Scores, method?: string): Edition => ({
  period,
  ...(method ? { method } : {}),
  scores: Object.entries(scores).map(([unit, value]) => ({ unit, value })),
});

/** Vietnamese, then English, of unit `a`. */
function told(was: Scores, is: Scores, options?: DescribeChangeOptions): string[] {
  const delta = rankDelta(edition('2023', was), edition('2024', is), 'a');
  return [describeChange(delta, 'vi', options), describeChange(delta, 'en', options)];
}

test('describeChange of Cần Thơ in PAPI 2023 and 2024', () => {
  const delta = rankDelta(papi('2023'), papi('2024'), '92');
  assert.equal(
    describeChange(delta, 'vi'),
    'Xếp thứ 59/61 năm 2024, giảm 6 bậc so với năm 2023 (thứ 53/61); giảm 5 bậc nếu chỉ tính 59 đơn vị được xếp hạng ở cả hai kỳ.',
  );
  assert.equal(
    describeChange(delta, 'en'),
    '59th of 61 in 2024, down 6 places on 2023 (53rd of 61); down 5 places among the 59 ranked in both.',
  );
});

test('describeChange says one place, the same place and shared places', () => {
  assert.deepEqual(told({ a: 1, b: 2 }, { a: 2, b: 1 }), [
    'Xếp thứ 1/2 năm 2024, tăng 1 bậc so với năm 2023 (thứ 2/2).',
    '1st of 2 in 2024, up 1 place on 2023 (2nd of 2).',
  ]);
  assert.deepEqual(told({ a: 1, b: 2 }, { a: 1, b: 2 }), [
    'Xếp thứ 2/2 năm 2024, giữ nguyên thứ hạng so với năm 2023.',
    '2nd of 2 in 2024, the same place as in 2023.',
  ]);
  assert.deepEqual(told({ a: 2, b: 1 }, { a: 2, b: 1, c: 0 }), [
    'Xếp thứ 1/3 năm 2024, giữ nguyên thứ hạng so với năm 2023 (thứ 1/2).',
    '1st of 3 in 2024, the same place as in 2023 (1st of 2).',
  ]);
  assert.deepEqual(told({ a: 1, b: 2 }, { a: 1, b: 1 }), [
    'Xếp thứ 1/2 năm 2024, đồng hạng với 1 đơn vị khác, tăng 1 bậc so với năm 2023 (thứ 2/2).',
    '1st of 2 in 2024, tied with 1 other, up 1 place on 2023 (2nd of 2).',
  ]);
  assert.match(told({ a: 1 }, { a: 1, b: 1, c: 1 })[1]!, /tied with 2 others/);
});

test('describeChange tells the like-for-like change where the place alone came from entrants', () => {
  assert.deepEqual(told({ a: 2, b: 1 }, { a: 2, b: 1, c: 3 }), [
    'Xếp thứ 2/3 năm 2024, giảm 1 bậc so với năm 2023 (thứ 1/2); giữ nguyên thứ hạng nếu chỉ tính 2 đơn vị được xếp hạng ở cả hai kỳ.',
    '2nd of 3 in 2024, down 1 place on 2023 (1st of 2); the same place as before among the 2 ranked in both.',
  ]);
});

test('describeChange of a unit that is new, gone or in neither edition', () => {
  const others = { b: 1, c: 2 };
  assert.deepEqual(told(others, { a: 3, ...others }), [
    'Xếp thứ 1/3 năm 2024, mới vào bảng xếp hạng.',
    '1st of 3 in 2024, new in the ranking.',
  ]);
  assert.deepEqual(told({ a: 3, ...others }, { a: null, ...others }), [
    'Kỳ này không được xếp hạng; năm 2023 xếp thứ 1/3.',
    'Not ranked now; 1st of 3 in 2023.',
  ]);
  assert.deepEqual(told({ a: null, ...others }, others), [
    'Không được xếp hạng ở cả hai kỳ.',
    'Not ranked in either edition.',
  ]);
});

test('describeChange says no change where editions are not comparable, and why', () => {
  const delta = rankDelta(edition('2023', { a: 1, b: 2 }, 'm1'), edition('2024', { a: 2, b: 1 }, 'm2'), 'a');
  assert.equal(
    describeChange(delta, 'vi'),
    'Xếp thứ 1/2 năm 2024; không so sánh được với năm 2023 (thứ 2/2) vì phương pháp đã thay đổi.',
  );
  assert.equal(
    describeChange(delta, 'en'),
    '1st of 2 in 2024; not comparable with 2023 (2nd of 2), as the method changed.',
  );
  // across the merger: one code, two territories
  const merged = rankDelta(
    edition('2024', { '92': 1, '01': 2 }, 'm1'),
    edition('2025', { '92': 2, '01': 1 }, 'm2'),
    '92',
  );
  assert.equal(
    describeChange(merged, 'vi'),
    'Xếp thứ 1/2 năm 2025; không so sánh được với năm 2024 (thứ 2/2) vì phương pháp đã thay đổi và các đơn vị được xếp hạng không còn như trước.',
  );
  assert.equal(
    describeChange(merged, 'en'),
    '1st of 2 in 2025; not comparable with 2024 (2nd of 2), as the method changed and the units are not the same.',
  );
  assert.deepEqual(told({ b: 1 }, { a: 1 }), [
    'Xếp thứ 1/1 năm 2024; không so sánh được với kỳ trước vì không có đơn vị nào được xếp hạng ở cả hai kỳ.',
    '1st of 1 in 2024; not comparable with the edition before, as no unit is ranked in both.',
  ]);
});

test('describeChange across a back-cast says through what the editions are comparable', () => {
  const recomputed = edition('2023', { a: 1, b: 2 }, 'm2');
  const delta = rankDelta(edition('2023', { a: 3, b: 2 }, 'm1'), edition('2024', { a: 2, b: 1 }, 'm2'), 'a', {
    recomputed,
  });
  assert.equal(
    describeChange(delta, 'vi'),
    'Xếp thứ 1/2 năm 2024; chỉ so sánh được với năm 2023 (thứ 1/2) qua số liệu tính lại vì phương pháp đã thay đổi.',
  );
  assert.equal(
    describeChange(delta, 'en'),
    '1st of 2 in 2024; comparable with 2023 (1st of 2) only through its recomputed figures, as the method changed.',
  );
});

test('describeChange with intervals that overlap is no clear change', () => {
  const at = (rank: number, best: number | null, worst: number | null): RankInterval => ({
    unit: 'a',
    rank,
    best,
    worst,
  });
  const change = (previous: RankInterval, current: RankInterval): string[] =>
    told({ a: 1, b: 2 }, { a: 2, b: 1 }, { intervals: { previous, current } });
  assert.deepEqual(change(at(2, 1, 2), at(1, 1, 2)), [
    'Xếp thứ 1/2 năm 2024; chưa rõ có thay đổi so với năm 2023 (thứ 2/2) hay không: thứ hạng khi đó có thể từ thứ 1 đến thứ 2, nay có thể từ thứ 1 đến thứ 2.',
    '1st of 2 in 2024; no clear change on 2023 (2nd of 2): the place could be 1st to 2nd then and 1st to 2nd now.',
  ]);
  const clear = [
    'Xếp thứ 1/2 năm 2024, tăng 1 bậc so với năm 2023 (thứ 2/2).',
    '1st of 2 in 2024, up 1 place on 2023 (2nd of 2).',
  ];
  assert.deepEqual(change(at(2, 2, 2), at(1, 1, 1)), clear);
  assert.deepEqual(change(at(2, null, null), at(1, 1, 2)), clear);
});

test('describeStanding says last of a group, but not of a group of one', () => {
  const groups = (rank: number, of: number): StandingDocument => ({
    title: 'T',
    source: { name: 'S' },
    index: { code: 'X', name: 'X' },
    unit: { id: 'a', name: 'A' },
    editions: [
      { period: '2024', rank: 3, of: 9, groups: [{ id: 'g', name: { vi: 'thành phố', en: 'cities' }, rank, of }] },
    ],
  });
  assert.match(describeStanding(groups(6, 6), 'vi'), /Xếp cuối trong 6 thành phố\.$/);
  assert.match(describeStanding(groups(6, 6), 'en'), /Last of 6 cities\.$/);
  assert.match(describeStanding(groups(1, 1), 'vi'), /Thứ 1\/1 thành phố\.$/);
  assert.match(describeStanding(groups(1, 1), 'en'), /1st of 1 cities\.$/);
});
