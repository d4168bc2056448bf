import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  scoreContributions,
  scoreIndex,
  withWeights,
  type Aggregation,
  type IndexDefinition,
  type ScoreContributions,
} from '@cchc/core';

const leaves = ['a1', 'a2', 'b1', 'b2', 'b3', 'c'];

function index(top: Aggregation, below: Aggregation): IndexDefinition {
  return {
    nodes: [
      { code: 'index', aggregation: top },
      { code: 'a', parent: 'index', weight: 0.5, aggregation: below },
      { code: 'b', parent: 'index', weight: 0.2, aggregation: below },
      ...leaves.map(code => ({ code, parent: code.length > 1 ? code[0]! : 'index' })),
    ],
  };
}

const edition = (definition: IndexDefinition, values: readonly (number | null)[], units = ['X']) => ({
  definition,
  scores: scoreIndex(definition, { units, values: Object.fromEntries(leaves.map((code, i) => [code, [values[i]!]])) }),
});

function assertExact({ change, parts }: ScoreContributions, shuffled: readonly number[]): void {
  const groups = [{ code: 'index', value: change }, ...parts];
  for (const { code, value } of groups) {
    const members = parts.filter(({ parent }) => parent === code);
    if (members.length === 0) continue;
    const effects = members.flatMap(part => [part.value, part.weight]);
    const sum = (order: readonly number[]): number => order.reduce((total, effect) => total + effect, 0);
    assert.equal(sum(effects), value, code);
    assert.equal(sum(effects.reverse()), value, `${code}, backwards`);
    const order = effects.map((_, i) => i).sort((i, j) => shuffled[i]! - shuffled[j]!);
    assert.equal(sum(order.map(i => effects[i]!)), value, `${code}, shuffled`);
  }
}

const score = fc.double({ min: 0.001, max: 100, noNaN: true });
const some = fc.tuple(...leaves.map(() => fc.option(score, { freq: 6 })));
const all = fc.tuple(...leaves.map(() => score));
const weights = fc.tuple(...leaves.map(() => fc.double({ min: 0.01, max: 5, noNaN: true })));
const means = fc.constantFrom<Aggregation>('arithmetic', 'geometric', 'harmonic', 'sum');
const keys = fc.array(fc.double({ noNaN: true }), { minLength: 12, maxLength: 12 });

test('contributions add up to the change bit for bit, on every level, in any order, with other weights and members', () => {
  fc.assert(
    fc.property(some, some, weights, means, means, keys, (before, after, changed, top, below, order) => {
      const definition = index(top, below);
      const later = withWeights(definition, Object.fromEntries(leaves.map((code, i) => [code, changed[i]!])));
      const change = scoreContributions(edition(definition, before), edition(later, after), 'X');
      if (change === null) return;
      assertExact(change, order);
      const sizes = change.parts.reduce((sum, { value, weight }) => sum + Math.abs(value) + Math.abs(weight), 0);
      const size = Math.abs(change.change) + sizes;
      assert.ok(Math.abs(change.change - (change.current - change.previous)) <= 2 ** -49 * size);
    }),
    { numRuns: 1000 },
  );
});

test('contributions of unchanged weights are value effects alone', () => {
  fc.assert(
    fc.property(all, all, means, means, (before, after, top, below) => {
      const definition = index(top, below);
      const { parts } = scoreContributions(edition(definition, before), edition(definition, after), 'X')!;
      const size = parts.reduce((sum, { value }) => sum + Math.abs(value), 0);
      for (const { weight } of parts) assert.ok(Math.abs(weight) <= 1e-12 * size);
    }),
  );
});

test('a contribution has the sign of its own change', () => {
  fc.assert(
    fc.property(all, all, means, means, (before, after, top, below) => {
      const definition = index(top, below);
      const { parts } = scoreContributions(edition(definition, before), edition(definition, after), 'X')!;
      const size = parts.reduce((sum, { value }) => sum + Math.abs(value), 0);
      leaves.forEach((code, i) => {
        const { value } = parts.find(part => part.code === code)!;
        if (Math.abs(value) > 1e-9 * size) assert.equal(Math.sign(value), Math.sign(after[i]! - before[i]!));
      });
    }),
  );
});

test('nothing changed: every contribution is zero', () => {
  const definition = index('geometric', 'arithmetic');
  const same = edition(definition, [1, 2, 3, 4, 5, 6]);
  const { change, parts } = scoreContributions(same, same, 'X')!;
  assert.equal(change, 0);
  assert.ok(parts.every(({ value, weight }) => value === 0 && weight === 0));
});

test('members that nearly cancel out in a group below a geometric mean keep their digits', () => {
  const definition = index('geometric', 'arithmetic');
  const before = edition(definition, [50, 50, 60, 60, 60, 70]);
  const { previous, parts } = scoreContributions(before, edition(definition, [60, 40 + 1e-11, 60, 60, 60, 70]), 'X')!;
  // Group a stays at 50 but for its last digits, where a point of it is worth G × w / 50 points of the index.
  const expected = previous * (0.5 / 1.7 / 50) * (10 / 2);
  assert.ok(Math.abs(parts.find(({ code }) => code === 'a1')!.value / expected - 1) < 1e-11);
});

test('an element that came goes whole into the weight effect, its members unsplit', () => {
  const definition = index('arithmetic', 'arithmetic');
  const { parts } = scoreContributions(
    edition(definition, [null, null, 50, 50, 50, 50]),
    edition(definition, [80, 80, 50, 50, 50, 50]),
    'X',
  )!;
  const a = parts.find(({ code }) => code === 'a')!;
  assert.equal(a.value, 0);
  assert.ok(Math.abs(a.weight - 80 * (0.5 / 1.7)) < 1e-12);
  assert.ok(!parts.some(({ parent }) => parent === 'a'));
});

test('a group published in one edition and computed in the other is not split', () => {
  const definition = index('arithmetic', 'arithmetic');
  const values = { a: [40], b1: [1], b2: [1], b3: [1], c: [1] };
  const published = { definition, scores: scoreIndex(definition, { units: ['X'], values }) };
  const { parts } = scoreContributions(published, edition(definition, [50, 50, 1, 1, 1, 1]), 'X')!;
  assert.deepEqual(
    parts.map(({ code }) => code),
    ['a', 'b', 'b1', 'b2', 'b3', 'c'],
  );
});

test('scoreContributions is null for a unit without a score, and throws for a unit that nobody knows', () => {
  const definition = index('arithmetic', 'arithmetic');
  const full = edition(definition, [1, 2, 3, 4, 5, 6]);
  const empty = edition(definition, [null, null, null, null, null, null]);
  assert.equal(scoreContributions(full, empty, 'X'), null);
  assert.equal(scoreContributions(full, edition(definition, [1, 2, 3, 4, 5, 6], ['Y']), 'Y'), null);
  assert.throws(() => scoreContributions(full, full, 'Z'), {
    message: 'unknown unit: "Z", expected a unit of either edition',
  });
});

test('scoreContributions throws when the aggregation changed', () => {
  const before = edition(index('arithmetic', 'arithmetic'), [1, 2, 3, 4, 5, 6]);
  const after = edition(index('geometric', 'arithmetic'), [1, 2, 3, 4, 5, 6]);
  assert.throws(() => scoreContributions(before, after, 'X'), {
    message: 'unsupported aggregation of "index": "geometric", expected "arithmetic" as before',
  });
});
