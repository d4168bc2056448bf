import { invalid } from '../../error.js';
import { mergeTallies } from './merge-tallies.js';
import { type AnswerSums, invalidWeight, isWeight, type Rating, type Tally } from './tally.js';

/**
 * A tally with one rating more. The given tally stays as it is; for many ratings at once see `tallyRatings`.
 *
 * @param tally ratings so far
 * @param rating value of a level, `"don't know"` or null (no answer)
 * @param weight survey weight, finite and ≥ 0; default none: the rating counts once, and weighs 1 in a weighted tally
 * @throws RangeError `invalid rating: …`, `invalid weight: …`
 * @example
 * addRating(emptyTally(yesNoScale), 1).answers.valid // → [0, 1]
 */
export function addRating(tally: Tally, rating: Rating, weight?: number): Tally {
  const { levels } = tally;
  if (rating !== null && rating !== "don't know" && !levels.includes(rating)) {
    throw invalid('rating', rating, ratingWords(levels));
  }
  if (weight !== undefined && !isWeight(weight)) throw invalidWeight('weight', weight);
  const of = (size: number): AnswerSums => ({
    valid: levels.map(value => (value === rating ? size : 0)),
    dontKnow: rating === "don't know" ? size : 0,
    missing: rating === null ? size : 0,
  });
  const answers = of(1);
  return mergeTallies(
    tally,
    weight === undefined
      ? { levels, answers }
      : { levels, answers, weighted: { sums: of(weight), squares: of(weight ** 2) } },
  );
}

/** What a rating on these levels may be, for error messages. */
export function ratingWords(levels: readonly number[]): string {
  return `one of ${levels.join(', ')}, "don't know", null`;
}
