import { unknown } from '../error.js';
import type { IndexDefinition } from './index-definition.js';

/**
 * The same index with other weights, for definitions whose published weights are not known and for what-if questions.
 *
 * @param weights new weight inside the parent by code; nodes that are not named keep theirs
 * @throws RangeError `unknown weight: …` for a code that is not in the definition; a weight that is out of range is
 * found by `checkDefinition` and by every function that uses the result
 * @example
 * withWeights({ nodes: [{ code: 'index' }, { code: 'a', parent: 'index' }] }, { a: 2 }).nodes[1]
 * // → { code: 'a', parent: 'index', weight: 2 }
 */
export function withWeights(definition: IndexDefinition, weights: Readonly<Record<string, number>>): IndexDefinition {
  checkCodes(definition, weights);
  return {
    ...definition,
    nodes: definition.nodes.map(node =>
      Object.hasOwn(weights, node.code) ? { ...node, weight: weights[node.code]! } : node,
    ),
  };
}

/** Throws when a set of weights names a code that is not in the definition. */
export function checkCodes(definition: IndexDefinition, weights: Readonly<Record<string, number>>): void {
  const codes = new Set(definition.nodes.map(({ code }) => code));
  for (const code of Object.keys(weights)) {
    if (!codes.has(code)) throw unknown('weight', code, 'the code of a node');
  }
}
