import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDefinition, type IndexNode } from '@cchc/core';

const root = { code: 'index' };
const a: IndexNode = { code: 'a', parent: 'index' };

const faults: [string, readonly unknown[], string][] = [
  ['no nodes', [], 'missing nodes, expected at least one'],
  ['an empty code', [{ code: '' }], 'invalid code: "", expected a non-empty text'],
  ['a code twice', [root, a, a], 'duplicate code: "a"'],
  ['an unknown parent', [root, { ...a, parent: 'D9' }], 'unknown parent of "a": "D9", expected the code of a node'],
  [
    'two roots',
    [root, { code: 'other' }, a],
    'ambiguous root: "other", expected one node without a parent, and "index" has none',
  ],
  ['no root', [{ code: 'a', parent: 'a' }], 'missing root, expected one node without a parent'],
  [
    'a cycle',
    [root, a, { code: 'b', parent: 'c' }, { code: 'c', parent: 'b' }],
    'invalid parent of "b": "c", expected no cycle',
  ],
  ['a negative weight', [root, { ...a, weight: -1 }], 'invalid weight of "a": -1, expected a finite number >= 0'],
  ['a weight that is NaN', [root, { ...a, weight: NaN }], 'invalid weight of "a": NaN, expected a finite number >= 0'],
  ['a weight of null', [root, { ...a, weight: null }], 'invalid weight of "a": null, expected a finite number >= 0'],
  [
    'a normalisation of null',
    [root, { ...a, normalisation: null }],
    'invalid normalisation of "a": null, expected an object with a method',
  ],
  [
    'an infinite weight',
    [root, { ...a, weight: Infinity }],
    'invalid weight of "a": Infinity, expected a finite number >= 0',
  ],
  [
    'weights that sum to zero',
    [root, { ...a, weight: 0 }, { ...a, code: 'b', weight: 0 }],
    'invalid weights in "index": 0, expected a sum > 0',
  ],
  [
    'reversed bounds',
    [root, { ...a, normalisation: { method: 'min-max', bounds: { low: 10, high: 1 } } }],
    'invalid bounds of "a": "10 to 1", expected finite numbers, low < high',
  ],
  [
    'goalposts without bounds',
    [root, { ...a, normalisation: { method: 'goalposts' } }],
    'invalid bounds of "a": undefined, expected finite numbers, low < high',
  ],
  [
    'a range without width',
    [root, { ...a, normalisation: { method: 'min-max', range: { low: 1, high: 1 } } }],
    'invalid range of "a": "1 to 1", expected finite numbers, low < high',
  ],
  [
    'a reversed published range',
    [root, { ...a, range: { low: 10, high: NaN } }],
    'invalid range of "a": "10 to NaN", expected finite numbers, low < high',
  ],
  [
    'frozen moments without deviation',
    [root, { ...a, normalisation: { method: 'z-score', moments: { mean: 1, deviation: 0 } } }],
    'invalid moments of "a": 0, expected a finite number > 0',
  ],
  [
    'a coverage above 1',
    [{ ...root, minimumCoverage: 66 }, a],
    'invalid minimumCoverage of "index": 66, expected 0 <= minimumCoverage <= 1',
  ],
  [
    'an unknown aggregation',
    [{ ...root, aggregation: 'median' }, a],
    'unknown aggregation of "index": "median", expected arithmetic, geometric, harmonic, sum',
  ],
  [
    'an unknown normalisation',
    [root, { ...a, normalisation: { method: 'log' } }],
    'unknown normalisation of "a": "log", expected min-max, goalposts, z-score, rank or percentile-rank',
  ],
  ['an unknown direction', [root, { ...a, better: 'up' }], 'unknown better of "a": "up", expected higher or lower'],
  [
    'a direction that nothing applies',
    [root, { ...a, better: 'lower' }],
    'missing normalisation of "a", expected one, because lower is better',
  ],
  [
    'a group without members',
    [root, { ...a, aggregation: 'geometric' }],
    'missing members of "a", expected at least one node with this parent',
  ],
  [
    'a normalised group',
    [{ ...root, normalisation: { method: 'z-score' } }, a],
    'unsupported normalisation of "index": "z-score", expected none: only indicators are normalised',
  ],
];

for (const [name, nodes, message] of faults) {
  test(`checkDefinition names ${name}`, () => {
    assert.throws(() => checkDefinition({ nodes: nodes as IndexNode[] }), { name: 'RangeError', message });
  });
}

test('checkDefinition accepts nodes in any order', () => {
  checkDefinition({ nodes: [{ code: 'b', parent: 'a' }, a, root] });
});
