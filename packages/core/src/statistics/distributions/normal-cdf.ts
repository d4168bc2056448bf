import { invalid } from '../../error.js';
import { gammaTails } from './gamma-tails.js';

/**
 * Cumulative distribution function of the standard normal distribution.
 *
 * @param x point, any number including the infinities
 * @returns P(Z ≤ x); the lower tail keeps about 13 digits down to 1e-300
 * @throws RangeError `invalid x: …` for NaN
 * @see NIST Digital Library of Mathematical Functions, 7.11.1
 * @example
 * normalCdf(1.959964) // → 0.975
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) throw invalid('x', x, 'a number');
  const { lower, upper } = gammaTails(0.5, (x * x) / 2);
  return x < 0 ? upper / 2 : 0.5 + lower / 2;
}
