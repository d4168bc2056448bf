import { placesOf, type Ties } from '../ranking/rank/places.js';

/** Ranks of a column in ascending order: 1 for the smallest value; missing (NaN) stays NaN and does not count. O(n) */
export function ascendingRanks(column: Float64Array, ties: Exclude<Ties, 'ordinal'>): Float64Array {
  return placesOf(column, ties).ranks.map(rank => rank || NaN);
}

/** Competition ranks: 1 for the largest value, ties share the best place, missing stays NaN. */
export function competitionRanks(scores: Float64Array): Float64Array {
  return ascendingRanks(
    scores.map(score => -score),
    'min',
  );
}
