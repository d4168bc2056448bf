import { invalid } from '../../error.js';
import { scoreInterval } from '../../statistics/intervals/wilson-interval.js';

/** A rate as published: percent, with its interval or the number of valid answers where the source gives them. */
export interface Rate {
  /** Percent, 0 to 100. */
  readonly value: number;
  /** Valid answers (n > 0); without it and without an interval no verdict on chance can be given. */
  readonly base?: number | undefined;
  /**
   * The interval that the source gives for the value, `low <= value <= high`, percent, of the confidence level asked for. It
   * is taken as it stands: a source knows how its sample was drawn, and its base does not tell.
   */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** Whether a change can be told from chance. `unknown` when one of the rates has neither base nor interval, which is not the same as `no clear change`. */
export type ChangeVerdict = 'up' | 'down' | 'no clear change' | 'unknown';

export interface RateChange {
  /** Current minus previous, in percentage points, −100 to 100. Never a percentage of a percentage. */
  readonly points: number;
  /** Interval of `points`, in percentage points; null when one of the rates has neither base nor interval. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly verdict: ChangeVerdict;
}

/** {@link compareRates} for a quantile that is known already, so that a page need not load the function that finds it. */
export function rateChange(previous: Rate, current: Rate, z: number): RateChange {
  const points = percent(current) - percent(previous);
  const before = percentInterval(previous, z);
  const after = percentInterval(current, z);
  if (!before || !after) return { points, interval: null, verdict: 'unknown' };

  const low = Math.max(-100, points - Math.hypot(current.value - after.low, before.high - previous.value));
  const high = Math.min(100, points + Math.hypot(after.high - current.value, previous.value - before.low));
  return { points, interval: { low, high }, verdict: low > 0 ? 'up' : high < 0 ? 'down' : 'no clear change' };
}

function percent({ value }: Rate): number {
  if (!(value >= 0 && value <= 100)) throw invalid('value', value, '0 <= value <= 100');
  return value;
}

function percentInterval({ value, base, low, high }: Rate, z: number): { low: number; high: number } | null {
  if (low !== undefined && high !== undefined) {
    if (!(low >= 0 && low <= value)) throw invalid('low', low, '0 <= low <= value');
    if (!(high <= 100 && high >= value)) throw invalid('high', high, 'value <= high <= 100');
    return { low, high };
  }
  if (base === undefined) return null;
  if (!(base > 0 && base < Infinity)) throw invalid('base', base, 'a finite number > 0');
  const score = scoreInterval(value / 100, base, z);
  return { low: score.low * 100, high: score.high * 100 };
}
