import { invalid } from '../error.js';
import { fromColumn } from './column.js';
import type { IndexDefinition } from './index-definition.js';
import { indexTree, type IndexTree } from './index-tree.js';
import { quantile } from '../statistics/quantile.js';
import { competitionRanks } from './ranks.js';
import { aggregateTree, indicatorColumns, type IndexData } from './index-columns.js';
import { checkCodes } from './with-weights.js';

/** The index under one set of weights, in the order of the units. */
export interface WeightScenario {
  /** Index scores, null where missing. */
  readonly scores: (number | null)[];
  /** Competition ranks of the unrounded scores, 1 = best, ties share the best place; null where the score is missing. */
  readonly ranks: (number | null)[];
  /** Mean number of places by which a unit moves against the nominal weights, over units ranked in both. */
  readonly meanAbsoluteRankChange: number;
}

/** Where one unit's rank lies over all sets of weights; null where it never has a score. */
export interface RankSpread {
  readonly unit: string;
  readonly nominal: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  /** 5 % and 95 % quantile (type 7) of the ranks. */
  readonly low: number | null;
  readonly high: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

export interface WeightSensitivity {
  readonly units: string[];
  readonly nominal: WeightScenario;
  /** One per set of weights, in the order given. */
  readonly scenarios: WeightScenario[];
  /** One per unit. */
  readonly spread: RankSpread[];
}

/**
 * Sensitivity of scores and ranks to the weights: the index is aggregated again under each set of weights and every
 * unit's rank is summarised. Indicators are normalised once.
 *
 * @param weightSets weights by code, from `noisyWeights` or stored; nodes that a set does not name keep their weight,
 * and a unit that has nothing left where all weights are zero has no score
 * @throws RangeError the faults of `scoreIndex`; `unknown weight: …`; `invalid weight of …` (negative, not finite)
 * @remarks O(sets × units × (nodes + log units))
 * @example
 * const nodes = [{ code: 'index' }, { code: 'a', parent: 'index', weight: 2 }, { code: 'b', parent: 'index' }];
 * const data = { units: ['X', 'Y'], values: { a: [6, 5], b: [4, 7] } };
 * const { nominal, spread } = weightSensitivity({ nodes }, data, [{ a: 4 }, { b: 0 }, { a: 1 }]);
 * nominal.ranks // → [2, 1]
 * spread[0] // → { unit: 'X', nominal: 2, median: 1, min: 1, max: 2 }
 */
export function weightSensitivity(
  definition: IndexDefinition,
  data: IndexData,
  weightSets: readonly Readonly<Record<string, number>>[],
): WeightSensitivity {
  const tree = indexTree(definition, code => Object.hasOwn(data.values, code));
  const { columns } = indicatorColumns(tree, data);
  const nominal = indexColumns(tree, columns, data.units, {});
  const columnsBySet = weightSets.map(weights => {
    checkCodes(definition, weights);
    for (const [code, weight] of Object.entries(weights)) {
      if (!(Number.isFinite(weight) && weight >= 0))
        throw invalid(`weight of "${code}"`, weight, 'a finite number >= 0');
    }
    return indexColumns(tree, columns, data.units, weights);
  });
  return {
    units: [...data.units],
    nominal: scenario(nominal, nominal),
    scenarios: columnsBySet.map(column => scenario(column, nominal)),
    spread: data.units.map((unit, u) =>
      rankSpread(
        unit,
        nominal.ranks[u]!,
        columnsBySet.map(({ ranks }) => ranks[u]!),
      ),
    ),
  };
}

interface IndexColumns {
  readonly scores: Float64Array;
  readonly ranks: Float64Array;
}

function indexColumns(
  tree: IndexTree,
  leaves: ReadonlyMap<string, Float64Array>,
  units: readonly string[],
  weights: Readonly<Record<string, number>>,
): IndexColumns {
  const columns = new Map(leaves);
  aggregateTree(tree, columns, units, weights);
  const scores = columns.get(tree.root.code)!;
  return { scores, ranks: competitionRanks(scores) };
}

function scenario({ scores, ranks }: IndexColumns, nominal: IndexColumns): WeightScenario {
  const moves = ranks.map((rank, u) => Math.abs(rank - nominal.ranks[u]!)).filter(move => !Number.isNaN(move));
  const meanAbsoluteRankChange = moves.length === 0 ? 0 : moves.reduce((sum, move) => sum + move, 0) / moves.length;
  return { scores: fromColumn(scores), ranks: fromColumn(ranks), meanAbsoluteRankChange };
}

function rankSpread(unit: string, nominalRank: number, ranks: readonly number[]): RankSpread {
  const sorted = Float64Array.from(ranks.filter(rank => !Number.isNaN(rank))).sort();
  const mean = sorted.reduce((sum, rank) => sum + rank, 0) / sorted.length;
  const [min, low, median, high, max] = [0, 0.05, 0.5, 0.95, 1].map(p => orNull(quantile(sorted, p)));
  return {
    unit,
    nominal: orNull(nominalRank),
    mean: orNull(mean),
    median: median!,
    low: low!,
    high: high!,
    min: min!,
    max: max!,
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
