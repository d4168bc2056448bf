import { tQuantile } from '../distributions/t-quantile.js';
import { invalid } from '../../error.js';
import { checkConfidence } from './interval.js';

/** What a t interval needs of a sample. */
export interface MeanSummary {
  /** Mean of the answers, finite. */
  readonly mean: number;
  /** Standard deviation with n − 1 in the denominator, ≥ 0. */
  readonly standardDeviation: number;
  /** Number of answers, n ≥ 0. */
  readonly base: number;
}

/**
 * Student's t interval of a mean from sufficient statistics. Assumes independent answers; good from a few dozen answers
 * on, whatever the scale. Its ends can lie outside the scale.
 *
 * @param summary mean, standard deviation and base
 * @param confidence confidence level, between 0 and 1, default 0.95
 * @returns both ends in the unit of the mean; null for a base of 0 or 1, for then the spread is unknown
 * @throws RangeError `invalid mean: …`, `invalid standardDeviation: …`, `invalid base: …`, `invalid confidence: …`
 * @see Student (1908), Biometrika 6, 1–25
 * @example
 * meanInterval({ mean: 3.844037, standardDeviation: 1.123605, base: 109 }) // → { low: 3.6307, high: 4.0574 }
 */
export function meanInterval(
  { mean, standardDeviation, base }: MeanSummary,
  confidence = 0.95,
): { low: number; high: number } | null {
  checkConfidence(confidence);
  if (!(base >= 0 && base < Infinity)) throw invalid('base', base, 'a finite number >= 0');
  if (base <= 1) return null;
  if (!Number.isFinite(mean)) throw invalid('mean', mean, 'a finite number');
  if (!(standardDeviation >= 0 && standardDeviation < Infinity)) {
    throw invalid('standardDeviation', standardDeviation, 'a finite number >= 0');
  }
  const spread = (tQuantile((1 + confidence) / 2, base - 1) * standardDeviation) / Math.sqrt(base);
  return { low: mean - spread, high: mean + spread };
}
