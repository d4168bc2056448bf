import { duplicate, invalid, missing } from '../error.js';
import { aggregateColumns } from './aggregate-columns.js';
import { toColumn, type Values } from './column.js';
import type { IndexTree, TreeNode } from './index-tree.js';
import { normaliseColumn } from './normalise.js';

/** Raw values of one edition, in columns. */
export interface IndexData {
  /** Names of the units, each once. */
  readonly units: readonly string[];
  /** One column per indicator code, one value per unit; columns of other names are not looked at. */
  readonly values: Readonly<Record<string, Values>>;
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
