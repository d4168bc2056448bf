import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareRates, wilsonInterval } from '@cchc/core';
import { anyShare } from '../../support/any-share.js';

const base = fc.integer({ min: 1, max: 1e9 });
const confidence = fc.constantFrom(0.5, 0.9, 0.95, 0.99);
const rate = fc.record({ value: anyShare.map(share => 100 * share), base });

test('wilsonInterval(count, base) holds the share, stays in [0, 1] and mirrors the unsatisfied', () => {
  fc.assert(
    fc.property(base, anyShare, confidence, (n, part, level) => {
      const count = Math.round(part * n);
      const { low, high } = wilsonInterval(count, n, level);
      const other = wilsonInterval(n - count, n, level);
      assert.ok(0 <= low && low <= count / n + 1e-12 && count / n - 1e-12 <= high && high <= 1);
      assert.ok(Math.abs(low - (1 - other.high)) < 1e-12);
      const wider = wilsonInterval(count, n, 0.999);
      assert.ok(wider.low <= low + 1e-12 && wider.high >= high - 1e-12);
    }),
  );
});

test('wilsonInterval says what a caller did wrong', () => {
  assert.throws(() => wilsonInterval(2, 1), { message: 'invalid count: 2, expected 0 <= count <= base (1)' });
  assert.throws(() => wilsonInterval(0, -1), { message: 'invalid base: -1, expected a finite number >= 0' });
  assert.throws(() => wilsonInterval(NaN, 1), RangeError);
  assert.throws(() => wilsonInterval(0, 1, 1), { message: 'invalid confidence: 1, expected 0 < confidence < 1' });
  assert.deepEqual(wilsonInterval(0, 0), { low: 0, high: 1 });
});

test('compareRates(a, b) is compareRates(b, a) with its sign turned', () => {
  fc.assert(
    fc.property(rate, rate, confidence, (a, b, level) => {
      const forth = compareRates(a, b, level);
      const back = compareRates(b, a, level);
      assert.equal(forth.points, -back.points + 0);
      assert.ok(Math.abs(forth.interval!.low + back.interval!.high) < 1e-9);
      assert.ok(forth.interval!.low <= forth.points + 1e-9 && forth.points <= forth.interval!.high + 1e-9);
      assert.ok(forth.interval!.low >= -100 && forth.interval!.high <= 100);
      const turned = { up: 'down', down: 'up', unknown: 'unknown', 'no clear change': 'no clear change' } as const;
      assert.equal(forth.verdict, turned[back.verdict]);
    }),
  );
});

test('compareRates takes the intervals of the source as they stand, and gives of bases what their intervals give', () => {
  fc.assert(
    fc.property(rate, rate, (a, b) => {
      const stated = ({ value, base }: { value: number; base: number }) => {
        const { low, high } = wilsonInterval((value / 100) * base, base);
        return { value, low: Math.min(100 * low, value), high: Math.max(100 * high, value) };
      };
      const [known, computed] = [compareRates(stated(a), stated(b)), compareRates(a, b)];
      assert.ok(Math.abs(known.interval!.low - computed.interval!.low) < 1e-9);
      assert.ok(Math.abs(known.interval!.high - computed.interval!.high) < 1e-9);
    }),
  );
  // from 5 − √(4² + 3²) = 0 on; the samples were drawn in clusters, and their bases would tell too much
  const clusters = [
    { value: 80, base: 10_000, low: 77, high: 83 },
    { value: 85, base: 10_000, low: 81, high: 89 },
  ] as const;
  assert.deepEqual(compareRates(...clusters), {
    points: 5,
    interval: { low: 0, high: 10 },
    verdict: 'no clear change',
  });
});

test('compareRates without base and interval gives the points and no verdict', () => {
  assert.deepEqual(compareRates({ value: 60 }, { value: 80, base: 70 }), {
    points: 20,
    interval: null,
    verdict: 'unknown',
  });
});

test('compareRates says what a caller did wrong', () => {
  const good = { value: 50, base: 10 };
  assert.throws(() => compareRates({ value: 981.98 }, good), {
    message: 'invalid value: 981.98, expected 0 <= value <= 100',
  });
  assert.throws(() => compareRates(good, { value: NaN }), RangeError);
  assert.throws(() => compareRates(good, { value: 50, low: 51, high: 60 }), {
    message: 'invalid low: 51, expected 0 <= low <= value',
  });
  assert.throws(() => compareRates(good, { value: 50, low: 40, high: 49 }), {
    message: 'invalid high: 49, expected value <= high <= 100',
  });
  assert.throws(() => compareRates(good, { value: 50, base: 0 }), {
    message: 'invalid base: 0, expected a finite number > 0',
  });
  assert.throws(() => compareRates(good, good, 0), {
    message: 'invalid confidence: 0, expected 0 < confidence < 1',
  });
});
