import { invalid } from '../error.js';
import { wilsonInterval } from './wilson-interval.js';

/** A rate as published: percent, and the number of valid answers where the source gives it. */
export interface Rate {
  /** Percent, 0 to 100. */
  readonly value: number;
  /** Valid answers (n > 0); without it no interval and no verdict on chance can be given. */
  readonly base?: number | undefined;
}

/** Whether a change can be told from chance. `unknown` when a base is missing, which is not the same as `no clear change`. */
export type ChangeVerdict = 'up' | 'down' | 'no clear change' | 'unknown';

export interface RateChange {
  /** Current minus previous, in percentage points, −100 to 100. Never a percentage of a percentage. */
  readonly points: number;
  /** Newcombe interval of `points`, in percentage points; null when a base is missing. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly verdict: ChangeVerdict;
}

/**
 * Change between two independent rates with Newcombe's hybrid score interval (his method 10). The verdict is `up` or
 * `down` only when the whole interval lies on one side of zero; overlap of the two single intervals is not used, for it
 * is too strict.
 *
 * @param previous earlier rate, percent 0–100 with its base
 * @param current later rate, percent 0–100 with its base
 * @param confidence confidence level, between 0 and 1, default 0.95
 * @throws RangeError `invalid value: …`, `invalid base: …`, `invalid confidence: …`
 * @see Newcombe, R. G. (1998), Statistics in Medicine 17, 873–890
 * @example
 * compareRates({ value: 60, base: 80 }, { value: 80, base: 70 })
 * // → { points: 20, interval: { low: 5.24, high: 33.39 }, verdict: 'up' }
 * compareRates({ value: 97.68 }, { value: 94.67 }) // → { points: -3.01, interval: null, verdict: 'unknown' }
 */
export function compareRates(previous: Rate, current: Rate, confidence = 0.95): RateChange {
  const points = percent(current) - percent(previous);
  if (previous.base === undefined || current.base === undefined) return { points, interval: null, verdict: 'unknown' };

  const before = scoreInterval(previous, previous.base, confidence);
  const after = scoreInterval(current, current.base, confidence);
  const low = Math.max(-100, points - Math.hypot(current.value - after.low, before.high - previous.value));
  const high = Math.min(100, points + Math.hypot(after.high - current.value, previous.value - before.low));
  return { points, interval: { low, high }, verdict: low > 0 ? 'up' : high < 0 ? 'down' : 'no clear change' };
}

function percent({ value }: Rate): number {
  if (!(value >= 0 && value <= 100)) throw invalid('value', value, '0 <= value <= 100');
  return value;
}

function scoreInterval({ value }: Rate, base: number, confidence: number): { low: number; high: number } {
  if (!(base > 0 && base < Infinity)) throw invalid('base', base, 'a finite number > 0');
  const { low, high } = wilsonInterval(Math.min(base, (value / 100) * base), base, confidence);
  return { low: low * 100, high: high * 100 };
}
