import { invalid } from '../../error.js';
import { ratingWords } from './add-rating.js';
import type { RatingScale } from './rating-scale.js';
import { answerSums, emptyTally, invalidWeight, isWeight, type Rating, type Tally } from './tally.js';

/**
 * The tally of a list of ratings, in one pass. For millions of rows in typed arrays see `tallyColumns`.
 *
 * @param scale the scale that the ratings were given on
 * @param ratings values of levels, `"don't know"` or null (no answer); any iterable, also a generator
 * @param weights survey weights, one per rating, finite and ≥ 0; default none, every rating counts once
 * @throws RangeError with the row: `invalid ratings[7]: …`, `invalid weights[7]: …`; `invalid weights.length: …` when
 *   there are more or fewer weights than ratings
 * @example
 * tallyRatings(likertScale, [5, 4, 4, null, "don't know"]).answers
 * // → { valid: [0, 0, 0, 2, 1], dontKnow: 1, missing: 1 }
 */
export function tallyRatings(scale: RatingScale, ratings: Iterable<Rating>, weights?: ArrayLike<number>): Tally {
  const { levels } = emptyTally(scale);
  const slots = new Map<Rating, number>([...levels, "don't know" as const, null].map((rating, slot) => [rating, slot]));
  const counts = new Array<number>(slots.size).fill(0);
  const sums = [...counts];
  const squares = [...counts];
  let row = 0;
  for (const rating of ratings) {
    const slot = slots.get(rating);
    if (slot === undefined) throw invalid(`ratings[${row}]`, rating, ratingWords(levels));
    counts[slot]! += 1;
    if (weights && row < weights.length) {
      const weight = weights[row]!;
      if (!isWeight(weight)) throw invalidWeight(`weights[${row}]`, weight);
      sums[slot]! += weight;
      squares[slot]! += weight * weight;
    }
    row += 1;
  }
  if (!weights) return { levels, answers: answerSums(counts) };
  if (weights.length !== row) throw invalid('weights.length', weights.length, `${row}, one weight per rating`);
  return { levels, answers: answerSums(counts), weighted: { sums: answerSums(sums), squares: answerSums(squares) } };
}
