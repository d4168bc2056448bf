import type { Expected, ProblemCode } from '../problem.js';
import type { Incomparability } from '../ranking/change/comparable.js';

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
    parts: 1 | 4 | 12,
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

/** The sentences about a rank. */
export interface StandingWords {
  place(rank: number, of: number): string;
  unranked(of: number): string;
  change(places: number): string;
  /** After a change of rank: what it is measured from; null where the source does not say. */
  since(period: string | null, isSame: boolean): string;
  formerPlace(rank: number, of: number): string;
  readonly notComparable: string;
  /** After "not comparable". */
  comparedWith(period: string): string;
  because(causes: readonly Incomparability['cause'][]): string;
  peers(rank: number, of: number, name: string): string;
  score(score: string, change: string | null): string;
  scoreChange(size: string, direction: number, since: string): string;
  components(up: number, down: number): string;
  absent(names: readonly string[]): string;
  /** After a place: the ranks that it could be. */
  possible(best: number, worst: number): string;
  readonly unclear: string;
  readonly new: string;
  readonly returned: string;
  tier(name: string): string;
  /** In place of a rank that is not to be shown, without a tier. */
  readonly hidden: string;
  /** After a change of the score. */
  readonly withinError: string;
  readonly none: string;
}

/** The sentences about a rank in two editions. Places arrive as "xếp thứ 59/61", `when` as "năm 2024" or "in 2024", `since` as "2023". */
export interface ChangeWords {
  /** How many others share the place. */
  tied(others: number): string;
  /** Places gained among the units ranked in both editions. */
  likeForLike(places: number, of: number): string;
  readonly entered: string;
  /** `place` and `when` are those of the edition before. */
  left(place: string, when: string): string;
  readonly neither: string;
  /** `since` is null where the unit has no place in the edition before; `former` is that place in brackets. */
  notComparable(since: string | null, former: string, causes: readonly Incomparability['cause'][]): string;
  viaBackCast(since: string, former: string, causes: readonly Incomparability['cause'][]): string;
  /** The ranges of the two places overlap: `was` and `is` as "50–58". */
  unclear(since: string, former: string, was: string, is: string): string;
}

/** The sentences about who moved a unit. Every list arrives as "Kiên Giang", "Tây Ninh, Cà Mau và 4 đơn vị khác", or null. */
export interface ReasonWords {
  gained(unit: string, places: number): string;
  passed(count: number, names: string | null): string;
  passedBy(count: number, names: string | null): string;
  leaversAhead(count: number, names: string | null): string;
  entrantsAhead(count: number, names: string | null): string;
  readonly nobody: string;
  /** Places gained by the change of method and by that of the scores. */
  parts(method: number, performance: number): string;
  names(names: readonly string[], others: number): string;
  readonly none: string;
}

/** The words about how sure a rank is, after its place. */
export interface IntervalWords {
  range(best: number, worst: number): string;
  could(range: string): string;
  readonly certain: string;
  readonly anywhere: string;
  readonly unknown: string;
  confidence(percent: string): string;
}

type PlainType = Exclude<
  Expected['type'],
  'range' | 'value' | 'options' | 'items' | 'later-period' | 'same-length-period'
>;

/** The words for what is wrong with data. */
export interface ProblemWords {
  readonly codes: Readonly<Record<ProblemCode, string>>;
  readonly expected: {
    type(type: PlainType): string;
    range(min: string | undefined, max: string | undefined): string;
    options(options: readonly (string | number)[]): string;
    items(count: number): string;
    laterPeriod(than: string): string;
    samePeriod(as: string): string;
  };
  needs(expected: string): string;
  /** Why nothing could be loaded: an HTTP status, `time-out` or `network`. */
  response(received: string): string;
  readonly header: string;
  row(row: number): string;
  cell(row: number, column: number): string;
}
