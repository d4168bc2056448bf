import { invalid } from '../../error.js';
import { gammaTails } from './gamma-tails.js';
import { checkProbability } from './check-probability.js';
import { solveTails } from './tails.js';

/**
 * Quantile of the chi-square distribution: the x with P(X ≤ x) = p.
 *
 * @param p probability, 0 to 1; 0 gives 0 and 1 gives Infinity
 * @param df degrees of freedom, > 0 and finite
 * @returns x ≥ 0, accurate to about 1e-13 relative
 * @throws RangeError `invalid p: …` outside 0 to 1 or for NaN, `invalid df: …`
 * @see NIST Digital Library of Mathematical Functions, 8.2
 * @example
 * chiSquareQuantile(0.95, 4) // → 9.487729
 */
export function chiSquareQuantile(p: number, df: number): number {
  checkProbability(p);
  if (!(df > 0 && df < Infinity)) throw invalid('df', df, 'a finite number > 0');
  if (p === 0 || p === 1) return p === 0 ? 0 : Infinity;
  return 2 * Math.exp(solveTails(p, 1 - p, u => gammaTails(df / 2, Math.exp(u)), Math.log(df / 2)));
}
