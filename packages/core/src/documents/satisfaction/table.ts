import { readAs, type Problem, type Reading } from '../../problem.js';
import type { Language } from '../../language/language.js';
import { brief } from '../../brief.js';
import { turned } from '../table/across.js';
import type { Column } from '../table/classify.js';
import { distinct } from '../table/distinct.js';
import type { TableText } from '../table/given-table.js';
import type { GridCell } from '../table/grid.js';
import { openTable, type OpenTable } from '../table/open-table.js';
import { readRowPeriods, type RowPeriod } from '../table/period-column.js';
import { pathOf } from '../table/sheet.js';
import { reshaped } from '../table/public-shapes.js';
import { satisfactionProblems } from './rules.js';
import type { SatisfactionDocument, SatisfactionPoint, SatisfactionSeries } from './schema.js';
import { byLength } from './series-lengths.js';
import { inPercent, scaleOf } from './share-scale.js';
import { type ShareColumn, trendColumns } from './trend-columns.js';

const RANGE = /^(.*?\d(?: ?%)?) ?(?:–|—|-| đến | to ) ?(\d.*)$/;
const PERCENT = { min: 0, max: 100 };
const COUNT = { integer: true, min: 0 };

/** A series as it is read, with the cells that each part comes from. */
export interface SeriesDraft {
  readonly label: string;
  readonly points: SatisfactionPoint[];
  /** The cells of period and value of each point. */
  readonly cells: { readonly when: GridCell; readonly value: GridCell }[];
  summary?: SatisfactionSeries['summary'];
  summaryCells?: { readonly when: GridCell; readonly value: GridCell };
}

/**
 * Reads satisfaction figures from a table: one column holds periods, each column that is understood as a share of the
 * satisfied becomes a series. Columns of answers give the base of a share, targets become targets, notes go to the
 * points of their row. Periods may also stand across, and several sources below each other, named in a column. A cell
 * `93,02–95,44` is a range without a value, and a row `2021–2025` says that of a span of years. Periods of other
 * length than the most make a series of their own.
 *
 * @param table texts of the cells, as they stand in a page or a file
 * @param language language of the table, which decides how its numbers are read where neither they nor the table tell
 * @returns the document, its points in the order of the rows, or every problem found; what is wrong in a row has
 *   `['rows', row, 'cells', column]` as its path, counted from 0 below the header. Warnings name what is left out or
 *   taken for something
 * @example
 * readSatisfactionTable(
 *   { title: 'Hài lòng', source: { name: 'Cổng' }, header: ['Năm', 'Hài lòng (%)'], rows: [['2023', '93,08'], ['2024', '97,68']] },
 *   'vi',
 * ) // → { ok: true }
 */
export function readSatisfactionTable(table: TableText, language: Language): Reading<SatisfactionDocument> {
  const shares = ['share', 'plain-share', 'name', 'unit', 'period', 'unknown'];
  const open = openTable(reshaped(table), language, (sheet, warn) =>
    turned(sheet, ({ kind }) => kind === null || shares.includes(kind), warn),
  );
  const { problems } = open;
  const { rows, used } = readRowPeriods(open, language);
  const isHeaderMissing =
    used.length === 0 || (rows.length > 0 && open.columns.every(({ head }) => !/\p{L}|%/u.test(head.text)));
  if (isHeaderMissing) problems.push({ code: 'missing', path: ['header'], expected: { type: 'table' } });

  const columns = trendColumns(open, used);
  if (columns.shares.length === 0 && !isHeaderMissing)
    problems.push({ code: 'missing', path: ['header'], expected: { type: 'share-header' } });

  const drafts = new Map<string, SeriesDraft>();
  for (const when of rows) {
    const unit = columns.unit ? when.row[columns.unit.at]!.text : '';
    const remark = columns.notes.map(({ at }) => when.row[at]!.text).find(Boolean) ?? '';
    const status = columns.status && statusOf(when.row[columns.status.at]!.text);
    for (const share of columns.shares) {
      const label = labelOf(share, columns.shares, unit, columns.unit, open);
      const draft = drafts.get(label) ?? { label, points: [], cells: [] };
      drafts.set(label, draft);
      readCell(open, draft, share, status ? { ...when, status } : when, remark);
    }
  }
  if (rows.length === 0)
    for (const share of columns.shares) {
      const label = labelOf(share, columns.shares, '', undefined, open);
      drafts.set(label, { label, points: [], cells: [] });
    }
  const targets = columns.targets.flatMap(column => readTargets(open, column, rows));
  if (problems.length > 0) return { ok: false, problems: distinct(problems) };

  const series = byLength([...drafts.values()], language);
  const document = {
    ...open.envelope,
    language,
    series: series.map(({ label, points, summary }, i) => ({
      id: `s${i + 1}`,
      label: label || `${i + 1}`,
      points,
      ...(summary ? { summary } : {}),
    })),
    ...(targets.length > 0 ? { targets } : {}),
  };
  const contradictions = satisfactionProblems(document).map(problem => ({
    ...problem,
    path: placeOf(problem.path, series, open),
  }));
  if (contradictions.length === 0) checkScales(open, columns.shares);
  const wrong = distinct([...open.problems, ...contradictions]);
  return wrong.length > 0 ? { ok: false, problems: wrong } : readAs(document, open.warnings);
}

/** The name of a series: of its unit, its group, its column, as far as they are more than one. */
function labelOf(
  { column }: ShareColumn,
  shares: readonly ShareColumn[],
  unit: string,
  unitColumn: Column | undefined,
  { sheet }: OpenTable,
): string {
  const own = column.kind === 'plain-share' && column.group ? '' : column.label;
  const isOneShare = shares.length === 1;
  const isShared = shares.filter(other => other.column.label === column.label).length > 1;
  const name = column.group ? [column.group, isShared || isOneShare ? '' : own].filter(Boolean).join(': ') : own;
  const isOneUnit = !unitColumn || new Set(sheet.rows.map(row => row[unitColumn.at]!.text)).size === 1;
  if (isOneUnit) return name;
  return isOneShare ? unit : `${unit}: ${name}`;
}

