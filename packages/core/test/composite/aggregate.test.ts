import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aggregate } from '@cchc/core';

test('aggregate throws for a geometric or harmonic mean over zero or less', () => {
  for (const aggregation of ['geometric', 'harmonic'] as const) {
    for (const value of [0, -2]) {
      assert.throws(() => aggregate([3, value], { aggregation }), {
        name: 'RangeError',
        message: `invalid scores: ${value}, expected a number > 0 for a ${aggregation} mean`,
      });
    }
  }
});

test('aggregate leaves a member with weight 0 out, whatever its value', () => {
  const options = { weights: [1, 0], minimumCoverage: 1 };
  assert.equal(aggregate([3, null], options), 3);
  assert.equal(aggregate([3, 0], { ...options, aggregation: 'harmonic' }), 3);
});

test('aggregate throws for bad weights and values', () => {
  assert.throws(() => aggregate([1, 2], { weights: [1] }), /invalid weights: array of 1, expected 2/);
  assert.throws(() => aggregate([1, 2], { weights: [1, -1] }), /invalid weights: -1/);
  assert.throws(() => aggregate([1, 2], { weights: [1, NaN] }), /invalid weights: NaN/);
  assert.throws(() => aggregate([1, 2], { weights: [0, 0] }), /invalid weights: 0, expected a sum > 0/);
  assert.throws(() => aggregate([1, NaN]), /invalid scores: NaN/);
  assert.throws(() => aggregate([1], { minimumCoverage: 1.1 }), /invalid minimumCoverage: 1.1/);
  assert.throws(() => aggregate([1], { aggregation: 'mode' as 'sum' }), /unknown aggregation: "mode"/);
});

test('aggregate: coverage counts members, and equal to the minimum passes', () => {
  assert.equal(aggregate([2, null, 4], { weights: [1, 98, 1], minimumCoverage: 2 / 3 }), 3);
  assert.equal(aggregate([2, null, null], { weights: [98, 1, 1], minimumCoverage: 2 / 3 }), null);
});

test('aggregate(sum) takes weights as they are and is missing with any member', () => {
  assert.equal(aggregate([2, 3], { weights: [1, 10], aggregation: 'sum' }), 32);
  assert.equal(aggregate([2, null], { aggregation: 'sum' }), null);
});

test('aggregate of nothing is missing', () => {
  assert.equal(aggregate([]), null);
  assert.equal(aggregate([null, undefined]), null);
});

test('aggregate: harmonic <= geometric <= arithmetic, all between the extremes', () => {
  const members = fc.array(
    fc.tuple(fc.double({ min: 0.1, max: 100, noNaN: true }), fc.double({ min: 0.01, max: 10, noNaN: true })),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(members, pairs => {
      const scores = pairs.map(([score]) => score);
      const weights = pairs.map(([, weight]) => weight);
      const means = (['harmonic', 'geometric', 'arithmetic'] as const).map(aggregation =>
        aggregate(scores, { weights, aggregation })!,
      );
      const sequence = [Math.min(...scores), ...means, Math.max(...scores)];
      for (let i = 1; i < sequence.length; i += 1) assert.ok(sequence[i]! >= sequence[i - 1]! - 1e-12 * sequence[i]!);
    }),
  );
});
