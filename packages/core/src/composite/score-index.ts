import { fromColumn } from './column.js';
import { aggregateTree, indicatorColumns, type IndexData } from './index-columns.js';
import type { IndexDefinition } from './index-definition.js';
import { indexTree } from './index-tree.js';

/** The scores of one edition, in columns of the order of `units`. Plain data. */
export interface IndexScores {
  readonly units: string[];
  /** Scores of every node by code: indicators normalised, groups aggregated; null where missing. */
  readonly scores: Record<string, (number | null)[]>;
  /** For every group by code: the share of its members that had a score, 0 to 1. A null score with coverage was too thin. */
  readonly coverage: Record<string, number[]>;
  /** For every indicator by code whose goalposts cut values: the units concerned. */
  readonly clipped: Record<string, string[]>;
}

/**
 * Composite index: normalises the indicators, then aggregates them level by level up to the index, for all units.
 *
 * A group whose scores are published can be given as a column of its own in place of its members, so that an index can
 * be computed from its indicators or from its sub-indices with the same definition.
 *
 * @param definition see {@link IndexDefinition}; the same frozen bounds give the same score for the same raw value in
 * every edition (see `freezeBounds`)
 * @param data raw values, null or undefined where missing; a missing value never counts as zero
 * @throws RangeError the faults of `checkDefinition`; `duplicate unit: …`; `missing values of …` for an indicator
 * without a column; `invalid values of …` for a column of another length, NaN, infinities, a value outside the node's
 * range, or a constant column that its normalisation cannot scale; `ambiguous values: …` for a group given together
 * with a member; `invalid score of … for …` for a score ≤ 0 under a geometric or harmonic mean
 * @remarks O(units × nodes), columns throughout; rank methods sort each column
 * @example
 * const nodes = [
 *   { code: 'index' },
 *   { code: 'a', parent: 'index', weight: 3, normalisation: { method: 'goalposts', bounds: { low: 0, high: 10 } } },
 *   { code: 'b', parent: 'index' },
 * ];
 * scoreIndex({ nodes }, { units: ['X', 'Y'], values: { a: [4, 12], b: [80, null] } })
 * // → { scores: { index: [50, 100], a: [40, 100], b: [80, null] }, coverage: { index: [1, 0.5] }, clipped: { a: ['Y'] } }
 */
export function scoreIndex(definition: IndexDefinition, data: IndexData): IndexScores {
  const tree = indexTree(definition, code => Object.hasOwn(data.values, code));
  const { columns, clipped } = indicatorColumns(tree, data);
  const coverage = aggregateTree(tree, columns, data.units);
  return {
    units: [...data.units],
    scores: Object.fromEntries(tree.nodes.map(({ code }) => [code, fromColumn(columns.get(code)!)])),
    coverage: Object.fromEntries([...coverage].map(([code, shares]) => [code, Array.from(shares)])),
    clipped,
  };
}
