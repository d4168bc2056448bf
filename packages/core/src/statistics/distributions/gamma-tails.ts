import { ratioDeviance, stirlingCorrection } from './stirling.js';
import type { Tails } from './tails.js';

/**
 * Both tails of the gamma distribution with scale 1 (the regularised incomplete gamma functions): the power series
 * below the mean, the continued fraction above. The slope is with respect to ln x: xᵃ e⁻ˣ / Γ(a).
 *
 * @see NIST Digital Library of Mathematical Functions, 8.11.4 and 8.9.2
 */
export function gammaTails(a: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1, slope: 0 };
  if (x === Infinity) return { lower: 1, upper: 0, slope: 0 };
  const slope = Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingCorrection(a) - a * ratioDeviance(x / a));
  if (x < a + 1) {
    const lower = slope * series(a, x);
    return { lower, upper: 1 - lower, slope };
  }
  const upper = slope * fraction(a, x);
  return { lower: 1 - upper, upper, slope };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Lentz's evaluation; its partial denominators stay above zero for x ≥ a + 1. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let n = 1, change = 0; Math.abs(change - 1) > 4e-16 && n < 1e6; n++) {
    const partial = n * (a - n);
    b += 2;
    d = 1 / (b + partial * d);
    c = b + partial / c;
    change = c * d;
    value *= change;
  }
  return value;
}
