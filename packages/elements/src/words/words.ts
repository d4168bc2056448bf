/** The words that the elements say themselves; sentences about data come from the core. */
export interface ElementWords {
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly source: string;
  updated(date: string): string;
  readonly method: string;
  /** The figures on show could not be refreshed; `time` is when they arrived. */
  stale(time: string): string;
  readonly download: string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly period: string;
  readonly note: string;
}
