import type { Aggregation } from './index-definition.js';

/** Differences in the transform f of a mean: f(b) − f(a), and (b − a) / (f(b) − f(a)), which brings them back to points. */
export interface Secant {
  readonly difference: (a: number, b: number) => number;
  readonly steepness: (a: number, b: number) => number;
}

/** ln(b / a) for positive numbers, accurate also when they are nearly equal. */
function logRatio(a: number, b: number): number {
  return b > a / 2 && b < a * 2 ? Math.log1p((b - a) / a) : Math.log(b / a);
}

/** Logarithmic mean of two positive numbers, (b − a) / ln(b / a); the number itself when they are equal. */
function logarithmicMean(a: number, b: number): number {
  return a === b ? a : (b - a) / logRatio(a, b);
}

const linear: Secant = { difference: (a, b) => b - a, steepness: () => 1 };

export const secants: Readonly<Record<Aggregation, Secant>> = {
  arithmetic: linear,
  sum: linear,
  geometric: { difference: logRatio, steepness: logarithmicMean },
  harmonic: { difference: (a, b) => (a - b) / (a * b), steepness: (a, b) => -a * b },
};
