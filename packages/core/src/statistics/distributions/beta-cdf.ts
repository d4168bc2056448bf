import { invalid } from '../../error.js';
import { betaTails } from './beta-tails.js';

/**
 * Cumulative distribution function of the beta distribution, the regularised incomplete beta function I_x(a, b).
 *
 * @param x point, 0 to 1
 * @param a first shape, > 0 and finite
 * @param b second shape, > 0 and finite
 * @returns P(X ≤ x), accurate to about 1e-13; the cost grows with the square root of the larger shape
 * @throws RangeError `invalid x: …` outside 0 to 1 or for NaN, `invalid a: …`, `invalid b: …`
 * @see NIST Digital Library of Mathematical Functions, 8.17
 * @example
 * betaCdf(0.3, 2, 5) // → 0.579825
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw invalid('x', x, '0 <= x <= 1');
  checkShapes(a, b);
  return betaTails(a, b, x, 1 - x).lower;
}

/** Checks both shapes of a beta distribution. */
export function checkShapes(a: number, b: number): void {
  if (!(a > 0 && a < Infinity)) throw invalid('a', a, 'a finite number > 0');
  if (!(b > 0 && b < Infinity)) throw invalid('b', b, 'a finite number > 0');
}
