import { invalid } from '../../error.js';
import { betaTails } from './beta-tails.js';
import { normalCdf } from './normal-cdf.js';

/**
 * Cumulative distribution function of Student's t distribution.
 *
 * @param x point, any number including the infinities
 * @param df degrees of freedom, > 0; Infinity gives the normal distribution
 * @returns P(T ≤ x), accurate to about 1e-13
 * @throws RangeError `invalid x: …` for NaN, `invalid df: …`
 * @see NIST Digital Library of Mathematical Functions, 8.17
 * @example
 * tCdf(2.228139, 10) // → 0.975
 */
export function tCdf(x: number, df: number): number {
  checkDegreesOfFreedom(df);
  if (df === Infinity || Math.abs(x) === Infinity) return normalCdf(x);
  if (Number.isNaN(x)) throw invalid('x', x, 'a number');
  const size = Math.abs(x);
  const inverse = df / size;
  if (inverse === Infinity) return 0.5;
  const { lower } = betaTails(df / 2, 0.5, inverse / (inverse + size), size / (inverse + size));
  return x < 0 ? lower / 2 : 1 - lower / 2;
}

/** Checks degrees of freedom, infinity included. */
export function checkDegreesOfFreedom(df: number): void {
  if (!(df > 0)) throw invalid('df', df, 'df > 0');
}
