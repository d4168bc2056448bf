import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalise } from '@cchc/core';

test('normalise keeps missing values missing, also in a column that has no others', () => {
  for (const method of ['min-max', 'z-score', 'rank', 'percentile-rank'] as const) {
    assert.deepEqual(normalise([null, undefined], { method }), { scores: [null, null], clipped: [] });
  }
});

test('normalise throws for NaN and infinities', () => {
  for (const value of [NaN, Infinity, -Infinity]) {
    assert.throws(() => normalise([1, value, 2], { method: 'rank' }), {
      message: `invalid values: ${value}, expected finite numbers, or null where missing`,
    });
  }
});

test('normalise throws for a constant column that has to give the scale', () => {
  const message = 'invalid values: 3, expected two different values, or a normalisation with fixed bounds';
  assert.throws(() => normalise([3, null, 3], { method: 'min-max' }), { message });
  assert.throws(() => normalise([3, 3, 3], { method: 'z-score' }), { message });
  // 0.1 + 0.1 + 0.1 is not 0.3, so that the mean of this constant is not the constant.
  assert.throws(() => normalise([0.1, 0.1, 0.1], { method: 'z-score' }), /^RangeError: invalid values: 0.1/);
});

test('normalise scores a constant column against fixed bounds', () => {
  assert.deepEqual(normalise([3, 3], { method: 'goalposts', bounds: { low: 1, high: 5 } }).scores, [50, 50]);
});

test('normalise(x, goalposts) reports what it cut, and min-max with bounds cuts nothing', () => {
  const bounds = { low: 0, high: 10 };
  assert.deepEqual(normalise([-5, 0, 10, 15, null], { method: 'goalposts', bounds }), {
    scores: [0, 0, 100, 100, null],
    clipped: [0, 3],
  });
  assert.deepEqual(normalise([-5, 15], { method: 'min-max', bounds }), { scores: [-50, 150], clipped: [] });
});

test('normalise(x, min-max, lower) is 11 minus the forward score on 1 to 10', () => {
  const range = { low: 1, high: 10 };
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }), values => {
      const forward = normalise(values, { method: 'min-max', range }).scores;
      const reversed = normalise(values, { method: 'min-max', range }, 'lower').scores;
      forward.forEach((score, i) => assert.ok(Math.abs(reversed[i]! - (11 - score!)) < 1e-13));
    }),
  );
});

test('normalise gives the best value the largest score under every method', () => {
  const methods = ['min-max', 'z-score', 'rank', 'percentile-rank'] as const;
  for (const method of methods) {
    assert.equal(
      Math.max(...(normalise([5, 1, 9], { method }).scores as number[])),
      normalise([5, 1, 9], { method }).scores[2],
    );
    const lower = normalise([5, 1, 9], { method }, 'lower').scores as number[];
    assert.equal(Math.max(...lower), lower[1]);
  }
});

test('normalise leaves its input alone', () => {
  const values = Float64Array.of(4, 8);
  normalise(values, { method: 'min-max' });
  assert.deepEqual([...values], [4, 8]);
});
