import type { Language, Text } from '../../language/language.js';
import type { Source } from '../parts.js';

/** A cell as a table gives it: its text alone, or with what else is known of it. */
export type GivenCell = string | CellParts;

export interface CellParts {
  readonly text: string;
  /** Marks that refer to notes, such as a raised 1: they belong to the cell, and to no number in it. */
  readonly notes?: readonly string[] | undefined;
  readonly isHeader?: boolean | undefined;
  /** Columns that the cell covers, default 1. */
  readonly columns?: number | undefined;
  /** Rows that the cell covers, default 1. */
  readonly rows?: number | undefined;
  /** Address of a link in the cell, for a cell may name the source. */
  readonly link?: string | undefined;
}

/** A table as it stands in a page or a file, whatever it came from. */
export interface TableText {
  /** The row of headers where it is known to be one; rows that are headers may also stand among `rows`. */
  readonly header?: readonly GivenCell[];
  /** All rows from top to bottom, also blank ones, titles, notes and sources. */
  readonly rows: readonly (readonly GivenCell[])[];
  /** What the page says of the table: its caption. */
  readonly title?: Text | undefined;
  /** What to call a table that names itself nowhere, by default the names of its columns. */
  readonly fallbackTitle?: Text | undefined;
  readonly source?: Source | undefined;
  /** Who gives the table where it names no source itself: the host of an address. */
  readonly fallbackSource?: Source | undefined;
  /** Whose notation its numbers are written in, as the page states it; by default the numbers themselves tell. */
  readonly notation?: Language | undefined;
  /** Whose notation its file suggests: semicolons between fields leave the comma for decimals. */
  readonly suggestedNotation?: Language | undefined;
}
