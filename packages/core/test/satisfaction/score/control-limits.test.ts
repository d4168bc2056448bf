import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { controlLimits, type UnitCount } from '@cchc/core';
import { assertClose, readJson } from '../../support/reference.js';

const anyPoint = fc
  .tuple(fc.nat(200), fc.nat(200))
  .map(([a, b]): UnitCount => ({ count: Math.min(a, b), base: Math.max(a, b) }));

test('controlLimits reproduces the printed p-chart of purchase orders', () => {
  const orders = readJson<{
    bases: number[];
    counts: number[];
    centre: number;
    limits: Record<string, [number, number]>;
    outside: number[];
  }>('purchase-orders.json');
  const chart = controlLimits(orders.counts.map((count, i) => ({ count, base: orders.bases[i]! })));
  assertClose(chart.centre, orders.centre, 0.0005, 'centre');
  chart.points.forEach(({ low, high }, i) => {
    const [printedLow, printedHigh] = orders.limits[orders.bases[i]!]!;
    // The book computes with the centre rounded to three decimals.
    assertClose(low, printedLow, 0.0011, `low of point ${i}`);
    assertClose(high, printedHigh, 0.0011, `high of point ${i}`);
  });
  const outside = chart.points.flatMap(({ signal }, i) => (signal === 'within' ? [] : [i]));
  assert.deepEqual(outside, orders.outside);
  assert.equal(chart.points[10]!.signal, 'above');
});

test('limits hold the centre, stay in 0 to 1 and narrow with the base', () => {
  fc.assert(
    fc.property(fc.array(anyPoint), fc.constantFrom('p' as const, 'laney' as const), (points, chart) => {
      const result = controlLimits(points, { chart });
      result.points.forEach(({ rate, low, high, signal }, i) => {
        if (points[i]!.base === 0) return assert.deepEqual([rate, low, high, signal], [null, null, null, null]);
        assert.ok(0 <= low! && low! <= result.centre! && result.centre! <= high! && high! <= 1);
        result.points.forEach((other, j) => {
          if (other.high !== null && points[j]!.base > points[i]!.base) assert.ok(other.high <= high!);
        });
      });
      assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
    }),
  );
});

test('laney widens the limits by the mean moving range of the distances, over 2/√π', () => {
  // Equal bases: distances ∓2, ±2 … of one standard deviation (0.05 at a centre of 0.5 and a base of 100).
  const points = [40, 60, 40, 60].map(count => ({ count, base: 100 }));
  const plain = controlLimits(points);
  assertClose(plain.dispersion, 16 / 3, 1e-12, 'dispersion');
  assert.equal(plain.overdispersed, true);
  assertClose(plain.points[0]!.high, 0.65, 1e-12, 'p-chart');
  const widened = controlLimits(points, { chart: 'laney', sigmas: 1 });
  assertClose(widened.points[0]!.high, 0.5 + 0.05 * 4 * (Math.sqrt(Math.PI) / 2), 1e-12, 'p′-chart');
});

test('a month without answers is skipped, not counted as zero', () => {
  const months = [40, 60, 40, 60].map(count => ({ count, base: 100 }));
  const gap = controlLimits(months.toSpliced(2, 0, { count: 0, base: 0 }), { chart: 'laney' });
  assert.deepEqual(gap.points.toSpliced(2, 1), controlLimits(months, { chart: 'laney' }).points);
});

test('overdispersed follows the 95 % point of chi-square', () => {
  // Chi-square of two points with bases 100 and distances ±z is 2z²; its 95 % point with one degree is 3.841.
  const warned = (d: number) =>
    controlLimits([
      { count: 50 - d, base: 100 },
      { count: 50 + d, base: 100 },
    ]).overdispersed;
  assert.equal(warned(6), false); // 2.88
  assert.equal(warned(7), true); // 3.92
});

test('nothing signals where nothing varies', () => {
  const all = controlLimits([
    { count: 5, base: 5 },
    { count: 9, base: 9 },
  ]);
  assert.deepEqual([all.centre, all.dispersion, all.overdispersed], [1, null, false]);
  assert.deepEqual(
    all.points.map(point => point.signal),
    ['within', 'within'],
  );
  assert.deepEqual(controlLimits([]), { centre: null, dispersion: null, overdispersed: false, points: [] });
  assert.equal(controlLimits([{ count: 0, base: 0 }]).centre, null);
  assert.equal(controlLimits([{ count: 1, base: 2 }], { chart: 'laney' }).points[0]!.signal, 'within');
});

test('controlLimits refuses impossible counts and options', () => {
  assert.throws(() => controlLimits([{ count: 3, base: 2 }]), /^RangeError: invalid count: 3/);
  assert.throws(() => controlLimits([], { sigmas: 0 }), /^RangeError: invalid sigmas: 0/);
  assert.throws(() => controlLimits([], { chart: 'u' as 'p' }), /^RangeError: invalid chart: "u"/);
});
