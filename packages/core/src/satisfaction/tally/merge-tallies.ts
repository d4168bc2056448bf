import { type AnswerSums, checkTally, type Tally } from './tally.js';

/**
 * The tally of two sets of ratings together: of two months, two agencies, two databases. Merging is commutative and
 * associative with `emptyTally` as neutral element, so order and grouping never matter (sums of weights: to rounding).
 * Where only one side is weighted, the answers of the other side weigh 1 each.
 *
 * @param left, right tallies on the same levels
 * @throws RangeError `invalid tally.levels: …` when the levels differ, `invalid tally answers: …` for sums that are
 *   negative or not finite
 * @example
 * const january = tallyRatings(yesNoScale, [1, 1, 0]);
 * const february = tallyRatings(yesNoScale, [1, null]);
 * mergeTallies(january, february).answers // → { valid: [1, 3], dontKnow: 0, missing: 1 }
 */
export function mergeTallies(left: Tally, right: Tally): Tally {
  checkTally(left, left.levels);
  checkTally(right, left.levels);
  const merged = { levels: [...left.levels], answers: add(left.answers, right.answers) };
  if (!left.weighted && !right.weighted) return merged;
  return {
    ...merged,
    weighted: {
      sums: add(left.weighted?.sums ?? left.answers, right.weighted?.sums ?? right.answers),
      squares: add(left.weighted?.squares ?? left.answers, right.weighted?.squares ?? right.answers),
    },
  };
}

function add(left: AnswerSums, right: AnswerSums): AnswerSums {
  return {
    valid: left.valid.map((sum, i) => sum + right.valid[i]!),
    dontKnow: left.dontKnow + right.dontKnow,
    missing: left.missing + right.missing,
  };
}
