/** When a later run ends: right after the period in which it began, or further on. */
export interface RunEnd {
  readonly period: string;
  readonly isNext: boolean;
}

/** The sentences about a trend. Values arrive formatted, periods as their codes. */
export interface TrendWords {
  readonly subject: string;
  rose(from: string, first: string, to: string, last: string): string;
  fell(from: string, first: string, to: string, last: string): string;
  unclear(from: string, first: string, to: string, last: string): string;
  level(value: string, first: string, last: string): string;
  /** First and last value of a long series are equal. */
  same(value: string, first: string, last: string): string;
  /** A later run. */
  roseBy(points: string, end: RunEnd, to: string): string;
  fellBy(points: string, end: RunEnd, to: string): string;
  stayedUnclear(to: string, end: RunEnd): string;
  stayed(to: string, end: RunEnd): string;
  /** The size of a change in percentage points, with its unit. */
  points(size: number, digits: number): string;
  /** Joins the runs of a short series. */
  readonly then: string;
  /** Joins the last run to the summary of a long series. */
  readonly lately: string;
  extremes(high: string, highPeriod: string, low: string, lowPeriod: string): string;
  single(value: string, period: string): string;
  /** Both ends of a range, in percent. */
  between(low: number, high: number, digits: number): string;
  ranged(between: string, period: string): string;
  /** `parts` is 1 for yearly, 4 for quarterly, 12 for monthly periods; `isAlone` where no period has a value. */
  summary(
    from: string,
    to: string,
    between: string,
    base: string | null,
    parts: 1 | 2 | 4 | 12,
    isAlone: boolean,
  ): string;
  /** Highest and lowest of several series, each with its figure. */
  latest(period: string, high: string, low: string, count: number): string;
  missing(periods: readonly string[]): string;
  missingMany(n: number): string;
  since(period: string): string;
  readonly provisional: string;
  readonly estimated: string;
  readonly none: string;
}
