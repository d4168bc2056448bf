import { duplicate, invalid, missing } from '../error.js';
import { aggregateColumns } from './aggregate.js';
import { fromColumn, toColumn, type Values } from './column.js';
import type { IndexDefinition } from './index-definition.js';
import { indexTree, type IndexTree, type TreeNode } from './index-tree.js';
import { normaliseColumn } from './normalise.js';

/** Raw values of one edition, in columns. */
export interface IndexData {
  /** Names of the units, each once. */
  readonly units: readonly string[];
  /** One column per indicator code, one value per unit; columns of other names are not looked at. */
  readonly values: Readonly<Record<string, Values>>;
}

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

/** The normalised columns of a tree's leaves by code, NaN for missing. */
export function indicatorColumns(
  tree: IndexTree,
  { units, values }: IndexData,
): { columns: Map<string, Float64Array>; clipped: Record<string, string[]> } {
  const seen = new Set<string>();
  for (const unit of units) {
    if (seen.has(unit)) throw duplicate('unit', unit);
    seen.add(unit);
  }
  const columns = new Map<string, Float64Array>();
  const cut: [string, string[]][] = [];
  for (const leaf of tree.nodes) {
    if (leaf.members.length > 0) continue;
    const raw = rawColumn(leaf, values, units.length);
    const { normalisation, better = 'higher' } = leaf.node;
    if (!normalisation) {
      columns.set(leaf.code, raw);
      continue;
    }
    const { scores, clipped } = normaliseColumn(raw, normalisation, better, `values of "${leaf.code}"`);
    columns.set(leaf.code, scores);
    if (clipped.length > 0) cut.push([leaf.code, clipped.map(position => units[position]!)]);
  }
  return { columns, clipped: Object.fromEntries(cut) };
}

/** The raw column of a leaf, checked for its length and against the node's range. */
export function rawColumn({ code, node }: TreeNode, values: IndexData['values'], units: number): Float64Array {
  const parameter = `values of "${code}"`;
  if (!Object.hasOwn(values, code)) throw missing(parameter, 'a column');
  const column = toColumn(values[code]!, parameter);
  if (column.length !== units) throw invalid(parameter, column, `${units} values, one per unit`);
  if (node.range) {
    const { low, high } = node.range;
    const outside = column.find(x => x < low || x > high);
    if (outside !== undefined) throw invalid(parameter, outside, `${low} to ${high}`);
  }
  return column;
}

/**
 * Adds the columns of all groups to those of the leaves and returns the coverage of each group.
 *
 * @param weights weights by code that take the place of the definition's
 */
export function aggregateTree(
  tree: IndexTree,
  columns: Map<string, Float64Array>,
  units: readonly string[],
  weights: Readonly<Record<string, number>> = {},
): Map<string, Float64Array> {
  const coverages = new Map<string, Float64Array>();
  for (const { code, node, members, aggregation } of tree.nodes) {
    if (members.length === 0) continue;
    const { scores, coverage } = aggregateColumns(
      units.length,
      members.map(member => columns.get(member.code)!),
      members.map(member => (Object.hasOwn(weights, member.code) ? weights[member.code]! : member.weight)),
      aggregation,
      node.minimumCoverage ?? 0,
      (member, unit) => `score of "${members[member]!.code}" for "${units[unit]}"`,
    );
    columns.set(code, scores);
    coverages.set(code, coverage);
  }
  return coverages;
}
