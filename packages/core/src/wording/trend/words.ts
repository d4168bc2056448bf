/** The sentences about a trend. Values arrive formatted, `when` as "năm 2024" or "in 2024". */
export interface TrendWords {
  readonly subject: string;
  rose(from: string, when: string, to: string, then: string): string;
  fell(from: string, when: string, to: string, then: string): string;
  unclear(from: string, when: string, to: string, then: string): string;
  level(value: string, when: string, then: string): string;
  /** First and last value of a long series are equal. */
  same(value: string, when: string, then: string): string;
  /** A later run; `then` is "in 2025", or "by 2025" where it took several periods. */
  roseBy(points: string, then: string, to: string): string;
  fellBy(points: string, then: string, to: string): string;
  stayedUnclear(to: string, then: string): string;
  stayed(to: string, then: string): string;
  /** Joins the runs of a short series. */
  readonly then: string;
  /** Joins the last run to the summary of a long series. */
  readonly lately: string;
  by(when: string): string;
  extremes(high: string, highWhen: string, low: string, lowWhen: string): string;
  single(value: string, when: string): string;
  ranged(low: string, high: string, when: string): string;
  /** `parts` is 1 for yearly, 4 for quarterly, 12 for monthly periods; `isAlone` where no period has a value. */
  summary(
    from: string,
    to: string,
    low: string,
    high: string,
    base: string | null,
    parts: 1 | 2 | 4 | 12,
    isAlone: boolean,
  ): string;
  /** Highest and lowest of several series, each with its figure. */
  latest(when: string, high: string, low: string, count: number): string;
  missing(whens: readonly string[]): string;
  missingMany(n: number): string;
  since(when: string): string;
  readonly provisional: string;
  readonly estimated: string;
  readonly none: string;
}
