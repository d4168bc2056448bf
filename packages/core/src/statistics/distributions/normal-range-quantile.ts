import { invalid } from '../../error.js';
import { normalCdf } from './normal-cdf.js';
import { checkProbability } from './check-probability.js';
import { solveTails, type Tails } from './tails.js';

/**
 * Quantile of the range (largest minus smallest) of k independent standard normal numbers: Tukey's studentised range
 * with infinite degrees of freedom. Divided by √2 it is the critical value at which all pairs of k units can be
 * compared at once.
 *
 * @param p probability, 0 to 1; 0 gives 0 and 1 gives Infinity
 * @param k numbers compared, a whole number ≥ 2
 * @returns q with P(range ≤ q) = p, accurate to about 1e-12
 * @throws RangeError `invalid p: …` outside 0 to 1 or for NaN, `invalid k: …`
 * @see Tukey, J. W. (1953), The problem of multiple comparisons; Harter, H. L. (1960), Annals of Mathematical
 * Statistics 31, 1122–1147
 * @example
 * normalRangeQuantile(0.95, 8) // → 4.286309
 */
export function normalRangeQuantile(p: number, k: number): number {
  checkProbability(p);
  if (!(Number.isInteger(k) && k >= 2)) throw invalid('k', k, 'a whole number >= 2');
  if (p === 0 || p === 1) return p === 0 ? 0 : Infinity;
  return Math.exp(solveTails(p, 1 - p, u => rangeTails(Math.exp(u), k), 1));
}

/**
 * Integrates over the smallest number z. The trapezoidal rule converges faster than any power of the step for an
 * integrand that is smooth and vanishes at both ends, so that a step of 1/8 leaves nothing but rounding.
 */
function rangeTails(range: number, k: number): Tails {
  const step = 1 / 8;
  let lower = 0;
  let slope = 0;
  for (let z = -9; z <= 9; z += step) {
    const density = Math.exp((-z * z) / 2);
    const inside = normalCdf(z + range) - normalCdf(z);
    lower += density * inside ** (k - 1);
    slope += density * Math.exp(-((z + range) ** 2) / 2) * (k - 1) * inside ** (k - 2);
  }
  const scale = (k * step) / Math.sqrt(2 * Math.PI);
  lower *= scale;
  return { lower, upper: 1 - lower, slope: (slope * scale * range) / Math.sqrt(2 * Math.PI) };
}
