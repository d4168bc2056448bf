import type { SatisfactionDocument, SatisfactionSeries } from '../documents/satisfaction-document.js';
import { parsePeriod, periodsBetween } from '../documents/period.js';
import { summariseTrend, type ObservedPoint, type Trend, type TrendRun } from '../satisfaction/trend.js';
import { capitalised, lowered } from './capitals.js';
import { trend as en } from './en.js';
import { textIn, type Language } from './language.js';
import { digitsOf, formatNumber, formatPercent } from './number-format.js';
import { formatPeriod, sayPeriod } from './period-format.js';
import { trend as vi } from './vi.js';
import type { TrendWords } from './words.js';

/** Runs that one sentence can tell; a longer story is told by its ends and extremes. */
const RUNS_IN_A_SENTENCE = 3;

/** Gaps named one by one; more are counted. */
const GAPS_NAMED = 4;

/**
 * What a satisfaction document says, in one or two sentences for each series: the runs up and down with their ends, what
 * is missing, what is not comparable. The sentences say what the figures say and no more: a rise that ended is told with
 * its end.
 *
 * @param document a satisfaction document, or the part of it that holds the series
 * @param language language of the sentences
 * @returns plain text, one string for each series
 * @example
 * describeTrend(
 *   { series: [{ id: 'portal', label: 'Portal', points: [{ period: '2024', value: 97.68 }, { period: '2025', value: 94.67 }] }] },
 *   'en',
 * ) // → ['Satisfaction fell from 97.68% in 2024 to 94.67% in 2025.']
 */
export function describeTrend(document: Pick<SatisfactionDocument, 'series'>, language: Language): string[] {
  const words = language === 'vi' ? vi : en;
  if (document.series.length === 0) return [words.none];
  return document.series.map(series => {
    const told = tellSeries(series, words, language);
    return document.series.length === 1 ? capitalised(told) : `${textIn(series.label, language)}: ${told}`;
  });
}

function tellSeries(series: SatisfactionSeries, words: TrendWords, language: Language): string {
  const trend = summariseTrend(series);
  const digits = digitsOf(series.points.flatMap(({ value, low, high }) => [value, low, high].filter(n => n != null)));
  const percent = (value: number): string => formatPercent(value, language, digits);
  const when = (period: string): string => sayPeriod(period, language);
  const subject = lowered(words.subject);

  const { summary } = series;
  const span =
    summary &&
    words.summary(
      formatPeriod(summary.from, language),
      formatPeriod(summary.to, language),
      formatPercent(summary.low, language),
      formatPercent(summary.high, language),
      summary.base ? formatNumber(summary.base, language) : null,
      parsePeriod(summary.from)?.parts ?? 1,
    );
  const ranges = series.points.filter(point => point.value === null && point.low != null && point.high != null);
  const latestRange = ranges.at(-1);

  const told = trend.last
    ? tellRuns(trend, words, percent, when, points => formatNumber(points, language, digits))
    : latestRange
      ? words.ranged(percent(latestRange.low!), percent(latestRange.high!), when(latestRange.period))
      : null;
  const sentences = [
    told && `${subject} ${told}.`,
    span && `${subject} ${span}.`,
    !told && !span && words.none,
    trend.since && words.since(when(trend.since.period)),
    trend.last?.status === 'P' && words.provisional,
    trend.last?.status === 'E' && words.estimated,
    told &&
      trend.missing.length > 0 &&
      (trend.missing.length > GAPS_NAMED
        ? words.missingMany(trend.missing.length)
        : words.missing(trend.missing.map(when))),
  ].filter(sentence => typeof sentence === 'string');
  return sentences.map((sentence, i) => (i === 0 ? sentence : capitalised(sentence))).join(' ');
}

function tellRuns(
  { runs, first, last, highest, lowest }: Trend,
  words: TrendWords,
  percent: (value: number) => string,
  when: (period: string) => string,
  points: (value: number) => string,
): string {
  if (!first || !last || !highest || !lowest || !runs[0]) return words.single(percent(last!.value), when(last!.period));
  const tellWhole = (from: ObservedPoint, to: ObservedPoint, direction: TrendRun['direction']): string => {
    if (direction === 'level') return words.level(percent(to.value), when(from.period), when(to.period));
    const tell = { up: words.rose, down: words.fell, 'no clear change': words.unclear }[direction];
    return tell(percent(from.value), when(from.period), percent(to.value), when(to.period));
  };
  if (runs.length > RUNS_IN_A_SENTENCE) {
    const direction = last.value > first.value ? 'up' : last.value < first.value ? 'down' : 'level';
    const extremes = words.extremes(
      percent(highest.value),
      when(highest.period),
      percent(lowest.value),
      when(lowest.period),
    );
    return `${tellWhole(first, last, direction)}; ${extremes}`;
  }
  const later = runs.slice(1).map(({ direction, from, to, points: change }) => {
    const isOneStep = periodsBetween(from.period, to.period).length === 2;
    const then = isOneStep ? when(to.period) : words.by(when(to.period));
    if (direction === 'level') return words.thenLevel(percent(to.value), then);
    if (direction === 'no clear change') return words.thenUnclear(percent(to.value), then);
    const tell = direction === 'up' ? words.thenRose : words.thenFell;
    return tell(points(Math.abs(change)), then, percent(to.value));
  });
  return [tellWhole(runs[0].from, runs[0].to, runs[0].direction), ...later].join(', ');
}
