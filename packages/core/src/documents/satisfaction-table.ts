import type { Reading } from '../problem.js';
import type { Language } from '../wording/language.js';
import { parsePeriodText } from './parse-period-text.js';
import { periodMiddle } from './period.js';
import {
  readSatisfactionDocument,
  type SatisfactionDocument,
  type SatisfactionPoint,
  type SatisfactionSeries,
} from './satisfaction-document.js';
import { cellReader, labelOf, type CellReader, type TableText } from './table.js';

const BASE = /^(?:số (?:phiếu|người|lượt|mẫu)|cỡ mẫu|n$|base|ballots|respondents|responses|sample)/i;
const NOTE = /^(?:ghi chú|chú thích|note)/i;
const RANGE = /^(.*?\d\s*%?)\s*(?:–|—|-|\bđến\b|\bto\b)\s*(\d.*)$/;

interface Column {
  readonly series: number;
  readonly at: number;
  base?: number;
}

/**
 * Reads satisfaction figures from a table: the first column holds periods, each further column one source in percent. A
 * column headed "Số phiếu" or "Respondents" gives the base of the source to its left, one headed "Ghi chú" or "Note" a
 * note to the row. A cell `93,02–95,44` is a range without a value, and a row `2021–2025` says that of a span of years.
 *
 * @param table texts of the header and the rows
 * @param language language of the table, which decides how its numbers are read
 * @returns the document, or every problem found with `['rows', row, 'cells', column]` as its place
 * @example
 * readSatisfactionTable(
 *   { title: 'Hài lòng', source: { name: 'Cổng' }, header: ['Năm', 'Hài lòng (%)'], rows: [['2023', '93,08'], ['2024', '97,68']] },
 *   'vi',
 * ) // → { ok: true }
 */
export function readSatisfactionTable(table: TableText, language: Language): Reading<SatisfactionDocument> {
  const cells = cellReader(table, language);
  const columns: Column[] = [];
  let noteAt = -1;
  table.header.forEach((header, at) => {
    if (at === 0) return;
    const left = columns.at(-1);
    if (NOTE.test(header)) noteAt = at;
    else if (BASE.test(header) && left) left.base = at;
    else columns.push({ series: columns.length, at });
  });
  if (columns.length === 0) {
    cells.problems.push({ code: 'missing', path: ['header'], expected: { type: 'items', count: 2 } });
  }

  const series = columns.map(({ at }, i) => ({
    id: `s${i + 1}`,
    label: labelOf(table.header[at]!) || `${i + 1}`,
    points: [] as SatisfactionPoint[],
    summary: undefined as SatisfactionSeries['summary'],
  }));

  table.rows.forEach((row, at) => {
    const when = readWhen(row[0] ?? '', at, cells);
    if (!when || row.length !== table.header.length) return;
    const note = noteAt > 0 ? row[noteAt]!.trim() : '';
    for (const column of columns) {
      const written = row[column.at]!;
      const base =
        column.base === undefined ? null : cells.number(row[column.base]!, at, column.base, { integer: true, min: 0 });
      const rest = { ...(base === null ? {} : { base }), ...(note ? { note } : {}) };
      const range = RANGE.exec(written.trim());
      const target = series[column.series]!;
      const percentage = (text: string): number | null => cells.number(text, at, column.at, { min: 0, max: 100 });

      if (when.from !== when.to) {
        if (!written.trim()) continue;
        const low = percentage(range?.[1] ?? written);
        const high = percentage(range?.[2] ?? written);
        if (low !== null && high !== null) {
          target.summary = { from: when.from, to: when.to, low, high, ...(base === null ? {} : { base }) };
        }
      } else if (range) {
        const low = percentage(range[1]!);
        const high = percentage(range[2]!);
        if (low !== null && high !== null) target.points.push({ period: when.from, value: null, low, high, ...rest });
      } else {
        target.points.push({ period: when.from, value: percentage(written), ...rest });
      }
    }
  });
  if (cells.problems.length) return { ok: false, problems: cells.problems };

  const reading = readSatisfactionDocument({
    title: table.title,
    source: table.source,
    language,
    series: series.map(({ summary, points, ...rest }) => ({
      ...rest,
      points: points.sort((a, b) => periodMiddle(a.period) - periodMiddle(b.period)),
      ...(summary ? { summary } : {}),
    })),
  });
  return reading;
}

/** One period, or the first and last of a span such as `2021–2025`. */
function readWhen(written: string, row: number, cells: CellReader): { from: string; to: string } | null {
  const one = parsePeriodText(written);
  if (one) return { from: one, to: one };
  const span = /^(.+?)\s*[–—-]\s*(.+)$/.exec(written.trim());
  const from = span && parsePeriodText(span[1]!);
  const to = span && parsePeriodText(span[2]!);
  if (from && to) return { from, to };
  const received = written.trim();
  cells.report({ code: received ? 'invalid' : 'missing', expected: { type: 'period' }, received }, row, 0);
  return null;
}
