import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { freezeBounds, scoreIndex, type IndexDefinition } from '@cchc/core';
import { referenceData, referenceIndex } from '../support/index-reference.js';

const definition: IndexDefinition = {
  nodes: [
    { code: 'index', aggregation: 'geometric' },
    { code: 'd', parent: 'index', range: { low: 0, high: 10 } },
    { code: 'e', parent: 'index' },
    { code: 'd1', parent: 'd' },
    { code: 'd2', parent: 'd', range: { low: 0, high: 10 } },
  ],
};
const units = ['X', 'Y'];

test('scoreIndex names the unit and the node of a geometric mean over zero', () => {
  assert.throws(() => scoreIndex(definition, { units, values: { d1: [1, 0], d2: [1, 0], e: [1, 1] } }), {
    name: 'RangeError',
    message: 'invalid score of "d" for "Y": 0, expected a number > 0 for a geometric mean',
  });
});

test('scoreIndex names bad columns', () => {
  const good = { d1: [1, 2], d2: [1, 2], e: [1, 2] };
  const score = (values: Record<string, (number | null)[]>) => () => scoreIndex(definition, { units, values });
  assert.throws(score({ d1: [1, 2], e: [1, 2] }), { message: 'missing values of "d2", expected a column' });
  assert.throws(score({ ...good, e: [1] }), {
    message: 'invalid values of "e": array of 1, expected 2 values, one per unit',
  });
  assert.throws(score({ ...good, e: [1, NaN] }), /invalid values of "e": NaN, expected finite numbers/);
  assert.throws(score({ ...good, d2: [1, 11] }), { message: 'invalid values of "d2": 11, expected 0 to 10' });
  assert.throws(() => scoreIndex(definition, { units: ['X', 'X'], values: good }), { message: 'duplicate unit: "X"' });
});

test('scoreIndex takes a published group in place of its members, not beside them', () => {
  const fromMembers = scoreIndex(definition, { units, values: { d1: [2, 4], d2: [4, 8], e: [5, 5] } });
  const fromGroup = scoreIndex(definition, { units, values: { d: fromMembers.scores['d']!, e: [5, 5] } });
  assert.deepEqual(fromGroup.scores['index'], fromMembers.scores['index']);
  assert.deepEqual(Object.keys(fromGroup.scores).sort(), ['d', 'e', 'index']);
  assert.throws(() => scoreIndex(definition, { units, values: { d: [3, 6], d1: [2, 4], e: [5, 5] } }), {
    message: 'ambiguous values: "d1", expected either a group or its members, not both',
  });
});

test('scoreIndex does not look at a column named like the index itself', () => {
  const values = { d: [2, 4], e: [2, 4], index: [99, 99] };
  assert.deepEqual(
    scoreIndex(definition, { units, values }).scores['index']!.map(x => Math.round(x!)),
    [2, 4],
  );
});

test('scoreIndex says how thin a missing score was', () => {
  const nodes = [{ code: 'index', minimumCoverage: 0.5 }, ...['a', 'b', 'c'].map(code => ({ code, parent: 'index' }))];
  const values = { a: [1, 1, null], b: [null, 2, null], c: [null, null, null] };
  const { scores, coverage } = scoreIndex({ nodes }, { units: ['X', 'Y', 'Z'], values });
  assert.deepEqual(scores['index'], [null, 1.5, null]);
  assert.deepEqual(coverage['index'], [1 / 3, 2 / 3, 0]);
});

test('scoreIndex returns plain data', () => {
  const result = scoreIndex(referenceIndex(), referenceData(2023));
  assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
  assert.deepEqual(structuredClone(result), result);
});

test('scoreIndex does not depend on the order of the units', () => {
  const data = referenceData(2023);
  const nominal = scoreIndex(referenceIndex(), data);
  const order = fc.shuffledSubarray([...data.units.keys()], { minLength: data.units.length });
  fc.assert(
    fc.property(order, positions => {
      const shuffle = <T>(column: ArrayLike<T>): T[] => positions.map(position => column[position]!);
      const shuffled = scoreIndex(referenceIndex(), {
        units: shuffle(data.units),
        values: Object.fromEntries(Object.entries(data.values).map(([code, column]) => [code, shuffle(column)])),
      });
      for (const [code, scores] of Object.entries(nominal.scores)) {
        assert.deepEqual(shuffled.scores[code], shuffle(scores));
      }
    }),
    { numRuns: 20 },
  );
});

test('frozen bounds give the same score for the same raw value in any year', () => {
  const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { freq: 5 });
  const column = fc.array(value, { minLength: 1, maxLength: 20 });
  const methods = fc.constantFrom('min-max' as const, 'z-score' as const);
  fc.assert(
    fc.property(column, column, column, column, methods, fc.boolean(), (base, one, two, shared, method, lower) => {
      const nodes = [
        { code: 'index' },
        { code: 'a', parent: 'index', normalisation: { method }, better: lower ? ('lower' as const) : undefined },
      ];
      const year = (a: (number | null)[]) => ({ units: a.map((_, u) => `${u}`), values: { a } });
      const frozen = freezeBounds({ nodes }, [year([...base, -1, 1])]);
      // The other units of a year, and with them its extremes and its mean, differ.
      const first = scoreIndex(frozen, year([...one, ...shared])).scores['a']!;
      const second = scoreIndex(frozen, year([...two, ...shared])).scores['a']!;
      assert.deepEqual(first.slice(one.length), second.slice(two.length));
    }),
  );
});

test('freezeBounds throws for ranks and for a column that is constant over the whole panel', () => {
  const panel = [{ units, values: { a: [3, 3] } }];
  const index = (method: 'rank' | 'min-max'): IndexDefinition => ({
    nodes: [{ code: 'index' }, { code: 'a', parent: 'index', normalisation: { method } }],
  });
  assert.throws(() => freezeBounds(index('rank'), panel), {
    message: 'unsupported normalisation of "a": "rank", expected a method with bounds or moments',
  });
  assert.throws(() => freezeBounds(index('min-max'), panel), /invalid values of "a": 3, expected two different values/);
  assert.throws(() => freezeBounds(index('min-max'), []), {
    message: 'missing values of "a", expected at least one in the panel',
  });
});

test('freezeBounds keeps what is fixed', () => {
  const fixed = freezeBounds(referenceIndex(), [referenceData(2023)]);
  assert.deepEqual(freezeBounds(fixed, [referenceData(2024)]), fixed);
  const goalposts = referenceIndex({ normalisation: 'goalposts' });
  assert.deepEqual(freezeBounds(goalposts, [referenceData(2023)]), goalposts);
});
