import { normalQuantile } from '../distributions/normal-quantile.js';
import { invalid } from '../../error.js';

/** A two-sided interval for a share, both ends as fractions 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The two-sided normal quantile of a confidence level, after checking the level. */
export function criticalValue(confidence: number): number {
  checkConfidence(confidence);
  return normalQuantile((1 + confidence) / 2);
}

/** Checks a confidence level. */
export function checkConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) throw invalid('confidence', confidence, '0 < confidence < 1');
}

/** Checks `count` successes out of `base` trials; both may be fractional, as effective bases are. */
export function checkCount(count: number, base: number): void {
  if (!(base >= 0 && base < Infinity)) throw invalid('base', base, 'a finite number >= 0');
  if (!(count >= 0 && count <= base)) throw invalid('count', count, `0 <= count <= base (${base})`);
}
