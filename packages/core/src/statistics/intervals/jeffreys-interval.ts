import { betaQuantile } from '../distributions/beta-quantile.js';
import { checkConfidence, checkCount, type Interval } from './interval.js';

/**
 * Jeffreys interval of a share: the central Bayesian interval under the prior Beta(½, ½). Its average coverage is close
 * to the confidence level; single shares can fall below.
 *
 * @param count satisfied answers, 0 to `base`; may be fractional (effective base)
 * @param base valid answers, n ≥ 0; 0 gives the whole range 0 to 1, for nothing is known
 * @param confidence confidence level, between 0 and 1, default 0.95
 * @returns both ends as fractions 0 to 1; exactly 0 at count 0 and exactly 1 at count = base, while the other end keeps
 * half of the error probability. Where the prior would push an end past the share itself (a low confidence, a fraction
 * of one answer), that end is the share.
 * @throws RangeError `invalid count: …`, `invalid base: …`, `invalid confidence: …`
 * @see Brown, L. D., Cai, T. T. & DasGupta, A. (2001), Statistical Science 16, 101–133
 * @example
 * jeffreysInterval(8, 10) // → { low: 0.4972, high: 0.9559 }
 * jeffreysInterval(10, 10) // → { low: 0.7828, high: 1 }
 */
export function jeffreysInterval(count: number, base: number, confidence = 0.95): Interval {
  checkCount(count, base);
  checkConfidence(confidence);
  if (base === 0) return { low: 0, high: 1 };
  const tail = (1 - confidence) / 2;
  const share = count / base;
  const quantile = (p: number) => betaQuantile(p, count + 0.5, base - count + 0.5);
  return {
    low: count === 0 ? 0 : Math.min(share, quantile(tail)),
    high: count === base ? 1 : Math.max(share, quantile(1 - tail)),
  };
}
