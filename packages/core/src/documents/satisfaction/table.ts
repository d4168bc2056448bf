import type { Problem, Reading } from '../../problem.js';
import type { Language } from '../../language/language.js';
import { brief } from '../../brief.js';
import { parsePeriodText } from '../../period/parse-period-text.js';
import { satisfactionProblems } from './rules.js';
import type { SatisfactionDocument, SatisfactionPoint, SatisfactionSeries } from './schema.js';
import { cellReader, labelOf, type CellReader, type TableText } from '../table/cells.js';

// "Số phiếu hài lòng" counts the satisfied, which is no base
const BASE =
  /^(?!.*(?:hài lòng|satisfied))(?:số (?:phiếu|người|lượt|mẫu)|cỡ mẫu|n$|base|ballots|respondents|responses|sample)/i;
const NOTE = /^(?:ghi chú|chú thích|note)/i;
const RANGE = /^(.*?\d(?: ?%)?) ?(?:–|—|-| đến | to ) ?(\d.*)$/;
const SPAN = / ?[–—] ?| (?:-|đến|to) |(?<=^\d{4})-(?=\d{4}$)/;
const PERCENT = { min: 0, max: 100 };

/** A series as it is read, with the row and column that each part comes from. */
interface Column {
  readonly at: number;
  base?: number;
  readonly points: SatisfactionPoint[];
  readonly rows: number[];
  summary?: SatisfactionSeries['summary'];
  summaryRow?: number;
}

/**
 * Reads satisfaction figures from a table: the first column holds periods, each further column one source in percent. A
 * column headed "Số phiếu" or "Respondents" gives the base of the source to its left, one headed "Ghi chú" or "Note" a
 * note to the row. A cell `93,02–95,44` is a range without a value, and a row `2021–2025` says that of a span of years.
 *
 * @param table texts of the header and the rows
 * @param language language of the table, which decides how its numbers are read
 * @returns the document, its points in the order of the rows, or every problem found; what is wrong in a row has
 *   `['rows', row, 'cells', column]` as its path, counted from 0 without the header
 * @example
 * readSatisfactionTable(
 *   { title: 'Hài lòng', source: { name: 'Cổng' }, header: ['Năm', 'Hài lòng (%)'], rows: [['2023', '93,08'], ['2024', '97,68']] },
 *   'vi',
 * ) // → { ok: true }
 */
export function readSatisfactionTable(table: TableText, language: Language): Reading<SatisfactionDocument> {
  const cells = cellReader(table, language);
  const columns: Column[] = [];
  let noteAt = 0;
  cells.header.forEach((header, at) => {
    if (at === 0) return;
    const left = columns.at(-1);
    if (NOTE.test(header)) noteAt = at;
    else if (BASE.test(header)) {
      if (left) left.base = at;
      else
        cells.problems.push({
          code: 'unsupported',
          path: ['header', at],
          expected: { type: 'base-column' },
          received: brief(header),
        });
    } else columns.push({ at, points: [], rows: [] });
  });
  if (parsePeriodText(cells.header[0] ?? '')) {
    cells.problems.push({ code: 'missing', path: ['header'], expected: { type: 'table' } });
  }
  if (columns.length === 0) {
    cells.problems.push({ code: 'missing', path: ['header'], expected: { type: 'items', count: 2 } });
  }

  for (const { at, cells: row } of cells.rows) {
    const when = readWhen(row[0]!, at, cells);
    if (!when) continue;
    const remark = noteAt > 0 ? row[noteAt]! : '';
    const note = remark ? { note: remark } : {};
    for (const column of columns) readCell(column, row, at, when, note, cells);
  }
  if (cells.problems.length) return { ok: false, problems: cells.problems };

  const document = {
    title: table.title,
    source: table.source,
    language,
    series: columns.map(({ at, points, summary }, i) => ({
      id: `s${i + 1}`,
      label: labelOf(cells.header[at]!) || `${i + 1}`,
      points,
      ...(summary ? { summary } : {}),
    })),
  };
  const problems = satisfactionProblems(document).map(problem => ({
    ...problem,
    path: placeOf(problem.path, columns),
  }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: document };
}

function readCell(
  column: Column,
  row: readonly string[],
  at: number,
  when: { from: string; to: string },
  note: { note?: string },
  cells: CellReader,
): void {
  const written = row[column.at]!;
  const count =
    column.base === undefined ? null : cells.number(row[column.base]!, at, column.base, { integer: true, min: 0 });
  const base = count === null ? {} : { base: count };
  const range = RANGE.exec(written);
  const low = cells.number(range?.[1] ?? written, at, column.at, PERCENT);
  const high = range ? cells.number(range[2]!, at, column.at, PERCENT) : low;

  if (when.from === when.to) {
    const figure = range ? { value: null, ...(low !== null && high !== null ? { low, high } : {}) } : { value: low };
    column.points.push({ period: when.from, ...figure, ...base, ...note });
    column.rows.push(at);
  } else if (!range) {
    // one value for several periods would be a range of no width in each
    if (low !== null) cells.report({ code: 'invalid', expected: { type: 'period' }, received: brief(row[0]!) }, at, 0);
  } else if (low !== null && high !== null) {
    if (column.summary) cells.report({ code: 'duplicate', received: brief(row[0]!) }, at, 0);
    column.summary = { ...when, low, high, ...base };
    column.summaryRow = at;
  }
}

/** The cell that a problem of the document comes from. */
function placeOf(path: Problem['path'], columns: readonly Column[]): Problem['path'] {
  const column = path[0] === 'series' && columns[Number(path[1])];
  if (!column) return path;
  const row =
    path[2] === 'points' ? column.rows[Number(path[3])] : path[2] === 'summary' ? column.summaryRow : undefined;
  const field = path.at(-1);
  if (row === undefined) return path;
  return ['rows', row, 'cells', field === 'period' || field === 'from' || field === 'to' ? 0 : column.at];
}

/** One period, or the first and last of a span such as `2021–2025`. */
function readWhen(written: string, row: number, cells: CellReader): { from: string; to: string } | null {
  const one = parsePeriodText(written);
  if (one) return { from: one, to: one };
  const [from, to, ...more] = written.split(SPAN).map(parsePeriodText);
  if (from && to && more.length === 0) return { from, to };
  const code = written ? 'invalid' : 'missing';
  cells.report({ code, expected: { type: 'period' }, received: brief(written) }, row, 0);
  return null;
}
