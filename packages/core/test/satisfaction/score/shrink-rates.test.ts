import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shrinkRates, type UnitCount } from '@cchc/core';
import { assertClose, readJson } from '../../support/reference.js';

interface Group {
  readonly name: string;
  readonly counts: number[];
  readonly bases: number[];
  readonly mean: number;
  readonly strength: number;
}

const units = (counts: readonly number[], bases: readonly number[]): UnitCount[] =>
  counts.map((count, i) => ({ count, base: bases[i]! }));

const anyUnit = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
  .map(([a, b]) => ({ count: Math.min(a, b), base: Math.max(a, b) }));

test('shrinkRates finds the prior of the rat litters', () => {
  for (const { name, counts, bases, mean, strength } of readJson<{ groups: Group[] }>('litters.json').groups) {
    const { prior } = shrinkRates(units(counts, bases));
    assertClose(prior.mean, mean, 1e-10, `${name} mean`);
    assertClose(prior.strength, strength, 1e-9, `${name} strength`);
  }
});

test('agencies that differ no more than chance all get the common rate', () => {
  const { by_agency } = readJson<{ by_agency: Record<string, number[]> }>('reference/expected/satisfaction.json');
  const { prior, rates } = shrinkRates(units(by_agency['satisfied']!, by_agency['valid']!));
  assert.equal(prior.strength, null);
  for (const { shrunken, pull } of rates) {
    assert.equal(pull, 1);
    assertClose(shrunken, 3282 / 4710, 1e-12, 'common rate');
  }
});

test('every shrunken rate lies between the raw rate and the mean, nearer the mean the fewer the answers', () => {
  fc.assert(
    fc.property(fc.array(anyUnit, { minLength: 1, maxLength: 30 }), list => {
      const { prior, rates } = shrinkRates(list);
      if (prior.mean === null) return assert.ok(list.every(unit => unit.base === 0));
      assert.ok(prior.mean >= 0 && prior.mean <= 1);
      assert.ok(prior.strength === null || (prior.strength >= 0 && Number.isFinite(prior.strength)));
      rates.forEach(({ raw, shrunken, pull }, i) => {
        assert.ok(pull >= 0 && pull <= 1);
        if (raw === null) return assert.deepEqual([shrunken, pull], [prior.mean, 1]);
        assert.ok(shrunken! >= Math.min(raw, prior.mean!) - 1e-12 && shrunken! <= Math.max(raw, prior.mean!) + 1e-12);
        rates.forEach((other, j) => {
          if (list[i]!.base < list[j]!.base) assert.ok(pull >= other.pull);
        });
      });
    }),
  );
});

test('the rates spread around the prior mean as far as the prior and chance make them', () => {
  fc.assert(
    fc.property(fc.array(anyUnit, { minLength: 2, maxLength: 30 }), list => {
      const { prior } = shrinkRates(list);
      fc.pre(prior.strength !== null && prior.strength > 0);
      const correlation = 1 / (1 + prior.strength!);
      const answered = list.filter(unit => unit.base > 0);
      const weights = answered.map(({ base }) => 1 / (correlation + (1 - correlation) / base));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const mean = prior.mean!;
      let distance = 0;
      let expected = 0;
      answered.forEach(({ count, base }, i) => {
        const variance = mean * (1 - mean) * (correlation + (1 - correlation) / base);
        distance += weights[i]! * (count / base - mean) ** 2;
        expected += weights[i]! * (1 - weights[i]! / total) * variance;
      });
      assertClose(distance / expected, 1, 1e-9, 'distance over expected');
    }),
    { numRuns: 500 },
  );
});

test('the prior depends neither on the order of units nor on units without answers', () => {
  fc.assert(
    fc.property(fc.array(anyUnit, { minLength: 1, maxLength: 12 }), list => {
      const { prior } = shrinkRates(list);
      const other = shrinkRates([{ count: 0, base: 0 }, ...list.toReversed()]).prior;
      if (prior.mean === null) return assert.equal(other.mean, null);
      assertClose(other.mean, prior.mean, 1e-9, 'mean');
      const correlation = (strength: number | null) => (strength === null ? 0 : 1 / (1 + strength));
      assertClose(correlation(other.strength), correlation(prior.strength), 1e-9, 'correlation');
    }),
  );
});

test('chosen answers where nothing can be estimated', () => {
  const none = { count: 0, base: 0 };
  assert.deepEqual(shrinkRates([none]), {
    prior: { mean: null, strength: null },
    rates: [{ raw: null, shrunken: null, pull: 1 }],
  });
  assert.deepEqual(shrinkRates([{ count: 3, base: 4 }]).rates, [{ raw: 0.75, shrunken: 0.75, pull: 1 }]);
  assert.deepEqual(shrinkRates([{ count: 1, base: 2 }, { count: 5, base: 10 }, none]).prior, {
    mean: 0.5,
    strength: null,
  });
  assert.deepEqual(
    shrinkRates([
      { count: 2, base: 2 },
      { count: 9, base: 9 },
    ]).prior,
    { mean: 1, strength: null },
  );
  // Single answers say nothing about how units differ.
  assert.deepEqual(shrinkRates(units([1, 0, 0, 1], [1, 1, 1, 1])).prior, { mean: 0.5, strength: null });
  // Units that are wholly for or wholly against leave nothing to chance, so nothing is pulled.
  assert.deepEqual(
    shrinkRates(units([50, 0, 50, 0], [50, 50, 50, 50])).rates.map(rate => rate.pull),
    [0, 0, 0, 0],
  );
});

test('shrinkRates refuses impossible counts', () => {
  assert.throws(() => shrinkRates([]), /^RangeError: invalid units: array of 0/);
  assert.throws(() => shrinkRates([{ count: 3, base: 2 }]), /^RangeError: invalid count: 3/);
  assert.throws(() => shrinkRates([{ count: NaN, base: 2 }]), /^RangeError: invalid count: NaN/);
  assert.throws(() => shrinkRates([{ count: 0, base: Infinity }]), /^RangeError: invalid base: Infinity/);
});
