import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  formatPeriod,
  parsePeriod,
  parsePeriodText,
  periodCode,
  periodMiddle,
  periodsBetween,
  previousPeriod,
  sayPeriod,
} from '@cchc/core';

const period = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom(1 as const, 4 as const, 12 as const), fc.nat(11))
  .map(([year, parts, at]) => ({ year, part: (at % parts) + 1, parts }));

test('parsePeriod(code) takes years, quarters and months alone', () => {
  assert.deepEqual(parsePeriod('2024'), { year: 2024, part: 1, parts: 1 });
  assert.deepEqual(parsePeriod('2024-12'), { year: 2024, part: 12, parts: 12 });
  for (const code of ['', '24', '2024-13', '2024-00', '2024-Q5', '2024-7', '2024-q3', '2024\n', ' 2024']) {
    assert.equal(parsePeriod(code), null, JSON.stringify(code));
  }
});

test('periodCode is the inverse of parsePeriod', () => {
  fc.assert(fc.property(period, one => assert.deepEqual(parsePeriod(periodCode(one)), one)));
});

test('previousPeriod is one step back, for every length', () => {
  assert.equal(previousPeriod('2024-01'), '2023-12');
  fc.assert(
    fc.property(period, one => {
      const code = periodCode(one);
      assert.deepEqual(periodsBetween(previousPeriod(code), code), [previousPeriod(code), code]);
    }),
  );
});

test('periodsBetween is empty for the reverse, for other lengths and for what is no period', () => {
  assert.deepEqual(periodsBetween('2023-11', '2024-02'), ['2023-11', '2023-12', '2024-01', '2024-02']);
  assert.deepEqual(periodsBetween('2024', '2024'), ['2024']);
  assert.deepEqual(periodsBetween('2024', '2023'), []);
  assert.deepEqual(periodsBetween('2024', '2024-Q3'), []);
  assert.deepEqual(periodsBetween('x', 'y'), []);
});

test('periodMiddle puts all lengths on one axis', () => {
  assert.equal(periodMiddle('2024-Q4'), 2024.875);
  assert.equal(periodMiddle('2024-07'), 2024 + 6.5 / 12);
  assert.ok(Number.isNaN(periodMiddle('soon')));
});

test('parsePeriodText reads what people write in both languages', () => {
  const texts: Record<string, string[]> = {
    '2024': ['2024', ' Năm 2024 ', 'năm\u00a02024', 'Na\u0306m 2024', 'Year 2024'],
    '2024-Q3': ['2024-Q3', 'Quý III/2024', 'quý 3 năm 2024', 'Q3 2024', 'Q3/2024', '2024 Q3', 'Quarter 3 of 2024'],
    '2024-Q4': ['Quý IV/2024'],
    '2024-07': ['2024-07', '7/2024', '07/2024', 'Tháng 7/2024', 'tháng 7 năm 2024', 'July 2024', 'Jul 2024'],
  };
  for (const [code, written] of Object.entries(texts)) {
    for (const text of written) assert.equal(parsePeriodText(text), code, text);
  }
  for (const text of ['', 'Tổng', '13/2024', 'Quý V/2024', '24', '2024 (sơ bộ)', 'Foo 2024']) {
    assert.equal(parsePeriodText(text), null, text);
  }
});

test('parsePeriodText reads back what formatPeriod prints', () => {
  fc.assert(
    fc.property(period, fc.constantFrom('vi' as const, 'en' as const), (one, language) => {
      const code = periodCode(one);
      assert.equal(parsePeriodText(formatPeriod(code, language)), code);
    }),
  );
});

test('formatPeriod and sayPeriod', () => {
  const said = (code: string): string[] => [
    formatPeriod(code, 'vi'),
    sayPeriod(code, 'vi'),
    formatPeriod(code, 'en'),
    sayPeriod(code, 'en'),
  ];
  assert.deepEqual(said('2024'), ['2024', 'năm 2024', '2024', 'in 2024']);
  assert.deepEqual(said('2024-Q4'), ['Quý IV/2024', 'quý IV/2024', 'Q4 2024', 'in Q4 2024']);
  assert.deepEqual(said('2024-01'), ['Tháng 1/2024', 'tháng 1/2024', 'Jan 2024', 'in January 2024']);
});
