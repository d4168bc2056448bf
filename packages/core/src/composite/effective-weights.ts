import type { IndexDefinition } from './index-definition.js';
import { indexTree, type TreeNode } from './index-tree.js';

/**
 * Effective weights: what share of the index each node stands for, its weight inside the parent (out of all members)
 * times that of the parent, up to the index itself, which has 1. Under a `sum` the weights count as they are.
 * For geometric and harmonic means it is the share in logarithms and reciprocals.
 *
 * @returns weight by code, for all nodes; the members of a mean add up to their group
 * @throws RangeError the faults of `checkDefinition`
 * @example
 * const nodes = [
 *   { code: 'index' },
 *   { code: 'd1', parent: 'index', weight: 3 },
 *   { code: 'd2', parent: 'index', weight: 1 },
 *   { code: 'i1', parent: 'd1' },
 *   { code: 'i2', parent: 'd1' },
 * ];
 * effectiveWeights({ nodes }) // → { index: 1, d1: 0.75, d2: 0.25, i1: 0.375, i2: 0.375 }
 */
export function effectiveWeights(definition: IndexDefinition): Record<string, number> {
  const weights: [string, number][] = [];
  const visit = ({ code, members, aggregation }: TreeNode, effective: number): void => {
    weights.push([code, effective]);
    const sum = aggregation === 'sum' ? 1 : members.reduce((total, member) => total + member.weight, 0);
    for (const member of members) visit(member, (effective * member.weight) / sum);
  };
  visit(indexTree(definition).root, 1);
  return Object.fromEntries(weights);
}
