import { invalid } from '../../error.js';
import { rankIntervals, type ScoreRankIntervalOptions } from './rank-intervals.js';
import type { UnitScore } from '../rank/edition.js';

export type TauOptions = Omit<ScoreRankIntervalOptions, 'kind' | 'side' | 'draws'>;

/**
 * Confidence set for the τ best units: a list that holds all of the units whose true ranks are among the first τ, with
 * the given confidence for the list as a whole. "Who might be in the top 5?": every unit that is not proven worse than
 * at least τ others, by simultaneous intervals bounded at the best rank.
 *
 * A unit without a standard error may stand anywhere and is in the list; one without a score is not.
 *
 * @param scores one entry per unit, with its standard error
 * @param tau τ, how many places are asked about, an integer ≥ 1
 * @param options as for {@link rankIntervals}: direction, confidence, covariance, seed, replications
 * @returns ids in the order of the input, at least as many as there are units on the first τ places
 * @throws RangeError `invalid tau: …`, and as {@link rankIntervals}
 * @see Mogstad, M., Romano, J. P., Shaikh, A. M. & Wilhelm, D. (2024), Review of Economic Studies 91, 476–518
 * @example
 * const scores = [
 *   { unit: 'a', value: 68.2, standardError: 0.5 },
 *   { unit: 'b', value: 66.9, standardError: 0.6 },
 *   { unit: 'c', value: 61.5, standardError: 0.6 },
 * ];
 * tauBest(scores, 1) // → ['a', 'b']
 */
export function tauBest(scores: readonly UnitScore[], tau: number, options: TauOptions = {}): string[] {
  checkTau(tau);
  const { units } = rankIntervals(scores, { ...options, kind: 'simultaneous', side: 'best' });
  return units.filter(({ rank, best }) => rank !== null && (best ?? 1) <= tau).map(({ unit }) => unit);
}

/**
 * Confidence set for the τ worst units, the mirror image of {@link tauBest}: who might be among the last τ?
 *
 * @param scores one entry per unit, with its standard error
 * @param tau τ, how many places from the last one are asked about, an integer ≥ 1
 * @param options as for {@link rankIntervals}
 * @throws RangeError `invalid tau: …`, and as {@link rankIntervals}
 * @example
 * const scores = [
 *   { unit: 'a', value: 68.2, standardError: 0.5 },
 *   { unit: 'b', value: 66.9, standardError: 0.6 },
 *   { unit: 'c', value: 61.5, standardError: 0.6 },
 * ];
 * tauWorst(scores, 1) // → ['c']
 */
export function tauWorst(scores: readonly UnitScore[], tau: number, options: TauOptions = {}): string[] {
  checkTau(tau);
  const { of, units } = rankIntervals(scores, { ...options, kind: 'simultaneous', side: 'worst' });
  return units.filter(({ rank, worst }) => rank !== null && (worst ?? of) > of - tau).map(({ unit }) => unit);
}

function checkTau(tau: number): void {
  if (!(Number.isInteger(tau) && tau >= 1)) throw invalid('tau', tau, 'an integer >= 1');
}
