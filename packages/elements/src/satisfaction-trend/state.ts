import {
  digitsOf,
  formatNumber,
  formatPercent,
  formatPercentRange,
  formatSigned,
  textIn,
  type Language,
} from '@cchc/core/language';
import { formatPeriod, namePeriod, periodsBetween, sortByPeriod } from '@cchc/core/period';
import type { ResolvedSeries, ResolvedTrend, Trend } from '@cchc/core/satisfaction/trend';
import { describeLatest, describeTrend } from '@cchc/core/wording/trend';
import { withinError } from '@cchc/core/wording/within-error';
import { timeOf, TrendPoint } from './trend-point.js';
import { trendWords, type TrendWords } from './words.js';

/** Up to this many series each get a large figure and a sentence of their own. */
const FEW_SERIES = 3;

export interface TrendSeries {
  readonly id: string;
  readonly label: string;
  readonly points: readonly TrendPoint[];
  readonly byPeriod: ReadonlyMap<string, TrendPoint>;
  /** In order of time; `start` is a decimal year. */
  readonly breaks: readonly { readonly period: string; readonly start: number; readonly note: string }[];
  /** A range over several periods that the source gives instead of values. */
  readonly summary: {
    readonly from: string;
    readonly to: string;
    readonly low: number;
    readonly high: number;
    readonly text: string;
    readonly detail: string;
  } | null;
  /** The figure to show large, with what it is of and how it changed. */
  readonly headline: { readonly value: string; readonly detail: string; readonly change: string } | null;
}

/** The meaning of a trend: everything said or drawn comes from here. */
export interface TrendState {
  readonly title: string;
  /** One for each series. */
  readonly sentences: readonly string[];
  /** Highest and lowest of the latest period, where there are too many series for a sentence each; else empty. */
  readonly latest: string;
  /** Every period of the axis in order, also those without any figure. */
  readonly periods: readonly string[];
  readonly series: readonly TrendSeries[];
  readonly targets: readonly { readonly period: string | null; readonly value: number; readonly label: string }[];
}

/** Works out what a document says to a reader of one language. */
export function trendState(document: ResolvedTrend, language: Language): TrendState {
  const words = trendWords[language];
  const digits = document.series.reduce((most, { points }) => Math.max(most, digitsOfPoints(points)), 0);
  return {
    title: textIn(document.title, language),
    sentences: describeTrend(document, language),
    latest: document.series.length > FEW_SERIES ? describeLatest(document, language) : '',
    periods: axisPeriods(document),
    series: document.series.map(series => seriesState(series, digits, language, words)),
    targets: (document.targets ?? []).map(({ period, value, label }) => ({
      period: period ?? null,
      value,
      label: `${textIn(label, language)} ${formatPercent(value, language)}`,
    })),
  };
}

/** Decimals that print all figures of a series alike. */
function digitsOfPoints(points: ResolvedSeries['points']): number {
  const figures: number[] = [];
  for (const { value, low, high } of points)
    for (const figure of [value, low, high]) if (figure != null) figures.push(figure);
  return digitsOf(figures);
}

/** From the first to the last period that any series knows, none skipped. */
function axisPeriods({ series, targets = [] }: ResolvedTrend): string[] {
  const named = series.flatMap(({ points, summary }) => [
    ...points.map(({ period }) => period),
    ...(summary ? [summary.from, summary.to] : []),
  ]);
  const known = new Set([...named, ...targets.flatMap(({ period }) => period ?? [])]);
  const inOrder = sortByPeriod([...known].map(period => ({ period }))).map(({ period }) => period);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return [];
  const filled = periodsBetween(first, last);
  // series of different lengths share an axis in time, but have no common step to fill
  const steps = new Set(filled);
  return filled.length > 0 && inOrder.every(period => steps.has(period)) ? filled : inOrder;
}

function seriesState(series: ResolvedSeries, digits: number, language: Language, words: TrendWords): TrendSeries {
  const percent = (value: number): string => formatPercent(value, language, digits);
  const points = series.points.map(point => new TrendPoint(point, digits, language));
  const summary = series.summary && {
    ...series.summary,
    text: formatPercentRange(
      series.summary.low,
      series.summary.high,
      language,
      digitsOf([series.summary.low, series.summary.high]),
    ),
    detail: [
      `${formatPeriod(series.summary.from, language)}–${formatPeriod(series.summary.to, language)}`,
      series.summary.base !== undefined && words.responses(formatNumber(series.summary.base, language)),
    ]
      .filter(Boolean)
      .join(' · '),
  };
  return {
    id: series.id,
    label: textIn(series.label, language),
    points,
    byPeriod: new Map(points.map(point => [point.period, point])),
    breaks: [...(series.breaks ?? []), ...series.points.filter(({ status }) => status === 'B')]
      .map(({ period, note = '' }) => ({ period, start: timeOf(period).start, note: textIn(note, language) }))
      .sort((a, b) => a.start - b.start),
    summary: summary ?? null,
    headline:
      headline(series.trend, percent, digits, language, words) ??
      (summary ? { value: summary.text, detail: summary.detail, change: '' } : null),
  };
}

/** The figure of a period, unless the source gives only a range for a longer time instead. */
export function figureAt({ byPeriod, summary }: TrendSeries, period: string): TrendPoint | undefined {
  const point = byPeriod.get(period);
  return summary && point?.value === null && point.low === null ? undefined : point;
}

/** All that the series say of one period, together: each series as name and figure, or as the range it lies in. */
export function periodFigures(
  { series }: Pick<TrendState, 'series'>,
  period: string,
): { readonly at: number; readonly label: string; readonly text: string; readonly detail: string }[] {
  return series.flatMap((one, at) => {
    const { label, summary } = one;
    const known = figureAt(one, period) ?? (summary && summary.from <= period && period <= summary.to ? summary : null);
    return known ? [{ at, label, text: known.text, detail: known.detail }] : [];
  });
}

/** The same as one text: what a screen reader says, and what the page is told. */
export function periodText(
  state: Pick<TrendState, 'series'>,
  period: string,
  language: Language,
  none: string,
): string {
  const figures = periodFigures(state, period).map(
    ({ label, text, detail }) => `${label}: ${text}${detail ? ` (${detail})` : ''}`,
  );
  return `${formatPeriod(period, language)}. ${figures.join('; ') || none}`;
}

function headline(
  { last, change }: Trend,
  percent: (value: number) => string,
  digits: number,
  language: Language,
  words: TrendWords,
): TrendSeries['headline'] {
  if (!last) return null;
  const details = [
    formatPeriod(last.period, language),
    last.base != null && words.responses(formatNumber(last.base, language)),
  ];
  return {
    value: percent(last.value),
    detail: details.filter(Boolean).join(' · '),
    change: change
      ? words.points(
          change.points,
          digits,
          formatSigned(change.points, language, digits),
          namePeriod(change.from.period, language),
        ) + (change.verdict === 'no clear change' ? `, ${withinError[language]}` : '')
      : '',
  };
}
