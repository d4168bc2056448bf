import { checkShapes } from './beta-cdf.js';
import { betaQuantileLogit } from './beta-tails.js';
import { checkProbability } from './check-probability.js';

/**
 * Quantile of the beta distribution: the x with P(X ≤ x) = p. Exact intervals for shares are made of it.
 *
 * @param p probability, 0 to 1; 0 gives 0 and 1 gives 1
 * @param a first shape, > 0 and finite
 * @param b second shape, > 0 and finite
 * @returns x, 0 to 1, accurate to about 1e-13; the cost grows with the square root of the larger shape
 * @throws RangeError `invalid p: …` outside 0 to 1 or for NaN, `invalid a: …`, `invalid b: …`
 * @see NIST Digital Library of Mathematical Functions, 8.17
 * @example
 * betaQuantile(0.975, 9, 2) // → 0.974789
 */
export function betaQuantile(p: number, a: number, b: number): number {
  checkProbability(p);
  checkShapes(a, b);
  if (p === 0 || p === 1) return p;
  return 1 / (1 + Math.exp(-betaQuantileLogit(p, 1 - p, a, b)));
}
