import { checkCount, criticalValue, type Interval } from './interval.js';

/**
 * Wilson score interval of a share: the range of true shares that a sample of this size does not contradict.
 * Without continuity correction; unlike the textbook (Wald) interval it stays sensible at 0 %, 100 % and small bases.
 *
 * @param count satisfied answers, 0 to `base`; may be fractional (effective base)
 * @param base valid answers, n ≥ 0; 0 gives the whole range 0 to 1, for nothing is known
 * @param confidence confidence level, between 0 and 1, default 0.95
 * @returns both ends as fractions 0 to 1; exactly 0 at count 0 and exactly 1 at count = base
 * @throws RangeError `invalid count: …`, `invalid base: …`, `invalid confidence: …`
 * @see Wilson, E. B. (1927), JASA 22, 209–212; Brown, Cai & DasGupta (2001), Statistical Science 16, 101–133
 * @example
 * wilsonInterval(8, 10) // → { low: 0.4902, high: 0.9433 }
 */
export function wilsonInterval(count: number, base: number, confidence = 0.95): Interval {
  checkCount(count, base);
  const z = criticalValue(confidence);
  return base === 0 ? { low: 0, high: 1 } : scoreInterval(count / base, base, z);
}

/** Wilson's formula for a share, a base > 0 and a critical value. */
export function scoreInterval(share: number, base: number, critical: number): Interval {
  const z2 = critical ** 2;
  const centre = share + z2 / (2 * base);
  const spread = Math.sqrt(z2 * ((share * (1 - share)) / base + z2 / (4 * base * base)));
  const scale = 1 + z2 / base;
  return {
    low: share === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    high: share === 1 ? 1 : Math.min(1, (centre + spread) / scale),
  };
}
