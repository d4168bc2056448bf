import { checkCount, criticalValue, type Interval } from './interval.js';

/**
 * Agresti–Coull interval of a share: the textbook interval after adding z²/2 satisfied and z²/2 other answers (about two
 * of each at 95 %). It always contains Wilson's interval; at small bases it reaches past 0 or 1 and is cut there.
 *
 * @param count satisfied answers, 0 to `base`; may be fractional (effective base)
 * @param base valid answers, n ≥ 0; 0 gives the whole range 0 to 1, for nothing is known
 * @param confidence confidence level, between 0 and 1, default 0.95
 * @returns both ends as fractions, cut to 0 to 1; exactly 0 at count 0 and exactly 1 at count = base
 * @throws RangeError `invalid count: …`, `invalid base: …`, `invalid confidence: …`
 * @see Agresti, A. & Coull, B. A. (1998), The American Statistician 52, 119–126
 * @example
 * agrestiCoullInterval(8, 10) // → { low: 0.4794, high: 0.9541 }
 * agrestiCoullInterval(0, 10) // → { low: 0, high: 0.3209 }
 */
export function agrestiCoullInterval(count: number, base: number, confidence = 0.95): Interval {
  checkCount(count, base);
  const z = criticalValue(confidence);
  if (base === 0) return { low: 0, high: 1 };
  const trials = base + z * z;
  const centre = (count + (z * z) / 2) / trials;
  const spread = z * Math.sqrt((centre * (1 - centre)) / trials);
  return {
    low: count === 0 ? 0 : Math.max(0, centre - spread),
    high: count === base ? 1 : Math.min(1, centre + spread),
  };
}
