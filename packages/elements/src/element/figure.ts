import type { DataTable } from '../parts/data-table.js';
import type { TitledDocument } from '../parts/source-line.js';
import type { Reader } from '../words/reader.js';

/** What an element makes of its data for one reader. */
export interface Figure {
  /** The picture and what belongs to it, between heading and sentence; as Lit renders it. */
  readonly body: unknown;
  /** Whether the body stands alone, default false. */
  readonly isBare?: boolean;
  /** The large figures, one to a line. */
  readonly headlines: readonly string[];
  /** The same in words. */
  readonly sentences: readonly string[];
  /** What to know before reading the picture, default nothing. */
  readonly caution?: string;
  /** What follows the sentences: more, for who wants to know; default nothing. */
  readonly more?: unknown;
  readonly table: () => DataTable;
}

/** A figure together with what it was made of. */
export interface ShownFigure extends Figure {
  readonly data: TitledDocument;
  readonly reader: Reader;
}
