import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effectiveWeights, noisyWeights, removeElements, weightSensitivity, withWeights } from '@cchc/core';
import { referenceData, referenceIndex } from '../support/index-reference.js';

// The generator is not public; it is checked here against its published sequence.
const internal = new URL('../../../dist/statistics/seeded-random.js', import.meta.url);
const { seededRandom, xoshiro128 } = (await import(internal.href)) as {
  seededRandom: (seed: number) => () => number;
  xoshiro128: (state: readonly number[]) => () => number;
};

test('xoshiro128 yields the sequence of its reference implementation', () => {
  // xoshiro128starstar.c 1.1 by Blackman and Vigna, from state {1, 2, 3, 4}.
  const expected = [
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ];
  const next = xoshiro128([1, 2, 3, 4]);
  assert.deepEqual(
    expected.map(() => next()),
    expected,
  );
});

test('seededRandom is uniform on [0, 1), repeatable, and differs between neighbouring seeds', () => {
  const draw = (seed: number, count: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: count }, random);
  };
  const numbers = draw(505, 100_000);
  const counts = new Array<number>(20).fill(0);
  for (const x of numbers) counts[Math.floor(x * 20)]! += 1;
  const chiSquare = counts.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
  assert.ok(chiSquare < 43.8, `chi-square ${chiSquare} on 19 degrees of freedom, 0.1 % point 43.8`);
  assert.deepEqual(draw(505, 10), numbers.slice(0, 10));
  assert.notDeepEqual(draw(506, 10), numbers.slice(0, 10));
});

test('noisyWeights stays inside the spread, leaves the index alone, and repeats with its seed', () => {
  const definition = referenceIndex();
  const sets = noisyWeights(definition, { seed: 1, repetitions: 500, spread: 0.25 });
  assert.deepEqual(noisyWeights(definition, { seed: 1, repetitions: 500 }), sets);
  assert.notDeepEqual(noisyWeights(definition, { seed: 2, repetitions: 500 }), sets);
  for (const { code, weight, parent } of definition.nodes) {
    if (parent === undefined) continue;
    const factors = sets.map(set => set[code]! / weight!);
    assert.ok(Math.min(...factors) >= 0.75 && Math.min(...factors) < 0.76, code);
    assert.ok(Math.max(...factors) < 1.25 && Math.max(...factors) > 1.24, code);
  }
  assert.ok(!('INDEX' in sets[0]!));
});

test('noisyWeights and weightSensitivity name bad input', () => {
  const definition = referenceIndex();
  const data = referenceData(2023);
  assert.throws(() => noisyWeights(definition, { seed: 0.5 }), /invalid seed: 0.5/);
  assert.throws(() => noisyWeights(definition, { seed: -1 }), /invalid seed: -1/);
  assert.throws(() => noisyWeights(definition, { seed: 1, repetitions: 0 }), /invalid repetitions: 0/);
  assert.throws(() => noisyWeights(definition, { seed: 1, spread: 1 }), /invalid spread: 1/);
  assert.throws(() => weightSensitivity(definition, data, [{ i99: 1 }]), /unknown weight: "i99"/);
  assert.throws(() => weightSensitivity(definition, data, [{ i1: -1 }]), /invalid weight of "i1": -1/);
  assert.throws(() => withWeights(definition, { i99: 1 }), /unknown weight: "i99"/);
  assert.throws(() => removeElements(definition, data, ['i99']), /unknown code: "i99"/);
  assert.throws(() => removeElements(definition, data, ['INDEX']), /unknown code: "INDEX"/);
});

test('weightSensitivity: a unit that has nothing left has no score, and ranks skip it', () => {
  const nodes = [{ code: 'index' }, { code: 'a', parent: 'index' }, { code: 'b', parent: 'index' }];
  const data = { units: ['X', 'Y', 'Z'], values: { a: [3, 1, null], b: [null, 2, null] } };
  const { scenarios, spread } = weightSensitivity({ nodes }, data, [{ a: 0 }]);
  assert.deepEqual(scenarios[0], { scores: [null, 2, null], ranks: [null, 1, null], meanAbsoluteRankChange: 1 });
  assert.equal(spread[2]!.nominal, null);
  assert.equal(spread[2]!.mean, null);
  assert.equal(spread[2]!.median, null);
});

test('effectiveWeights of the indicators add up to 1, those under a sum count as they are', () => {
  const definition = referenceIndex();
  const weights = effectiveWeights(definition);
  const indicators = definition.nodes.filter(({ code }) => code.startsWith('i'));
  assert.ok(Math.abs(indicators.reduce((sum, { code }) => sum + weights[code]!, 0) - 1) < 1e-15);
  const nodes = [
    { code: 'index', aggregation: 'sum' as const },
    { code: 'a', parent: 'index' },
    { code: 'b', parent: 'index', weight: 3 },
  ];
  assert.deepEqual(effectiveWeights({ nodes }), { index: 1, a: 1, b: 3 });
});
