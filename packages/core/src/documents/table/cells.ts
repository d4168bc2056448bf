import type { Problem } from '../../problem.js';
import type { Language, Text } from '../../language/language.js';
import { parseNumber, type NumberKind } from '../../language/parse-number.js';
import type { Source } from '../parts.js';

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
  /** Header and rows with white space collapsed and letters composed, as markup and typing tools leave neither. */
  readonly header: readonly string[];
  /** The rows that have one cell per column, each with its place in the table. */
  readonly rows: readonly { readonly at: number; readonly cells: readonly string[] }[];
  readonly problems: Problem[];
  /** The number in a cell, or null when it is missing or wrong; what is wrong is added to `problems`. */
  number(written: string, row: number, column: number, kind: NumberKind): number | null;
  report(problem: Omit<Problem, 'path'>, row: number, column: number): void;
}

/** Starts reading a table; every row that has not one cell per column is a problem. */
export function cellReader(table: TableText, language: Language): CellReader {
  const header = table.header.map(cleaned);
  const rows = table.rows.map((cells, at) => ({ at, cells: cells.map(cleaned) }));
  const problems = rows.flatMap(({ cells, at }): Problem[] =>
    cells.length === header.length
      ? []
      : [
          {
            code: cells.length < header.length ? 'missing' : 'invalid',
            path: ['rows', at],
            expected: { type: 'items', count: header.length },
            received: cells.length,
          },
        ],
  );
  const report: CellReader['report'] = (problem, row, column) =>
    problems.push({ ...problem, path: ['rows', row, 'cells', column] });
  return {
    header,
    rows: rows.filter(({ cells }) => cells.length === header.length),
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

const cleaned = (written: string): string => written.normalize('NFC').trim().replace(/\s+/g, ' ');

/** A header without its unit: `Tỷ lệ hài lòng (%)` is the label `Tỷ lệ hài lòng`. */
export function labelOf(header: string): string {
  return header.replace(/ ?\(?%\)?$/, '');
}
