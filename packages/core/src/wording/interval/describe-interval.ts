import type { RankInterval, RankIntervals } from '../../ranking/intervals/rank-interval.js';
import { invalid, unknown } from '../../error.js';
import { standing as enStanding } from '../standing/en.js';
import { interval as en } from './en.js';
import type { Language } from '../../language/language.js';
import { formatPercent } from '../../language/number-format.js';
import { standing as viStanding } from '../standing/vi.js';
import { interval as vi } from './vi.js';

export interface DescribeIntervalOptions {
  /** Confidence level of the intervals, between 0 and 1, to mention it; by default it is not mentioned. */
  readonly confidence?: number | undefined;
}

/**
 * A rank with its uncertainty, as a phrase: the place among N and the places that the data do not contradict. A unit without
 * a rank, or without an interval because its standard error is not known, is said to be so.
 *
 * @param intervals intervals of all units, from {@link rankIntervals} or {@link rankIntervalsOfCounts}
 * @param unit id of the unit
 * @param language language of the phrase
 * @returns plain text without a period, to stand in a sentence or alone
 * @throws RangeError `unknown unit: …`, `invalid confidence: …`
 * @example
 * describeInterval({ of: 63, units: [{ unit: '92', rank: 34, best: 30, worst: 38 }] }, '92', 'en')
 * // → '34th of 63 (could be 30th to 38th)'
 */
export function describeInterval(
  intervals: RankIntervals,
  unit: string,
  language: Language,
  { confidence }: DescribeIntervalOptions = {},
): string {
  if (confidence !== undefined && !(confidence > 0 && confidence < 1))
    throw invalid('confidence', confidence, '0 < confidence < 1');
  const own = intervals.units.find(each => each.unit === unit);
  if (!own) throw unknown('unit', unit, 'a listed unit');
  const words = language === 'vi' ? vi : en;
  const { place, unranked } = language === 'vi' ? viStanding : enStanding;
  const { of } = intervals;
  const { rank, best, worst } = own;
  if (rank === null) return unranked(of);
  const sure = confidence === undefined ? '' : `; ${words.confidence(formatPercent(confidence * 100, language))}`;
  const possible =
    best === null || worst === null
      ? words.unknown
      : best === worst
        ? words.certain + sure
        : (best === 1 && worst === of ? words.anywhere : words.could(words.range(best, worst))) + sure;
  return `${place(rank, of)} (${possible})`;
}

/** "30th to 38th"; null without an interval. */
export function rangeOf({ best, worst }: RankInterval, language: Language): string | null {
  return best === null || worst === null ? null : (language === 'vi' ? vi : en).range(best, worst);
}
