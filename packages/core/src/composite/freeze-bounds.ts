import { missing, unsupported } from '../error.js';
import type { IndexDefinition, IndexNode } from './index-definition.js';
import { indexTree } from './index-tree.js';
import { boundsOf, momentsOf } from './normalise.js';
import { rawColumn, type IndexData } from './index-columns.js';

/**
 * Freezes an index: the bounds that min–max would take from each edition anew (and the moments of a z-score) are taken
 * once, over all given editions pooled, and kept with the definition. From then on the same raw value has the same
 * score in every edition, and a change of a score is a change of the unit, not of its neighbours.
 *
 * @param panel editions to pool: one freezes a base year, all of them span the panel. Later values may leave the range.
 * @returns a definition in which every normalisation is fixed; bounds that were fixed before are kept
 * @throws RangeError the faults of `checkDefinition` and of the columns as in `scoreIndex`; `missing values of …` for an
 * indicator without any value in the panel; `unsupported normalisation
 * of …` for ranks, which depend on the neighbours by their nature
 * @example
 * const nodes = [{ code: 'index' }, { code: 'a', parent: 'index', normalisation: { method: 'min-max' } }];
 * const panel = [{ units: ['X', 'Y'], values: { a: [2, 6] } }, { units: ['X', 'Y'], values: { a: [4, 10] } }];
 * freezeBounds({ nodes }, panel).nodes[1].normalisation // → { method: 'min-max', bounds: { low: 2, high: 10 } }
 */
export function freezeBounds(definition: IndexDefinition, panel: readonly IndexData[]): IndexDefinition {
  const leaves = new Map(
    indexTree(definition)
      .nodes.filter(({ members }) => members.length === 0)
      .map(leaf => [leaf.code, leaf]),
  );
  const freeze = (node: IndexNode): IndexNode => {
    const { normalisation } = node;
    const leaf = leaves.get(node.code);
    if (!leaf || !normalisation || normalisation.method === 'goalposts') return node;
    const parameter = `values of "${node.code}"`;
    const pooled = (): Float64Array => {
      const columns = panel.map(({ units, values }) => rawColumn(leaf, values, units.length));
      const column = Float64Array.from(columns.flatMap(values => [...values]));
      if (column.every(value => Number.isNaN(value))) throw missing(parameter, 'at least one in the panel');
      return column;
    };
    switch (normalisation.method) {
      case 'min-max':
        return {
          ...node,
          normalisation: { ...normalisation, bounds: normalisation.bounds ?? boundsOf(pooled(), parameter) },
        };
      case 'z-score':
        return {
          ...node,
          normalisation: { ...normalisation, moments: normalisation.moments ?? momentsOf(pooled(), parameter) },
        };
      default:
        throw unsupported(`normalisation of "${node.code}"`, normalisation.method, 'a method with bounds or moments');
    }
  };
  return { ...definition, nodes: definition.nodes.map(freeze) };
}
