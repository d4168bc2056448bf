import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  agrestiCoullInterval,
  clopperPearsonInterval,
  compareRates,
  jeffreysInterval,
  wilsonInterval,
  type Interval,
} from '@cchc/core';
import fc from 'fast-check';
import { anyShare } from '../../support/any-share.js';
import { assertClose, expectedResults, referenceTest, type Columns } from '../../support/reference.js';

const intervals = {
  wilson: { interval: wilsonInterval, tolerance: 1e-12 },
  agresti_coull: { interval: agrestiCoullInterval, tolerance: 1e-12 },
  clopper_pearson: { interval: clopperPearsonInterval, tolerance: 1e-12 },
  jeffreys: { interval: jeffreysInterval, tolerance: 1e-12 },
} as const;
type Name = keyof typeof intervals;

const { table } = expectedResults<{ table: Columns<'x' | 'n' | 'conf' | `${Name}_${'lo' | 'hi'}`> }>('binom_ci');
const cut = (value: number) => Math.min(1, Math.max(0, value));

for (const [name, { interval, tolerance }] of Object.entries(intervals) as [Name, (typeof intervals)[Name]][]) {
  referenceTest(`${interval.name}(count, base, confidence) agrees with the reference, cut to 0 to 1`, () => {
    assert.equal(table.x.length, 336);
    table.x.forEach((x, i) => {
      const { low, high } = interval(x, table.n[i]!, table.conf[i]!);
      const what = `${x} of ${table.n[i]} at ${table.conf[i]}`;
      assertClose(low, cut(table[`${name}_lo`][i]!), tolerance, `low, ${what}`);
      assertClose(high, cut(table[`${name}_hi`][i]!), tolerance, `high, ${what}`);
    });
  });

  test(`${interval.name} contains its share, lies in 0 to 1 and mirrors the opposite share`, () => {
    const base = fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0.01, max: 1e5, noNaN: true }));
    const confidence = fc.double({ min: 0.01, max: 0.9999, noNaN: true });
    fc.assert(
      fc.property(base, anyShare, confidence, (base, part, confidence) => {
        const count = Number.isInteger(base) ? Math.round(part * base) : part * base;
        const { low, high }: Interval = interval(count, base, confidence);
        const share = count / base;
        assert.ok(0 <= low && low <= share + 1e-15 && share - 1e-15 <= high && high <= 1, `${low} to ${high}`);
        const mirrored = interval(base - count, base, confidence);
        assertClose(mirrored.low, 1 - high, 1e-10);
        assertClose(mirrored.high, 1 - low, 1e-10);
      }),
    );
  });

  test(`${interval.name} at 0 % and 100 % ends exactly there and leaves room on the other side`, () => {
    for (const base of [1, 3, 10, 1000, 2.5]) {
      assert.equal(interval(0, base).low, 0);
      assert.equal(interval(base, base).high, 1);
      assert.ok(interval(0, base).high > 0.9 / (base + 1) && interval(base, base).low < 1 - 0.9 / (base + 1));
    }
    assert.deepEqual(interval(0, 0), { low: 0, high: 1 });
  });

  test(`${interval.name} names the value it cannot use`, () => {
    assert.throws(() => interval(11, 10), /^RangeError: invalid count: 11, expected 0 <= count <= base \(10\)$/);
    assert.throws(() => interval(-1, 10), /^RangeError: invalid count: -1/);
    assert.throws(() => interval(NaN, 10), /^RangeError: invalid count: NaN/);
    assert.throws(() => interval(0, -1), /^RangeError: invalid base: -1/);
    assert.throws(() => interval(1, Infinity), /^RangeError: invalid base: Infinity/);
    assert.throws(() => interval(1, 2, 1), /^RangeError: invalid confidence: 1, expected 0 < confidence < 1$/);
  });
}

referenceTest('compareRates(previous, current) agrees with the Newcombe interval of the reference', () => {
  const { table } = expectedResults<{
    table: Columns<'x1' | 'n1' | 'x2' | 'n2' | 'score_est' | 'score_lo' | 'score_hi'>;
  }>('proportion_diff');
  assert.equal(table.x1.length, 11);
  table.x1.forEach((x1, i) => {
    const [n1, x2, n2] = [table.n1[i]!, table.x2[i]!, table.n2[i]!];
    const change = compareRates({ value: (x2 / n2) * 100, base: n2 }, { value: (x1 / n1) * 100, base: n1 });
    assertClose(change.points / 100, table.score_est[i]!, 1e-12, `row ${i}`);
    assertClose(change.interval!.low / 100, table.score_lo[i]!, 1e-7, `low, row ${i}`);
    assertClose(change.interval!.high / 100, table.score_hi[i]!, 1e-7, `high, row ${i}`);
  });
});

test('compareRates(previous, current) gives its verdict by the side of zero of the whole interval', () => {
  const verdict = (previous: number, current: number, base: number) =>
    compareRates({ value: previous, base }, { value: current, base }).verdict;
  assert.equal(verdict(60, 80, 100), 'up');
  assert.equal(verdict(80, 60, 100), 'down');
  assert.equal(verdict(60, 65, 100), 'no clear change');
  assert.equal(compareRates({ value: 60 }, { value: 80, base: 100 }).verdict, 'unknown');
});

test('compareRates(previous, current) is within −100 to 100, contains the change and turns sign when swapped', () => {
  const rate = fc.record({
    value: anyShare.map(share => 100 * share),
    base: fc.integer({ min: 1, max: 10_000 }),
  });
  fc.assert(
    fc.property(rate, rate, (a, b) => {
      const { points, interval } = compareRates(a, b);
      const back = compareRates(b, a);
      assert.ok(-100 <= interval!.low && interval!.low <= points && points <= interval!.high && interval!.high <= 100);
      assertClose(back.interval!.low, -interval!.high, 1e-12);
      assertClose(back.points, -points, 1e-12);
    }),
  );
});
