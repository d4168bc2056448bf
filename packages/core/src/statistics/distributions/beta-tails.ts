import { ratioDeviance, stirlingCorrection } from './stirling.js';
import { solveTails, type Tails } from './tails.js';

/**
 * Both tails of the beta distribution (the regularised incomplete beta function) by its continued fraction.
 * The slope is with respect to the log-odds of x: xᵃ(1 − x)ᵇ / B(a, b). Cost grows with the root of max(a, b).
 *
 * @param x point, 0 to 1
 * @param y 1 − x, given apart because it may be known with more digits
 * @see NIST Digital Library of Mathematical Functions, 8.17.22; DiDonato, A. R. & Morris, A. H. (1992), Algorithm 708,
 * ACM Transactions on Mathematical Software 18, 360–373; Loader, C. (2000), Fast and accurate computation of binomial
 * probabilities (for the power terms)
 */
export function betaTails(a: number, b: number, x: number, y: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1, slope: 0 };
  if (y <= 0) return { lower: 1, upper: 0, slope: 0 };
  const n = a + b;
  const deviance = a * ratioDeviance((n / a) * x) + b * ratioDeviance((n / b) * y);
  const correction = stirlingCorrection(n) - stirlingCorrection(a) - stirlingCorrection(b);
  const slope = Math.sqrt((a / n) * (b / (2 * Math.PI))) * Math.exp(correction - deviance);
  if (x * (n + 2) <= a + 1) {
    const lower = slope / fraction(a, b, x, y);
    return { lower, upper: 1 - lower, slope };
  }
  const upper = slope / fraction(b, a, y, x);
  return { lower: 1 - upper, upper, slope };
}

/** Log-odds of the beta quantile, ln(x / (1 − x)), for lower tail p and upper tail q, both above 0. */
export function betaQuantileLogit(p: number, q: number, a: number, b: number): number {
  return solveTails(p, q, u => betaTails(a, b, 1 / (1 + Math.exp(-u)), 1 / (1 + Math.exp(u))), Math.log(a / b));
}

/**
 * Lentz's evaluation of every second step of the continued fraction, in which x enters through ay − bx: near the mean
 * that difference keeps the digits that 1 − (a + b)x / (a + 1) loses.
 */
function fraction(a: number, b: number, x: number, y: number): number {
  const offset = a * y - b * x + 1;
  let value = (a * offset) / (a + 1);
  let c = value;
  let d = 0;
  for (let m = 1, change = 0; Math.abs(change - 1) > 4e-16 && m < 1e6; m++) {
    const ratio = x / (a + 2 * m - 1);
    const top = (a + m - 1) * (a + b + m - 1) * m * (b - m) * ratio * ratio;
    const bottom = m + m * (b - m) * ratio + ((a + m) * (offset + m * (2 - x))) / (a + 2 * m + 1);
    d = 1 / awayFromZero(bottom + top * d);
    c = awayFromZero(bottom + top / c);
    change = c * d;
    value *= change;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
