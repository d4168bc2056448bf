import { betaQuantile } from '../distributions/beta-quantile.js';
import { checkConfidence, checkCount, type Interval } from './interval.js';

/**
 * Clopper–Pearson ("exact") interval of a share: its coverage is never below the confidence level, at the price of
 * being wider than Wilson's on average.
 *
 * @param count satisfied answers, 0 to `base`; may be fractional (effective base)
 * @param base valid answers, n ≥ 0; 0 gives the whole range 0 to 1, for nothing is known
 * @param confidence confidence level, between 0 and 1, default 0.95
 * @returns both ends as fractions 0 to 1; exactly 0 at count 0 and exactly 1 at count = base, while the other end keeps
 * half of the error probability
 * @throws RangeError `invalid count: …`, `invalid base: …`, `invalid confidence: …`
 * @see Clopper, C. & Pearson, E. S. (1934), Biometrika 26, 404–413
 * @example
 * clopperPearsonInterval(8, 10) // → { low: 0.4439, high: 0.9748 }
 * clopperPearsonInterval(0, 10) // → { low: 0, high: 0.3085 }
 */
export function clopperPearsonInterval(count: number, base: number, confidence = 0.95): Interval {
  checkCount(count, base);
  checkConfidence(confidence);
  if (base === 0) return { low: 0, high: 1 };
  const tail = (1 - confidence) / 2;
  return {
    low: count === 0 ? 0 : betaQuantile(tail, count, base - count + 1),
    high: count === base ? 1 : betaQuantile(1 - tail, count + 1, base - count),
  };
}
