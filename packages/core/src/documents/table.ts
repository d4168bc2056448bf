import type { Problem } from '../problem.js';
import type { Language, Text } from '../wording/language.js';
import { parseNumber, type NumberKind } from './parse-number.js';
import type { Source } from './schema.js';

/** The cells of a table as texts, whether they come from HTML or CSV. */
export interface TableText {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the page says around the table: its caption and where the figures come from. */
  readonly title: Text;
  readonly source: Source;
}

/** A reader of one table: collects problems while cells are read. */
export interface CellReader {
  readonly problems: Problem[];
  /** The number in a cell, or null when it is missing or wrong; what is wrong is added to `problems`. */
  number(written: string, row: number, column: number, kind: NumberKind): number | null;
  report(problem: Omit<Problem, 'path'>, row: number, column: number): void;
}

/** Starts reading a table, after checking that every row has one cell per column. */
export function cellReader(table: TableText, language: Language): CellReader {
  const problems: Problem[] = table.rows.flatMap((cells, row) =>
    cells.length === table.header.length
      ? []
      : [
          {
            code: cells.length < table.header.length ? 'missing' : 'unknown',
            path: ['rows', row],
            expected: { type: 'items', count: table.header.length },
            received: cells.length,
          } satisfies Problem,
        ],
  );
  const report: CellReader['report'] = (problem, row, column) =>
    problems.push({ ...problem, path: ['rows', row, 'cells', column] });
  return {
    problems,
    report,
    number(written, row, column, kind) {
      const reading = parseNumber(written, language, kind);
      if (reading.ok) return reading.value;
      report(reading.problem, row, column);
      return null;
    },
  };
}

/** A header without its unit: `Tỷ lệ hài lòng (%)` is the label `Tỷ lệ hài lòng`. */
export function labelOf(header: string): string {
  return header.replace(/\s*\(?%\)?\s*$/, '').trim();
}
