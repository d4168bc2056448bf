import { invalid } from '../../error.js';
import { stirlingCorrection } from './stirling.js';

/**
 * Natural logarithm of the gamma function, ln Γ(x); for whole numbers ln (x − 1)!.
 *
 * @param x argument, x > 0 and finite
 * @returns ln Γ(x), accurate to about 1e-15 relative to max(1, |ln Γ(x)|)
 * @throws RangeError `invalid x: …` for x ≤ 0, NaN or infinity
 * @see NIST Digital Library of Mathematical Functions, 5.11.1
 * @example
 * logGamma(10) // → 12.801827
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) throw invalid('x', x, 'a finite number > 0');
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingCorrection(x);
}

const HALF_LOG_TWO_PI = 0.9189385332046728;
