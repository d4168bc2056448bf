import { rangesOverlap } from '../../ranking/change/ranges-overlap.js';
import { rankVerdict } from '../../ranking/change/rank-verdict.js';
import type { RankDelta } from '../../ranking/change/rank-delta.js';
import type { RankInterval } from '../../ranking/intervals/rank-interval.js';
import { capitalised } from '../../language/capitals.js';
import { standing as enStanding } from '../standing/en.js';
import { change as enChange } from './en.js';
import { rangeOf } from '../interval/describe-interval.js';
import type { Language } from '../../language/language.js';
import { namePeriod, sayPeriod } from '../../period/period-format.js';
import { standing as viStanding } from '../standing/vi.js';
import { change as viChange } from './vi.js';

export interface DescribeChangeOptions {
  /**
   * Intervals of the unit's rank in the two editions. Where they overlap, the change is said to be unclear; default none,
   * which says the places as they are.
   */
  readonly intervals?: { readonly previous: RankInterval; readonly current: RankInterval } | undefined;
}

/**
 * What became of a unit's rank, in one sentence: the place now, places gained or lost since the edition before, and the
 * same among the units ranked in both where that is another number. Where the editions are not comparable, it says so
 * and why, and no change; a unit that was not ranked before is new in the ranking.
 *
 * @param delta both standings and the difference, from {@link rankDelta}
 * @param language language of the sentence
 * @returns plain text
 * @example
 * const before = { period: '2023', scores: [{ unit: 'a', value: 41 }, { unit: 'b', value: 40 }] };
 * const after = { period: '2024', scores: [{ unit: 'a', value: 41 }, { unit: 'b', value: 42 }, { unit: 'c', value: 43 }] };
 * describeChange(rankDelta(before, after, 'a'), 'en')
 * // → '3rd of 3 in 2024, down 2 places on 2023 (1st of 2); down 1 place among the 2 ranked in both.'
 */
export function describeChange(
  { previous, current, placesGained, common, comparable: { answer, reasons } }: RankDelta,
  language: Language,
  { intervals }: DescribeChangeOptions = {},
): string {
  const words = language === 'vi' ? viChange : enChange;
  const { place, formerPlace, ...standing } = language === 'vi' ? viStanding : enStanding;
  if (!current) {
    return previous
      ? words.left(place(previous.rank, previous.of), sayPeriod(previous.period, language))
      : words.neither;
  }
  const tied = current.tied > 1 ? words.tied(current.tied - 1) : '';
  const now = `${capitalised(place(current.rank, current.of))} ${sayPeriod(current.period, language)}${tied}`;
  const since = previous && namePeriod(previous.period, language);
  const former = previous ? formerPlace(previous.rank, previous.of) : '';
  const causes = reasons.map(({ cause }) => cause);
  const isUnclear = rangesOverlap(intervals?.previous, intervals?.current);

  const verdict = rankVerdict({
    rank: current.rank,
    previousRank: previous?.rank ?? null,
    answer,
    placesGained,
    isUnclear,
    wasRankedEarlier: false,
  });
  if (verdict === 'not comparable' && answer === 'no') return `${now}${words.notComparable(since, former, causes)}.`;
  if (since === null) return `${now}${words.entered}.`;
  if (verdict === 'not comparable') return `${now}${words.viaBackCast(since, former, causes)}.`;
  if (verdict === 'unclear') {
    const [was, is] = [rangeOf(intervals!.previous, language)!, rangeOf(intervals!.current, language)!];
    return `${now}${words.unclear(since, former, was, is)}.`;
  }
  const isSame = placesGained === 0 && previous!.of === current.of;
  const alike =
    common?.current && common.placesGained !== placesGained
      ? words.likeForLike(common.placesGained!, common.current.of)
      : '';
  const change = `${standing.change(placesGained!)} ${standing.since(since, placesGained === 0)}`;
  return `${now}, ${change}${isSame ? '' : former}${alike}.`;
}
