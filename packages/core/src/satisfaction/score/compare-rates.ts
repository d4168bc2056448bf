import { criticalValue } from '../../statistics/intervals/interval.js';
import { rateChange, type Rate, type RateChange } from './rate-change.js';

/**
 * Change between two independent rates with Newcombe's hybrid score interval (his method 10), or from the intervals that
 * the source gives for the two rates by the same formula (MOVER). The verdict is `up` or `down` only when the whole interval
 * lies on one side of zero; overlap of the two single intervals is not used, for it is too strict.
 *
 * @param previous earlier rate, percent 0–100 with its base or its interval
 * @param current later rate, percent 0–100 with its base or its interval
 * @param confidence confidence level, between 0 and 1, default 0.95
 * @throws RangeError `invalid value: …`, `invalid base: …`, `invalid low: …`, `invalid high: …`, `invalid confidence: …`
 * @see Newcombe, R. G. (1998), Statistics in Medicine 17, 873–890; Zou, G. Y. and Donner, A. (2008), Statistics in Medicine
 *   27, 1693–1702
 * @example
 * compareRates({ value: 60, base: 80 }, { value: 80, base: 70 })
 * // → { points: 20, interval: { low: 5.24, high: 33.39 }, verdict: 'up' }
 * compareRates({ value: 90, low: 85, high: 95 }, { value: 92, low: 88, high: 96 }).verdict // → 'no clear change'
 * compareRates({ value: 97.68 }, { value: 94.67 }) // → { points: -3.01, interval: null, verdict: 'unknown' }
 */
export function compareRates(previous: Rate, current: Rate, confidence = 0.95): RateChange {
  return rateChange(previous, current, criticalValue(confidence));
}
