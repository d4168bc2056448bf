import { invalid } from '../../error.js';
import { directionOf } from './edition.js';
import { type Places, placesOf, TIES, type Ties } from './places.js';
import type { RankOptions } from './rank-units.js';

/**
 * Ranks of a column of scores, 1 for the best: what `rankUnits` computes, for callers who hold their units in columns and
 * would pay more for a million objects than for their ranks. Equal means equal doubles; NaN is a missing score, has rank
 * 0 and does not count in N.
 *
 * Linear in the number of scores.
 *
 * @param scores unrounded scores, NaN where there is none; the column is not changed
 * @param options `better` (default `higher`) and `ties`, the rule for equal scores (default `min`); `ordinal` keeps the
 *   order of the column
 * @returns N, and by position the rank and the number of scores that are equal, itself included; 0 in both for NaN
 * @throws RangeError `invalid better: …`, `invalid ties: …`
 * @example
 * rankColumn(Float64Array.of(40.44, NaN, 43.1)) // → { of: 2, ranks: [2, 0, 1], tied: [1, 0, 1] }
 */
export function rankColumn(
  scores: Float64Array,
  { better = 'higher', ties = 'min' }: RankOptions & { readonly ties?: Ties | undefined } = {},
): Places {
  if (!TIES.includes(ties)) throw invalid('ties', ties, `one of ${TIES.join(', ')}`);
  const direction = directionOf(better);
  return placesOf(
    scores.map(score => -direction * score),
    ties,
  );
}
