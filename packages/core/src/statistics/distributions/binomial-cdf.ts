import { invalid } from '../../error.js';
import { betaTails } from './beta-tails.js';
import { checkProbability } from './check-probability.js';

/**
 * Cumulative distribution function of the binomial distribution: the chance of at most `count` successes.
 *
 * @param count successes, a whole number; below 0 gives 0, from `trials` on gives 1
 * @param trials independent trials, a whole number ≥ 0
 * @param p chance of success in one trial, 0 to 1
 * @returns P(X ≤ count), accurate to about 1e-13; the cost grows with the square root of `trials`
 * @throws RangeError `invalid count: …`, `invalid trials: …`, `invalid p: …`
 * @see NIST Digital Library of Mathematical Functions, 8.17.5
 * @example
 * binomialCdf(3, 10, 0.5) // → 0.171875
 */
export function binomialCdf(count: number, trials: number, p: number): number {
  if (!Number.isInteger(count)) throw invalid('count', count, 'a whole number');
  if (!(Number.isInteger(trials) && trials >= 0)) throw invalid('trials', trials, 'a whole number >= 0');
  checkProbability(p);
  if (count < 0) return 0;
  if (count >= trials) return 1;
  return betaTails(trials - count, count + 1, 1 - p, p).lower;
}

/**
 * Upper tail of the binomial distribution: the chance of `count` or more successes, without the loss of digits of
 * 1 − {@link binomialCdf}. It is the p-value of an exact one-sided sign or binomial test.
 *
 * @param count successes, a whole number; 0 and below gives 1, above `trials` gives 0
 * @param trials independent trials, a whole number ≥ 0
 * @param p chance of success in one trial, 0 to 1
 * @returns P(X ≥ count), accurate to about 1e-13; the cost grows with the square root of `trials`
 * @throws RangeError `invalid count: …`, `invalid trials: …`, `invalid p: …`
 * @see NIST Digital Library of Mathematical Functions, 8.17.5
 * @example
 * binomialTail(8, 10, 0.5) // → 0.0546875
 */
export function binomialTail(count: number, trials: number, p: number): number {
  return binomialCdf(trials - count, trials, 1 - p);
}
