import type { SatisfactionDocument, SatisfactionSeries } from '../../documents/satisfaction/schema.js';
import { parsePeriod, periodMiddle, previousPeriod } from '../../period/period.js';
import { summariseTrend, type Trend, type TrendRun } from '../../satisfaction/trend/summarise-trend.js';
import { capitalised, lowered } from '../../language/capitals.js';
import { trend as en } from './en.js';
import { textIn, type Language } from '../../language/language.js';
import { digitsOf, formatNumber, formatPercent } from '../../language/number-format.js';
import { formatPeriod, sayPeriod } from '../../period/period-format.js';
import { trend as vi } from './vi.js';
import type { TrendWords } from './words.js';

/** Runs that one sentence can tell; a longer story is told by its ends, its extremes and its last run. */
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
  const digits = digitsOf(
    [...series.points, ...(series.summary ? [{ ...series.summary, value: null }] : [])]
      .flatMap(({ value, low, high }) => [value, low, high])
      .filter(n => n != null),
  );
  const percent = (value: number): string => formatPercent(value, language, digits);
  const when = (period: string): string => sayPeriod(period, language);
  const subject = lowered(words.subject);

  const { summary } = series;
  const span =
    summary &&
    words.summary(
      formatPeriod(summary.from, language),
      formatPeriod(summary.to, language),
      percent(summary.low),
      percent(summary.high),
      summary.base ? formatNumber(summary.base, language) : null,
      parsePeriod(summary.from)?.parts ?? 1,
      trend.last === null,
    );
  const [latestRange] = series.points
    .filter(point => point.value === null && point.low !== undefined && point.high !== undefined)
    .sort((a, b) => periodMiddle(b.period) - periodMiddle(a.period));

  const told = trend.last
    ? tellRuns(trend, words, percent, when, points => formatNumber(points, language, digits))
    : latestRange
      ? words.ranged(percent(latestRange.low!), percent(latestRange.high!), when(latestRange.period))
      : null;
  const sentences = [
    told && `${subject} ${told}.`,
    span && `${subject} ${span}.`,
    !told && !span && lowered(words.none),
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
  { runs, whole, last, highest, lowest }: Trend,
  words: TrendWords,
  percent: (value: number) => string,
  when: (period: string) => string,
  points: (value: number) => string,
): string {
  if (!runs[0] || !whole) return words.single(percent(last!.value), when(last!.period));
  const tellFirst = ({ from, to, direction }: TrendRun): string => {
    const isFlat = direction === 'level' || percent(from.value) === percent(to.value);
    if (isFlat) return words.level(percent(to.value), when(from.period), when(to.period));
    const tell = { up: words.rose, down: words.fell, 'no clear change': words.unclear }[direction];
    return tell(percent(from.value), when(from.period), percent(to.value), when(to.period));
  };
  const tellLater = ({ from, to, direction, points: change }: TrendRun): string => {
    const isOneStep = from.period === previousPeriod(to.period);
    const then = isOneStep ? when(to.period) : words.by(when(to.period));
    const size = points(Math.abs(change));
    if (direction === 'level' || size === points(0)) return words.stayed(percent(to.value), then);
    if (direction === 'no clear change') return words.stayedUnclear(percent(to.value), then);
    const tell = direction === 'up' ? words.roseBy : words.fellBy;
    return tell(size, then, percent(to.value));
  };
  if (runs.length <= RUNS_IN_A_SENTENCE) {
    return [tellFirst(runs[0]), ...runs.slice(1).map(tellLater)].join(words.then);
  }
  const ends =
    whole.direction === 'level'
      ? words.same(percent(whole.to.value), when(whole.from.period), when(whole.to.period))
      : tellFirst(whole);
  const extremes = words.extremes(
    percent(highest!.value),
    when(highest!.period),
    percent(lowest!.value),
    when(lowest!.period),
  );
  return `${ends}, ${extremes}${words.lately}${tellLater(runs.at(-1)!)}`;
}
