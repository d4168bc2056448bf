import { invalid } from '../error.js';
import { scoreInterval } from './wilson-interval.js';

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

/** {@link compareRates} for a quantile that is known already, so that a page need not load the function that finds it. */
export function rateChange(previous: Rate, current: Rate, z: number): RateChange {
  const points = percent(current) - percent(previous);
  if (previous.base === undefined || current.base === undefined) return { points, interval: null, verdict: 'unknown' };

  const before = percentInterval(previous, previous.base, z);
  const after = percentInterval(current, current.base, z);
  const low = Math.max(-100, points - Math.hypot(current.value - after.low, before.high - previous.value));
  const high = Math.min(100, points + Math.hypot(after.high - current.value, previous.value - before.low));
  return { points, interval: { low, high }, verdict: low > 0 ? 'up' : high < 0 ? 'down' : 'no clear change' };
}

function percent({ value }: Rate): number {
  if (!(value >= 0 && value <= 100)) throw invalid('value', value, '0 <= value <= 100');
  return value;
}

function percentInterval({ value }: Rate, base: number, z: number): { low: number; high: number } {
  if (!(base > 0 && base < Infinity)) throw invalid('base', base, 'a finite number > 0');
  const { low, high } = scoreInterval(value / 100, base, z);
  return { low: low * 100, high: high * 100 };
}