function readCell(
  open: OpenTable,
  draft: SeriesDraft,
  { column, base, interval }: ShareColumn,
  when: RowPeriod,
  remark: string,
): void {
  const value = when.row[column.at]!;
  const cells = { when: when.cell, value };
  const aside = /^([\d.,\s]+) (?:phiếu|responses)$/.exec(when.aside)?.[1];
  const count = base ? open.number(when.row[base.at]!, COUNT) : aside ? open.number(when.cell, COUNT, aside) : null;
  const counted = count === null ? {} : { base: count };
  const { status, note } = statusAndNote(when, [remark, open.remarkOf(value)].filter(Boolean).join('; '));
  const said = { ...(status ? { status } : {}), ...(note ? { note } : {}) };
  // a figure that covers several periods is of which?
  if (value.text && draft.cells.some(known => known.value === value))
    open.report({ code: 'unsupported', expected: { type: 'plain-cell' }, received: brief(value.text) }, value);
  const range = rangeIn(value, open);
  if (when.from === when.to) {
    const around = interval && rangeIn(when.row[interval.at]!, open);
    const figure =
      'low' in range ? { value: null, ...range } : { value: range.value, ...(around && 'low' in around ? around : {}) };
    draft.points.push({ period: when.from, ...figure, ...counted, ...said });
    draft.cells.push(cells);
  } else if ('low' in range) {
    if (draft.summary) open.report({ code: 'duplicate', received: brief(when.cell.text) }, when.cell);
    draft.summary = { from: when.from, to: when.to, ...range, ...counted };
    draft.summaryCells = cells;
  } else if (range.value !== null) {
    // one value for several periods would be a range of no width in each
    open.report({ code: 'invalid', expected: { type: 'period' }, received: brief(when.cell.text) }, when.cell);
  }
}

/** The two ends in a cell such as `93,02–95,44 %`, or its one value. */
function rangeIn(cell: GridCell, open: OpenTable): { low: number; high: number } | { value: number | null } {
  const range = RANGE.exec(cell.text);
  const low = open.number(cell, PERCENT, range?.[1] ?? cell.text);
  if (!range) return { value: low };
  const high = open.number(cell, PERCENT, range[2]!);
  return low === null || high === null ? { value: null } : { low, high };
}

const NOTED: readonly (readonly ['P' | 'E', RegExp])[] = [
  ['P', /^(?:số liệu )?(?:sơ bộ|provisional)(?:; |\.?$)/i],
  ['E', /^(?:số liệu )?(?:ước tính|estimated)(?:; |\.?$)/i],
];

/** A note that calls a figure provisional or estimated says its status. */
function statusAndNote({ status }: RowPeriod, note: string): { status?: 'P' | 'E' | 'F' | undefined; note: string } {
  const [said, words] = NOTED.find(([, words]) => words.test(note)) ?? [];
  return said && words ? { status: status ?? said, note: note.replace(words, '') } : { status, note };
}

const statusOf = (code: string): 'P' | 'E' | 'F' | undefined =>
  code === 'P' || code === 'E' || code === 'F' ? code : undefined;

/** A column of targets: one for all periods where it says the same throughout. */
function readTargets(
  open: OpenTable,
  column: Column,
  rows: readonly RowPeriod[],
): NonNullable<SatisfactionDocument['targets']> {
  const read = rows.flatMap(({ row, from, to }) => {
    const value = open.number(row[column.at]!, PERCENT);
    return value === null || from !== to ? [] : [{ period: from, value, label: column.label }];
  });
  const [first] = read;
  return first && read.length > 1 && read.every(({ value }) => value === first.value)
    ? [{ value: first.value, label: first.label }]
    : read;
}

/** Reports shares that cannot be percent, and warns of those that hardly are. */
function checkScales(open: OpenTable, shares: readonly ShareColumn[]): void {
  const measure = open.sheet.measure.includes('%');
  const numbers = shares.map(({ column }) => {
    const cells = open.sheet.rows.map(row => row[column.at]!);
    const values = cells.flatMap(cell => {
      const range = rangeIn(cell, open);
      return 'low' in range ? [range.low, range.high] : range.value === null ? [] : [range.value];
    });
    return {
      column,
      values,
      saysPercent:
        measure ||
        column.unit === '%' ||
        column.head.text.includes('%') ||
        cells.some(({ text }) => text.includes('%')),
    };
  });
  for (const { column, values, saysPercent } of numbers) {
    const scale = scaleOf(values, saysPercent);
    const path = pathOf(column.head.cell, open.sheet);
    if (scale === 'refuse') open.problems.push({ code: 'ambiguous', path, ...inPercent(Math.max(...values)) });
    if (scale === 'doubt') open.warnings.push({ code: 'invalid', path, ...inPercent(Math.max(...values)) });
  }
}

/** The cell that a problem of the document comes from. */
function placeOf(path: Problem['path'], series: readonly SeriesDraft[], { sheet }: OpenTable): Problem['path'] {
  const draft = path[0] === 'series' ? series[Number(path[1])] : undefined;
  const cells =
    path[2] === 'points' ? draft?.cells[Number(path[3])] : path[2] === 'summary' ? draft?.summaryCells : undefined;
  if (!cells) return path;
  const field = path.at(-1);
  return pathOf(field === 'period' || field === 'from' || field === 'to' ? cells.when : cells.value, sheet);
}
