import { betaQuantileLogit } from './beta-tails.js';
import { checkProbability } from './check-probability.js';
import { normalQuantile } from './normal-quantile.js';
import { checkDegreesOfFreedom } from './t-cdf.js';

/**
 * Quantile of Student's t distribution: the t with P(T ≤ t) = p.
 *
 * @param p probability, 0 to 1; 0 gives −Infinity and 1 gives Infinity
 * @param df degrees of freedom, > 0; Infinity gives the normal quantile
 * @returns t, accurate to about 1e-13 relative
 * @throws RangeError `invalid p: …` outside 0 to 1 or for NaN, `invalid df: …`
 * @see NIST Digital Library of Mathematical Functions, 8.17
 * @example
 * tQuantile(0.975, 10) // → 2.228139
 */
export function tQuantile(p: number, df: number): number {
  checkProbability(p);
  checkDegreesOfFreedom(df);
  if (df === Infinity || p === 0 || p === 1) return normalQuantile(p);
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  const t = Math.sqrt(df) * Math.exp(-betaQuantileLogit(2 * tail, 1 - 2 * tail, df / 2, 0.5) / 2);
  return p < 0.5 ? -t : t;
}
