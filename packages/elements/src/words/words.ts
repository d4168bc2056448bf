/** The words that the elements say themselves; sentences about data come from the core. */
export interface ElementWords {
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  more(problems: number): string;
  readonly source: string;
  updated(date: string): string;
  readonly method: string;
  /** The figures on show could not be refreshed; `time` is when they arrived. */
  stale(time: string): string;
  readonly download: string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly period: string;
  readonly noFigure: string;
  readonly base: string;
  readonly note: string;
  responses(base: string): string;
  points(signed: string, since: string): string;
  /** A range within which the true figure lies. */
  interval(range: string): string;
  /** What a figure is, to one who cannot see it: its role and how to move in it. */
  readonly figure: string;
  /** Opens the sentences of single series. */
  readonly eachSeries: string;
  readonly provisional: string;
  readonly estimated: string;
  readonly axisCut: string;
  readonly rank: string;
  readonly score: string;
  readonly change: string;
  placesUp(places: number): string;
  placesDown(places: number): string;
  readonly samePlace: string;
  readonly notComparable: string;
  since(period: string): string;
  /** After "not comparable" and "same place". */
  comparedWith(period: string): string;
  sameAs(period: string): string;
  readonly unclear: string;
  readonly newcomer: string;
  readonly returned: string;
  readonly notRanked: string;
  /** The ranks that a rank could be. */
  possible(best: number, worst: number): string;
  /** Heads a column of such ranks. */
  readonly ranks: string;
  /** After the place among peers, where it is the last. */
  readonly last: string;
  /** A change of the score, signed or none. */
  scorePoints(signed: string, since: string): string;
  scoreSame(since: string): string;
  readonly withinError: string;
  readonly lowerIsBetter: string;
  readonly tier: string;
  readonly absent: string;
  readonly methodBreak: string;
}
