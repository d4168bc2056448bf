import type { SatisfactionPoint, SatisfactionSeries } from '../../documents/satisfaction/schema.js';
import { capitalised, lowered } from '../../language/capitals.js';
import { textIn, type Language } from '../../language/language.js';
import { digitsOf, formatNumber, formatPercent, printsAsZero } from '../../language/number-format.js';
import { parsePeriod, previousPeriod } from '../../period/period.js';
import { sortByPeriod } from '../../period/sort-by-period.js';
import { summariseTrend, type Trend, type TrendRun } from '../../satisfaction/trend/summarise-trend.js';
import { trend as en } from './en.js';
import { trend as vi } from './vi.js';
import type { TrendWords } from './words.js';

/** The most runs told one by one. A longer series is told by its ends, its extremes and its last run. */
const RUNS_IN_A_SENTENCE = 3;

/** The most gaps named one by one; more are counted. */
const GAPS_NAMED = 4;

/** Series as they stand in a document, or with their trends as `resolveTrend` adds them. */
export interface TrendSeries {
  readonly series: readonly (SatisfactionSeries & { readonly trend?: Trend })[];
}

/**
 * What a satisfaction document says, in one or two sentences for each series: the runs up and down with their ends, what
 * is missing, what is not comparable. The sentences say what the figures say and no more: a rise that ended is told with
 * its end.
 *
 * @param document a satisfaction document or the part of it that holds the series; as `resolveTrend` returns it, its trends
 *   are not computed again
 * @param language language of the sentences
 * @returns plain text, one string for each series
 * @example
 * describeTrend(
 *   { series: [{ id: 'portal', label: 'Portal', points: [{ period: '2024', value: 97.68 }, { period: '2025', value: 94.67 }] }] },
 *   'en',
 * ) // → ['Satisfaction fell from 97.68% in 2024 to 94.67% in 2025.']
 */
export function describeTrend({ series }: TrendSeries, language: Language): string[] {
  const words = language === 'vi' ? vi : en;
  if (series.length === 0) return [words.none];
  return series.map(one => {
    const told = tellSeries(one, one.trend ?? summariseTrend(one), words, language);
    return series.length === 1 ? capitalised(told) : `${textIn(one.label, language)}: ${told}`;
  });
}

function tellSeries(
  { points, summary }: SatisfactionSeries,
  trend: Trend,
  words: TrendWords,
  language: Language,
): string {
  const digits = digitsOf(
    [...points, ...(summary ? [{ ...summary, value: null }] : [])]
      .flatMap(({ value, low, high }) => [value, low, high])
      .filter(n => n != null),
  );
  const subject = lowered(words.subject);
  const told = trend.last ? tellRuns(trend, words, language, digits) : tellLatestRange(points, words, digits);
  const span =
    summary &&
    words.summary(
      summary.from,
      summary.to,
      words.between(summary.low, summary.high, digits),
      summary.base ? formatNumber(summary.base, language) : null,
      parsePeriod(summary.from)?.parts ?? 1,
      trend.last === null,
    );
  const sentences = [
    told && `${subject} ${told}.`,
    span && `${subject} ${span}.`,
    !told && !span && lowered(words.none),
    trend.since && words.since(trend.since.period),
    trend.last?.status === 'P' && words.provisional,
    trend.last?.status === 'E' && words.estimated,
    told && trend.missing.length > 0 && tellMissing(trend.missing, words),
  ].filter(sentence => typeof sentence === 'string');
  return sentences.map((sentence, i) => (i === 0 ? sentence : capitalised(sentence))).join(' ');
}

function tellMissing(missing: readonly string[], words: TrendWords): string {
  return missing.length > GAPS_NAMED ? words.missingMany(missing.length) : words.missing(missing);
}

/** The latest range that the source gives in place of a value. */
function tellLatestRange(points: readonly SatisfactionPoint[], words: TrendWords, digits: number): string | null {
  const ranges = points.flatMap(({ period, value, low, high }) =>
    value === null && low !== undefined && high !== undefined ? [{ period, low, high }] : [],
  );
  const latest = sortByPeriod(ranges).at(-1);
  return latest ? words.ranged(words.between(latest.low, latest.high, digits), latest.period) : null;
}

function tellRuns(
  { runs, whole, last, highest, lowest }: Trend,
  words: TrendWords,
  language: Language,
  digits: number,
): string {
  const percent = (value: number): string => formatPercent(value, language, digits);
  if (!runs[0] || !whole) return words.single(percent(last!.value), last!.period);
  const tellFirst = ({ from, to, direction }: TrendRun): string => {
    const isFlat = direction === 'level' || percent(from.value) === percent(to.value);
    if (isFlat) return words.level(percent(to.value), from.period, to.period);
    const tell = { up: words.rose, down: words.fell, 'no clear change': words.unclear }[direction];
    return tell(percent(from.value), from.period, percent(to.value), to.period);
  };
  const tellLater = ({ from, to, direction, points }: TrendRun): string => {
    const end = { period: to.period, isNext: from.period === previousPeriod(to.period) };
    if (direction === 'level' || printsAsZero(points, digits)) return words.stayed(percent(to.value), end);
    if (direction === 'no clear change') return words.stayedUnclear(percent(to.value), end);
    const tell = direction === 'up' ? words.roseBy : words.fellBy;
    return tell(words.points(Math.abs(points), digits), end, percent(to.value));
  };
  if (runs.length <= RUNS_IN_A_SENTENCE) {
    return [tellFirst(runs[0]), ...runs.slice(1).map(tellLater)].join(words.then);
  }
  const ends =
    whole.direction === 'level'
      ? words.same(percent(whole.to.value), whole.from.period, whole.to.period)
      : tellFirst(whole);
  const extremes = words.extremes(percent(highest!.value), highest!.period, percent(lowest!.value), lowest!.period);
  return `${ends}, ${extremes}${words.lately}${tellLater(runs.at(-1)!)}`;
}
