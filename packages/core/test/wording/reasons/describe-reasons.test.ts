import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeReasons, provincesAt, rankChangeReasons, type RankChangeReasons, type RankMoves } from '@cchc/core';
import { papi } from '../../support/papi.js';

const { provinces } = provincesAt('2024');
const nameOf = (unit: string): string => provinces.find(({ code }) => code === unit)!.name;

const moves = (rest: Partial<RankMoves>): RankMoves => {
  const { passed = [], passedBy = [], leaversAhead = [], entrantsAhead = [] } = rest;
  const placesGained = passed.length - passedBy.length + leaversAhead.length - entrantsAhead.length;
  return { placesGained, passed, passedBy, leaversAhead, entrantsAhead };
};
const reasons = (rest: Partial<RankChangeReasons>): RankChangeReasons => ({
  unit: 'A',
  ...moves(rest),
  parts: rest.parts ?? null,
});
const both = (state: RankChangeReasons | null, most?: number): string[] =>
  (['vi', 'en'] as const).map(language => describeReasons(state, language, { most }));

test('describeReasons of Cần Thơ in PAPI 2023 and 2024 names who moved it', () => {
  const state = rankChangeReasons(papi('2023'), papi('2024'), '92');
  assert.equal(
    describeReasons(state, 'vi', { nameOf, most: 3 }),
    'Cần Thơ giảm 6 bậc: đuổi kịp hoặc vượt 1 đơn vị (Kiên Giang); 6 đơn vị (Tây Ninh, Cà Mau, Đồng Nai và 3 đơn vị khác) vươn lên xếp trên; 1 đơn vị kỳ trước xếp trên (Vĩnh Phúc) không còn được xếp hạng; 2 đơn vị mới được xếp hạng (Quảng Ninh và Bình Dương) đứng trên.',
  );
  assert.equal(
    describeReasons(state, 'en', { nameOf }),
    'Cần Thơ lost 6 places: it caught up with or passed 1 (Kiên Giang); 6 (Tây Ninh, Cà Mau, Đồng Nai, Bình Phước, Trà Vinh and Đắk Nông) moved ahead of it; 1 ahead of it before (Vĩnh Phúc) is no longer ranked; 2 newly ranked (Quảng Ninh and Bình Dương) are ahead of it.',
  );
});

test('describeReasons shortens lists, names the one that would be left over, and counts alone with most 0', () => {
  const state = reasons({ passedBy: ['B', 'C', 'D', 'E'] });
  assert.match(both(state, 4)[1]!, / 4 \(B, C, D and E\) moved/);
  assert.match(both(state, 3)[1]!, / 4 \(B, C, D and E\) moved/);
  assert.match(both(state, 2)[1]!, / 4 \(B, C and 2 others\) moved/);
  assert.match(both(state, 1)[0]!, / 4 đơn vị \(B và 3 đơn vị khác\) vươn lên/);
  assert.deepEqual(both(state, 0), [
    'A giảm 4 bậc: 4 đơn vị vươn lên xếp trên.',
    'A lost 4 places: 4 moved ahead of it.',
  ]);
  for (const most of [-1, 1.5, NaN]) assert.throws(() => both(state, most), /^RangeError: invalid most: /);
});

test('describeReasons in the singular, the plural and of nothing that moved', () => {
  assert.deepEqual(both(reasons({ leaversAhead: ['B'], entrantsAhead: ['C'] })), [
    'A giữ nguyên thứ hạng: 1 đơn vị kỳ trước xếp trên (B) không còn được xếp hạng; 1 đơn vị mới được xếp hạng (C) đứng trên.',
    'A kept its place: 1 ahead of it before (B) is no longer ranked; 1 newly ranked (C) is ahead of it.',
  ]);
  assert.deepEqual(both(reasons({ leaversAhead: ['B', 'C'] })), [
    'A tăng 2 bậc: 2 đơn vị kỳ trước xếp trên (B và C) không còn được xếp hạng.',
    'A gained 2 places: 2 ahead of it before (B and C) are no longer ranked.',
  ]);
  assert.match(both(reasons({ passed: ['B'] }))[1]!, /^A gained 1 place: /);
  assert.deepEqual(both(reasons({})), [
    'A giữ nguyên thứ hạng: các đơn vị xếp trên vẫn như trước.',
    'A kept its place: the units ahead of it are the same.',
  ]);
});

test('describeReasons parts the change of method from that of the scores', () => {
  const parts = { method: moves({ passedBy: ['B', 'C'] }), performance: moves({ passed: ['B'] }) };
  const [vi, en] = both(reasons({ passedBy: ['C'], parts }));
  assert.match(vi!, / Trong đó, do thay đổi phương pháp: giảm 2 bậc; do điểm số thay đổi: tăng 1 bậc\.$/);
  assert.match(en!, / By the change of method: down 2 places; by the change of scores: up 1 place\.$/);
  assert.match(both(reasons({ parts: { method: moves({}), performance: moves({}) } }))[0]!, /phương pháp: không đổi;/);
  assert.match(both(reasons({ parts: { method: moves({}), performance: moves({}) } }))[1]!, /method: no places;/);
});

test('describeReasons of a change that cannot be explained', () => {
  assert.deepEqual(both(null), [
    'Chưa rõ nguyên nhân thứ hạng thay đổi: đơn vị không có điểm ở một trong hai kỳ, hoặc các đơn vị được xếp hạng không còn như trước.',
    'What changed the place is not known: the unit has no score in one of the editions, or the units are not the same.',
  ]);
});
