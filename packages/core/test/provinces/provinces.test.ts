import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { combinePredecessors, comparable, crosswalk, provinceGroups, provincesAt } from '@cchc/core';
import { papi } from '../support/papi.js';

const before = provincesAt('2024').provinces;
const after = provincesAt('2025').provinces;
const nameOf = (code: string, from: 'vn-63' | 'vn-34') =>
  (from === 'vn-63' ? before : after).find(province => province.code === code)?.name;

test('provincesAt: 63 units to 30 June 2025, 34 since, by the last day of the period', () => {
  for (const period of ['2008', '2024', '2025-06', '2025-Q2', '2025-06-30'])
    assert.deepEqual([provincesAt(period).id, provincesAt(period).provinces.length], ['vn-63', 63], period);
  for (const period of ['2025', '2025-07', '2025-Q3', '2025-07-01', '2026'])
    assert.deepEqual([provincesAt(period).id, provincesAt(period).provinces.length], ['vn-34', 34], period);
  for (const { provinces } of [provincesAt('2024'), provincesAt('2025')])
    assert.equal(new Set(provinces.map(({ code }) => code)).size, provinces.length);
});

test('provincesAt: provinces and cities of each time', () => {
  const cities = (period: string) => provincesAt(period).provinces.filter(({ city }) => city);
  const counts = {
    '2024': 5,
    '2025-01': 6,
    '2025-07': 6,
    '2026-04-29': 6,
    '2026-04-30': 7,
    '2026-09-01': 8,
    '2026': 9,
  };
  for (const [period, count] of Object.entries(counts)) assert.equal(cities(period).length, count, period);
  assert.deepEqual(
    cities('2026').map(({ name }) => name),
    ['Hà Nội', 'Quảng Ninh', 'Bắc Ninh', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Đồng Nai', 'Hồ Chí Minh', 'Cần Thơ'],
  );
  const hue = (period: string) => provincesAt(period).provinces.find(({ code }) => code === '46')?.name;
  assert.deepEqual([hue('2024'), hue('2025-03'), hue('2025')], ['Thừa Thiên Huế', 'Huế', 'Huế']);
});

test('provincesAt refuses other text and times with other units', () => {
  for (const period of ['2007', '2008-07', '2025-Q5', '2025-13', '25', '', 'last year'])
    assert.throws(() => provincesAt(period), /^RangeError: invalid period: /, period);
});

test('provinceGroups: every unit in exactly one region while regions hold', () => {
  for (const [period, sizes] of [
    ['2024', [14, 11, 14, 5, 6, 13]],
    ['2025', [9, 6, 5, 6, 3, 5]],
  ] as const) {
    const regions = provinceGroups(period).filter(({ id }) => id !== 'central-cities');
    assert.deepEqual(
      regions.map(({ units }) => units.length),
      sizes,
    );
    assert.deepEqual(
      regions.flatMap(({ units }) => units).sort(),
      provincesAt(period).provinces.map(({ code }) => code),
    );
  }
  for (const period of ['2022', '2025-07', '2025-Q3'])
    assert.deepEqual(
      provinceGroups(period).map(({ id }) => id),
      ['central-cities'],
    );
});

test('provinceGroups carry the day and the act they go back to', () => {
  const group = (period: string, id: string) => provinceGroups(period).find(entry => entry.id === id)!;
  assert.deepEqual(
    ['2024', '2026'].map(period => [group(period, 'DBSCL').vintage, group(period, 'DBSCL').source]),
    [
      ['2023-01-09', 'Nghị quyết 81/2023/QH15'],
      ['2025-10-05', 'Nghị quyết 306/NQ-CP of 5 October 2025'],
    ],
  );
  const vintages = ['2024', '2025-06', '2025', '2026-04', '2026-09-01', '2026'].map(
    period => group(period, 'central-cities').vintage,
  );
  assert.deepEqual(vintages, ['2008-08-01', '2025-01-01', '2025-07-01', '2026-04-30', '2026-09-01', '2026-09-20']);
});

test('crosswalk there and back', () => {
  const code = fc.constantFrom(...before.map(province => province.code));
  fc.assert(
    fc.property(code, old => {
      const successors = crosswalk(old, 'vn-63');
      assert.equal(successors.length, 1);
      assert.ok(crosswalk(successors[0]!, 'vn-34').includes(old));
    }),
  );
  const parts = after.flatMap(province => crosswalk(province.code, 'vn-34'));
  assert.deepEqual(
    parts.sort(),
    before.map(province => province.code),
  );
});

test('crosswalk: 11 units unchanged, 23 merged, and codes that changed hands', () => {
  const unchanged = after.filter(({ code }) => crosswalk(code, 'vn-34').length === 1);
  assert.deepEqual(
    unchanged.map(({ name }) => name),
    [
      'Hà Nội',
      'Cao Bằng',
      'Điện Biên',
      'Lai Châu',
      'Sơn La',
      'Lạng Sơn',
      'Quảng Ninh',
      'Thanh Hóa',
      'Nghệ An',
      'Hà Tĩnh',
      'Huế',
    ],
  );
  for (const [old, name, code, was] of [
    ['10', 'Lào Cai', '15', 'Yên Bái'],
    ['27', 'Bắc Ninh', '24', 'Bắc Giang'],
    ['45', 'Quảng Trị', '44', 'Quảng Bình'],
    ['64', 'Gia Lai', '52', 'Bình Định'],
    ['72', 'Tây Ninh', '80', 'Long An'],
    ['87', 'Đồng Tháp', '82', 'Tiền Giang'],
    ['89', 'An Giang', '91', 'Kiên Giang'],
  ] as const) {
    assert.deepEqual([nameOf(old, 'vn-63'), nameOf(code, 'vn-34'), nameOf(code, 'vn-63')], [name, name, was]);
    assert.deepEqual(crosswalk(old, 'vn-63'), [code]);
  }
  assert.throws(() => crosswalk('93', 'vn-34'), /^RangeError: unknown code: "93", expected a code of vn-34/);
  assert.throws(() => crosswalk('92', 'vn' as 'vn-34'), /^RangeError: invalid from: "vn"/);
});

test('combinePredecessors: labelled as computed, missing where a predecessor is', () => {
  const combined = combinePredecessors(papi('2024'));
  assert.deepEqual([combined.method, combined.unitSet, combined.scores.length], ['mean of predecessors', 'vn-34', 34]);
  const of = (unit: string) => combined.scores.find(score => score.unit === unit)!;
  const score = (unit: string) => papi('2024').scores.find(entry => entry.unit === unit)!.value!;
  assert.deepEqual(of('92').computedFrom, ['92', '93', '94']);
  assert.ok(Math.abs(of('92').value! - (score('92') + score('93') + score('94')) / 3) < 1e-12);
  assert.deepEqual(of('01'), { unit: '01', value: score('01'), computedFrom: ['01'] });
  assert.deepEqual(of('82'), {
    unit: '82',
    value: null,
    reason: 'predecessor without a score',
    computedFrom: ['82', '87'],
  });
});

test('combinePredecessors: weights', () => {
  const edition = { period: '2024', scores: ['92', '93', '94'].map((unit, i) => ({ unit, value: i })) };
  const combined = combinePredecessors(edition, { '92': 3, '93': 1, '94': 1 });
  assert.equal(combined.method, 'weighted mean of predecessors');
  assert.ok(Math.abs(combined.scores.find(({ unit }) => unit === '92')!.value! - 0.6) < 1e-15);
  assert.throws(() => combinePredecessors(edition, { '92': 3, '93': 1 }), /^RangeError: invalid weights: NaN/);
});

test('combinePredecessors refuses editions that are not of the 63; its result compares with no published edition', () => {
  const published = { period: '2025', method: 'papi-2025', scores: [{ unit: '92', value: 41 }] };
  assert.throws(() => combinePredecessors(published), /^RangeError: invalid unitSet: "vn-34", expected vn-63/);
  const named = { period: '2024', unitSet: 'vn-63', scores: [{ unit: 'Cần Thơ', value: 1 }] };
  assert.throws(() => combinePredecessors(named), /^RangeError: unknown unit: "Cần Thơ"/);
  assert.deepEqual(comparable(combinePredecessors(papi('2024')), published), {
    answer: 'no',
    reasons: [{ cause: 'method', previous: 'mean of predecessors', current: 'papi-2025' }],
  });
});
