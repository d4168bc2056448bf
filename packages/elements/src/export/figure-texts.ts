import type { Language } from '@cchc/core/language';
import type { DataTable } from '../parts/data-table.js';

/** What stands around a picture. */
export interface FigureTexts {
  readonly language: Language;
  readonly title: string;
  /** The large figures, one to a line. */
  readonly headlines: readonly string[];
  /** What to know before reading the picture; empty for nothing. */
  readonly caution: string;
  readonly sentences: readonly string[];
  readonly source: string;
  readonly table: () => DataTable;
}
