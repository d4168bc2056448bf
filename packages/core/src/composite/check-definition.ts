import type { IndexDefinition } from './index-definition.js';
import { indexTree } from './index-tree.js';

/**
 * Checks an index definition, as every function that takes one does, so that a file can be checked when it is read.
 *
 * @throws RangeError for the first fault, with the code of the node and the offending value: `missing nodes`,
 * `missing root`, `ambiguous root: …`, `invalid code: …`, `duplicate code: …`, `unknown parent of …`,
 * `invalid parent of …` (a cycle), `invalid weight of …` (negative, not finite), `invalid weights in …` (all zero),
 * `invalid bounds of …` and `invalid range of …` (reversed, equal, not finite), `invalid minimumCoverage of …`,
 * `unknown aggregation of …`, `unknown normalisation of …`, `unknown better of …`, `missing members of …`
 * @example
 * checkDefinition({ nodes: [{ code: 'index' }, { code: 'a', parent: 'index', weight: 2 }] }) // → undefined
 */
export function checkDefinition(definition: IndexDefinition): void {
  indexTree(definition);
}
