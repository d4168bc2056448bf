import fc from 'fast-check';
import { likertScale, oneStopScale, tallyRatings, type Rating, type RatingScale, type Tally } from '@cchc/core';

/** Weights whose sums are exact, so that equality can be tested without a tolerance. */
export const exactWeight = fc.integer({ min: 0, max: 64 }).map(eighths => eighths / 8);

export const anyScale = fc.constantFrom<RatingScale>(likertScale, oneStopScale);

export function anyRating(scale: RatingScale): fc.Arbitrary<Rating> {
  return fc.constantFrom<Rating>(...scale.levels.map(level => level.value), "don't know", null);
}

/** Ratings, each with a weight. */
export function anyRows(scale: RatingScale): fc.Arbitrary<{ rating: Rating; weight: number }[]> {
  return fc.array(fc.record({ rating: anyRating(scale), weight: exactWeight }), { maxLength: 40 });
}

/** A tally, weighted or not. */
export function anyTally(scale: RatingScale): fc.Arbitrary<Tally> {
  return fc.tuple(anyRows(scale), fc.boolean()).map(([rows, weighted]) => {
    const ratings = rows.map(row => row.rating);
    return tallyRatings(scale, ratings, ...(weighted ? [rows.map(row => row.weight)] : []));
  });
}
