import type { Expected, ProblemCode } from '../../problem.js';

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
  /** Why nothing could be loaded: an HTTP status and the address that answered so, `time-out` or `network`. */
  response(received: string, from: string | undefined): string;
  /** What a warning says before it names what it is about. */
  readonly warnings: Readonly<Record<ProblemCode, string>>;
  /** Rows that a script took away after they had been read. */
  rowsGone(count: number): string;
  column(column: number): string;
  readonly header: string;
  row(row: number): string;
  cell(row: number, column: number): string;
}
