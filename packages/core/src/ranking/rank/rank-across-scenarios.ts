import type { UnitScore } from './edition.js';
import { quantile } from '../../statistics/quantile.js';
import { rankUnits, type RankOptions } from './rank-units.js';

/** The ranks of one unit under several choices of method. */
export interface ScenarioRanks {
  readonly unit: string;
  /** Rank in the published scenario; null when it does not score the unit. */
  readonly nominal: number | null;
  /** Median, 5 % and 95 % quantile of the ranks over all scenarios that score the unit; null when none does. */
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How many scenarios score the unit. */
  readonly scenarios: number;
}

/**
 * How far ranks depend on choices of method: every scenario (other weights, another mean, one indicator less) is
 * ranked, and each unit gets its nominal rank beside the median and the 5 to 95 % range of its ranks. Quantiles are
 * of type 7, so they may lie between two places. The nominal scenario counts as one of the scenarios only if it is
 * listed among them. Units without a score in a scenario have no rank there and do not count in its N.
 *
 * @param nominal scores as published
 * @param scenarios at least one list of scores
 * @param options `better`, default `higher`
 * @returns one entry per unit of `nominal`, in that order; a unit that only scenarios list is left out
 * @throws RangeError `duplicate unit: …`, `invalid better: …`
 * @see Saisana, M., Saltelli, A. & Tarantola, S. (2005), JRSS A 168, 307–323
 * @example
 * const a = [{ unit: 'a', value: 3 }, { unit: 'b', value: 2 }];
 * const b = [{ unit: 'a', value: 1 }, { unit: 'b', value: 2 }];
 * rankAcrossScenarios(a, [a, a, b])[0] // → { unit: 'a', nominal: 1, median: 1, low: 1, high: 1.9, scenarios: 3 }
 */
export function rankAcrossScenarios(
  nominal: readonly UnitScore[],
  scenarios: readonly (readonly UnitScore[])[],
  options: RankOptions = {},
): ScenarioRanks[] {
  const published = rankUnits(nominal, options).units;
  const ranks = new Map(published.map(({ unit }): [string, number[]] => [unit, []]));
  for (const scenario of scenarios) {
    for (const { unit, rank } of rankUnits(scenario, options).units) if (rank !== null) ranks.get(unit)?.push(rank);
  }
  return published.map(({ unit, rank }) => {
    const sorted = Float64Array.from(ranks.get(unit)!).sort();
    const at = (p: number) => (sorted.length === 0 ? null : quantile(sorted, p));
    return { unit, nominal: rank, median: at(0.5), low: at(0.05), high: at(0.95), scenarios: sorted.length };
  });
}
