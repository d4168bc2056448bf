import { brief } from '../../brief.js';
import type { Language } from '../../language/language.js';
import { readPeriods, type PeriodReading } from '../../period/read-periods.js';
import type { Column } from './classify.js';
import type { GridCell } from './grid.js';
import type { OpenTable } from './open-table.js';
import { TOTAL } from './row-words.js';

/** When the figures of a row are of. */
export interface RowPeriod {
  readonly row: readonly GridCell[];
  readonly cell: GridCell;
  readonly from: string;
  readonly to: string;
  readonly status?: 'P' | 'E' | 'F';
  /** What the text says behind the period, as figures are saved: a number of answers. */
  readonly aside: string;
}

/**
 * The column that holds the periods: the one that most of whose texts are periods, wherever it stands; in a table without
 * rows the one whose header says so, or the first.
 */
export function periodColumn({ columns, sheet }: Pick<OpenTable, 'columns' | 'sheet'>): Column | undefined {
  const share = ({ at }: Column): number => {
    const texts = sheet.rows.map(row => row[at]!.text).filter(Boolean);
    return texts.length === 0 ? 0 : readPeriods(texts).filter(Boolean).length / texts.length;
  };
  const byHeader = columns.filter(({ kind }) => kind === 'period');
  const named = byHeader.find(column => share(column) > 0);
  if (named) return named;
  const byContent = columns.filter(
    column => column.kind !== 'number' && column.kind !== 'base' && share(column) >= 0.5,
  );
  return byContent[0] ?? byHeader[0] ?? columns.find(({ kind }) => kind !== 'number');
}

/** A column of quarters or months beside one of years: `1`, `II`, `Quý III`. */
function partColumn({ columns, sheet }: OpenTable, year: Column): Column | undefined {
  if (!sheet.rows.every(row => /^(?:năm )?\d{4}$/i.test(row[year.at]!.text))) return undefined;
  return columns.find(
    column =>
      column !== year &&
      /^(?:quý|tháng|quarter|month)$/i.test(column.head.text) &&
      sheet.rows.length > 0 &&
      sheet.rows.every(row => /^(?:(?:quý|tháng|q|quarter|month) ?)?(?:\d\d?|i{1,3}|iv)$/i.test(row[column.at]!.text)),
  );
}

/**
 * The rows with their periods. Rows of totals are left out with a warning, and so are rows without any figure; what else is
 * no period is a problem.
 *
 * @returns the rows, and the columns that say when they are of
 */
export function readRowPeriods(
  open: OpenTable,
  language: Language,
): { readonly rows: RowPeriod[]; readonly used: readonly Column[] } {
  const column = periodColumn(open);
  if (!column) return { rows: [], used: [] };
  const part = partColumn(open, column);
  const cells = open.sheet.rows.map(row => row[column.at]!);
  const asides = cells.map(({ text }) => text.split(' · '));
  const texts = asides.map(([text], at) => (part ? partOf(open.sheet.rows[at]![part.at]!.text, part, text!) : text!));
  const readings = readPeriods(texts, language === 'vi' ? true : undefined);
  const rows = open.sheet.rows.flatMap((row, at): RowPeriod[] => {
    const cell = cells[at]!;
    const reading: PeriodReading = readings[at]!;
    if (reading && reading !== 'ambiguous') return [{ row, cell, ...reading, aside: asides[at]![1] ?? '' }];
    const hasFigures = row.some(other => other !== cell && other.text);
    if (cell.text && (TOTAL.test(cell.text) || (!hasFigures && reading === null))) warnRow(open, cell);
    else if (reading === 'ambiguous')
      open.report({ code: 'ambiguous', expected: { type: 'calendar-period' }, received: brief(cell.text) }, cell);
    else
      open.report(
        { code: cell.text ? 'invalid' : 'missing', expected: { type: 'period' }, received: brief(cell.text) },
        cell,
      );
    return [];
  });
  return { rows, used: part ? [column, part] : [column] };
}

function partOf(written: string, { head }: Column, year: string): string {
  const bare = written.replace(/^\D* /, '');
  const isQuarter = /quý|quarter/i.test(head.text);
  return `${isQuarter ? 'Quý' : 'Tháng'} ${/^[ivq]/i.test(written) ? written.replace(/^q(?:uý|uarter)? ?/i, '') : bare}/${year.replace(/\D/g, '')}`;
}

function warnRow(open: OpenTable, cell: GridCell): void {
  open.warnings.push({
    code: 'unsupported',
    path: ['rows', cell.row - open.sheet.headRows],
    received: brief(cell.text),
  });
}
