/** The words that the elements say themselves; sentences about data come from the core. */
export interface ElementWords {
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  more(problems: number): string;
  readonly source: string;
  updated(date: string): string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly period: string;
  readonly noFigure: string;
  readonly base: string;
  readonly note: string;
  responses(base: string): string;
  points(signed: string, since: string): string;
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
}
