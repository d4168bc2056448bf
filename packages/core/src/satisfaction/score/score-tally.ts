import { invalid } from '../../error.js';
import type { Interval } from '../../statistics/intervals/interval.js';
import type { RatingScale } from '../tally/rating-scale.js';
import { sum } from '../../statistics/sum.js';
import { type AnswerSums, checkTally, type Tally } from '../tally/tally.js';
import { suppressed, type TallyScore } from './tally-score.js';
import { wilsonInterval } from '../../statistics/intervals/wilson-interval.js';

/** The base of shares: answers at a level (`valid`), these and "don't know" (`answered`), or everybody who was asked (`all`). */
export type ScoreBase = 'valid' | 'answered' | 'all';

export interface ScoreOptions {
  /** Base of rate, net satisfaction, distribution and interval; default `valid`. Means always use valid answers. */
  readonly of?: ScoreBase | undefined;
  /** Fewest valid answers (people, not weights) that are shown, ≥ 1; default 10, below which single answers can be guessed. */
  readonly minimumBase?: number | undefined;
  /** Confidence level of the interval, between 0 and 1; default 0.95. */
  readonly confidence?: number | undefined;
  /** Interval of a share for satisfied answers out of a base, both fractional if weighted; default `wilsonInterval`. */
  readonly interval?: ((count: number, base: number, confidence: number) => Interval) | undefined;
}

const BASES: readonly ScoreBase[] = ['valid', 'answered', 'all'];

/**
 * Satisfaction score of a tally: rate with its interval, net satisfaction, distribution and means, all from weighted
 * sums where the tally is weighted. Answers are taken as a simple random sample with (perhaps) unequal weights; strata
 * and clusters need an estimate of their own. When too few people answered, no figure is shown, not even the base.
 *
 * @param tally answers on the levels of the scale
 * @param scale says which levels count as satisfied; any scale with the same levels can be used
 * @param options `of`, `minimumBase`, `confidence`, `interval`
 * @returns figures with `reason: null`, or nulls with the reason; shares are fractions 0 to 1
 * @throws RangeError `invalid tally.levels: …` for levels other than the scale's, `invalid tally answers: …` for sums
 *   that are negative or not finite (also `tally sums`, `tally squares`), `invalid of: …`, `invalid minimumBase: …`,
 *   `invalid confidence: …`
 * @see Kish, L. (1965), Survey Sampling, section 11.7
 * @example
 * const tally = tallyRatings(likertScale, [5, 5, 4, 4, 4, 4, 4, 4, 3, 1, null]);
 * scoreTally(tally, likertScale) // → { reason: null, rate: 0.8, interval: { low: 0.4902, high: 0.9433 }, mean: 3.8, mean100: 70, netSatisfaction: 0.7, base: 10 }
 * scoreTally(tally, likertScale, { of: 'all' }) // → { rate: 0.7273, base: 11 }
 * scoreTally(tally, likertScale, { minimumBase: 30 }) // → { reason: 'base below minimum', rate: null, base: null }
 */
export function scoreTally(tally: Tally, scale: RatingScale, options: ScoreOptions = {}): TallyScore {
  const { of = 'valid', minimumBase = 10, confidence = 0.95, interval = wilsonInterval } = options;
  const scope = BASES.indexOf(of);
  if (scope < 0) throw invalid('of', of, `one of ${BASES.join(', ')}`);
  if (!(minimumBase >= 1)) throw invalid('minimumBase', minimumBase, 'a number >= 1');
  const { levels } = scale;
  const values = levels.map(level => level.value);
  checkTally(tally, values);

  const { answers, weighted } = tally;
  const { valid } = weighted?.sums ?? answers;
  const squares = weighted?.squares ?? answers;
  const people = sum(answers.valid);
  const validSum = sum(valid);
  if (people === 0) return suppressed('no valid answers');
  if (people < minimumBase) return suppressed('base below minimum');
  if (validSum === 0) return suppressed('no weight');
  const validSquares = sum(squares.valid);
  if (validSquares === 0) throw invalid('tally squares', 0, 'more than 0');

  const inScope = (sums: AnswerSums): number =>
    sum(sums.valid) + (scope > 0 ? sums.dontKnow : 0) + (scope > 1 ? sums.missing : 0);
  const total = inScope(weighted?.sums ?? answers);
  const base = inScope(answers);
  const effectiveBase = weighted ? Math.min(base, total * (total / inScope(squares))) : base;

  const sumOf = (attitude: string): number => sum(valid.filter((_, i) => levels[i]!.attitude === attitude));
  const satisfied = sumOf('satisfied');
  const rate = satisfied / total;
  const mean = sum(valid.map((n, i) => n * values[i]!)) / validSum;
  const variance = sum(valid.map((n, i) => n * (values[i]! - mean) ** 2)) / validSum;
  const worst = values[0]!;
  // One less than the effective number of valid answers: n − 1 without weights.
  const freedom = validSum * (validSum / validSquares) - 1;
  return {
    reason: null,
    rate,
    interval: interval(weighted ? rate * effectiveBase : satisfied, effectiveBase, confidence),
    netSatisfaction: (satisfied - sumOf('dissatisfied')) / total,
    distribution: valid.map(n => n / total),
    mean,
    mean100: ((mean - worst) / (values.at(-1)! - worst)) * 100,
    standardDeviation: freedom > 1e-9 ? Math.sqrt(variance * (1 + 1 / freedom)) : null,
    base,
    effectiveBase,
    dontKnow: answers.dontKnow,
    missing: answers.missing,
  };
}
