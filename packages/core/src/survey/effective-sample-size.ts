import { checkWeights } from './check-weights.js';

/**
 * Kish's effective sample size: how many equally weighted respondents give the same precision, (Σw)² / Σw². It knows
 * the weights alone, not clusters or strata.
 *
 * @param weights weights of the valid answers, finite and ≥ 0
 * @returns 0 to the number of weights; 0 when there is no positive weight; O(n)
 * @throws RangeError `invalid weights: …` with the first weight that is negative, NaN or infinite
 * @see Kish, L. (1965), Survey Sampling, section 11.7
 * @example
 * effectiveSampleSize([1, 1, 2]) // → 2.6667
 */
export function effectiveSampleSize(weights: readonly number[]): number {
  checkWeights(weights);
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return squares > 0 ? sum ** 2 / squares : 0;
}

/**
 * Kish's design effect of weighting: how many times the variance of a mean grows through unequal weights,
 * n Σw² / (Σw)². The design effect of the whole design, clusters and strata included, is a result of `surveyMean`.
 *
 * @param weights weights of the valid answers, finite and ≥ 0
 * @returns 1 for equal weights, else more; null when there is no positive weight; O(n)
 * @throws RangeError `invalid weights: …` with the first weight that is negative, NaN or infinite
 * @see Kish, L. (1965), Survey Sampling, section 11.7
 * @example
 * designEffect([1, 1, 2]) // → 1.125
 */
export function designEffect(weights: readonly number[]): number | null {
  const effective = effectiveSampleSize(weights);
  return effective > 0 ? weights.length / effective : null;
}
