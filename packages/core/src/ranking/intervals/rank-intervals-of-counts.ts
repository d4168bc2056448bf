import { invalid } from '../../error.js';
import { binomialHalfTail } from './binomial-half-tail.js';
import { claimFamilies, intervalsOf, type RankIntervalOptions, type RankIntervals } from './rank-interval.js';
import { rankUnits } from '../rank/rank-units.js';

export interface ChoiceCount {
  readonly unit: string;
  /** How often the unit was chosen, an integer ≥ 0; null when not known. */
  readonly count: number | null;
}

export interface CountRankIntervalOptions extends RankIntervalOptions {
  /** Correction for testing many pairs at once, default `holm`, which is never wider than `bonferroni`. */
  readonly correction?: 'holm' | 'bonferroni' | undefined;
}

/**
 * Exact confidence intervals of ranks from multinomial counts (each answer chooses one unit; the most chosen is
 * first). That j is chosen more often than k is tested by P(Bin(xⱼ + xₖ, ½) ≥ xⱼ), with Holm's or Bonferroni's
 * correction over all pairs asked about. No simulation. Costs pairs of units × counts.
 *
 * @param counts one entry per unit; a unit without a count has neither rank nor interval
 * @param options kind, side, confidence, correction
 * @throws RangeError `invalid count: …`, `invalid confidence: …`, `invalid kind: …`, `invalid side: …`,
 *   `invalid correction: …`, `duplicate unit: …`
 * @see Bazylik, S., Mogstad, M., Romano, J. P., Shaikh, A. M. & Wilhelm, D. (2021), NBER working paper 29519
 * @example
 * rankIntervalsOfCounts([{ unit: 'a', count: 60 }, { unit: 'b', count: 40 }, { unit: 'c', count: 5 }]).units
 * // → [{ unit: 'a', rank: 1, best: 1, worst: 2 }, { unit: 'b', rank: 2, best: 1, worst: 2 }, { unit: 'c', best: 3, worst: 3 }]
 */
export function rankIntervalsOfCounts(
  counts: readonly ChoiceCount[],
  { confidence = 0.95, kind = 'marginal', side = 'both', correction = 'holm' }: CountRankIntervalOptions = {},
): RankIntervals {
  if (!(confidence > 0 && confidence < 1)) throw invalid('confidence', confidence, '0 < confidence < 1');
  if (correction !== 'holm' && correction !== 'bonferroni')
    throw invalid('correction', correction, 'holm or bonferroni');
  for (const { count } of counts) {
    if (count !== null && !(Number.isInteger(count) && count >= 0)) throw invalid('count', count, 'an integer >= 0');
  }
  const ranking = rankUnits(counts.map(({ unit, count }) => ({ unit, value: count })));
  const positions = [...counts.keys()].filter(i => ranking.units[i]!.rank !== null);
  const x = positions.map(i => counts[i]!.count!);
  const pValues = x.map(a => x.map(b => binomialHalfTail(a, a + b)));

  const proven = claimFamilies(x.length, kind, side).map(family => {
    const tested = family.map(claim => ({ claim, p: pValues[claim.better]![claim.worse]! })).sort((a, b) => a.p - b.p);
    const tests = (k: number) => (correction === 'holm' ? tested.length - k : tested.length);
    const stop = tested.findIndex(({ p }, k) => p > (1 - confidence) / tests(k));
    return tested.slice(0, stop === -1 ? tested.length : stop).map(({ claim }) => claim);
  });
  return intervalsOf(ranking, positions, proven, { kind, side }, 'no value');
}
