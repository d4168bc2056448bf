import { readAs, type Problem, type Reading } from '../../problem.js';
import type { Language } from '../../language/language.js';
import { brief } from '../../brief.js';
import { readPeriods } from '../../period/read-periods.js';
import { unitKey } from '../../provinces/unit-key.js';
import type { Column } from '../table/classify.js';
import { distinct } from '../table/distinct.js';
import type { TableText } from '../table/given-table.js';
import type { GridCell } from '../table/grid.js';
import { openTable, type OpenTable } from '../table/open-table.js';
import { reshaped } from '../table/public-shapes.js';
import { TOTAL } from '../table/row-words.js';
import { pathOf } from '../table/sheet.js';
import { type LeagueColumns, leagueColumns } from './columns.js';
import type { LeagueDocument, LeagueEdition } from './schema.js';
import { leagueProblems } from './rules.js';

type Unit = LeagueDocument['units'][number];
type Row = readonly GridCell[];

/** An edition as it is read, with the cell of its period and the row of each score. */
interface Draft {
  readonly period: string;
  readonly scores: LeagueEdition['scores'];
  readonly cell: GridCell;
  readonly rows: Row[];
}

/** The units by their keys, and what is found of them on the way. */
interface Units {
  readonly byKey: Map<string, Unit>;
  readonly nameColumn: Column;
}

/**
 * Reads the scores of a league from a table, in one of two shapes. Wide: one row for each unit, one column for each
 * edition, headed by its period. Long: one row for each unit and period, with columns headed "Đơn vị" or "Unit", "Năm" or
 * "Year", "Điểm" or "Score", and if known "Sai số chuẩn" or "Standard error" and "Lý do" or "Reason" (why there is no score).
 *
 * In both, a column headed "Mã" or "Code" holds the ids of the units, which are their names otherwise, and every column
 * headed "Nhóm", "Vùng", "Group" or "Region" a group that the unit belongs to, named as a counted noun. Names are matched by
 * {@link unitKey}: two spellings are one unit, with a warning. Rows of totals and columns that have no place in a league
 * are left out with a warning.
 *
 * @param table texts of the cells, as they stand in a page or a file
 * @param language language of the table, which decides how its numbers are read where neither they nor the table tell
 * @param index code, name, direction and method of the index
 * @returns the document, or every problem found, with its place in the table: a number that can be read in two ways, a unit
 *   given twice in an edition, a unit whose name or groups differ between rows, and what {@link leagueProblems} finds
 * @example
 * readLeagueTable(
 *   { title: 'PAPI', source: { name: 'UNDP' }, header: ['Mã', 'Tỉnh', '2023', '2024'], rows: [['92', 'Cần Thơ', '40,1744', '40,4427']] },
 *   'vi', { code: 'PAPI', name: 'PAPI' },
 * ) // → { ok: true, value: { units: [{ id: '92', name: 'Cần Thơ' }] } }
 */
export function readLeagueTable(
  table: TableText,
  language: Language,
  index: LeagueDocument['index'],
): Reading<LeagueDocument> {
  const open = openTable(reshaped(table), language);
  const columns = leagueColumns(open, language);
  const nameColumn = columns.id ?? columns.unit;
  if (open.problems.length > 0 || !nameColumn) return { ok: false, problems: distinct(open.problems) };

  const units: Units = { byKey: new Map(), nameColumn };
  const drafts = new Map<string | number, Draft>();
  const rows = open.sheet.rows.filter(row => isUnitRow(row, columns, open));
  const periods = columns.period
    ? readPeriods(
        rows.map(row => row[columns.period!.at]!.text),
        language === 'vi' ? true : undefined,
      )
    : [];
  rows.forEach((row, at) => {
    const unit = unitOf(row, columns, units, open);
    if (!unit) return;
    if (columns.period) readLong(row, unit, periods[at]!, columns, open, drafts);
    else readWide(row, unit, columns, open, drafts);
  });
  if (open.problems.length > 0) return { ok: false, problems: distinct(open.problems) };

  const read = [...drafts.values()];
  const listed = [...units.byKey.values()];
  const groups = [...new Set(listed.flatMap(unit => unit.groups ?? []))].map(id => ({ id, name: id }));
  const document = {
    ...open.envelope,
    language,
    index,
    units: listed,
    ...(groups.length > 0 ? { groups } : {}),
    editions: read.map(({ period, scores }) => ({ period, scores })),
  };
  const problems = leagueProblems(document).map(problem => {
    const [, edition, field, score] = problem.path;
    const { cell, rows: own } = read[Number(edition)]!;
    return { ...problem, path: pathOf(field === 'scores' ? own[Number(score)]![nameColumn.at]! : cell, open.sheet) };
  });
  return problems.length > 0 ? { ok: false, problems: distinct(problems) } : readAs(document, open.warnings);
}

/** Whether a row is of a unit; totals are left out with a warning. */
function isUnitRow(row: Row, { unit, id }: LeagueColumns, open: OpenTable): boolean {
  const cell = row[(unit ?? id)!.at]!;
  const first = row.find(({ text }) => text);
  const total = [cell, first].find(one => one && TOTAL.test(one.text));
  if (!total || (id && row[id.at]!.text && row[id.at] !== total)) return true;
  open.warnings.push({
    code: 'unsupported',
    path: ['rows', total.row - open.sheet.headRows],
    received: brief(total.text),
  });
  return false;
}

/** The unit of a row, listed with its first row. */
function unitOf(
  row: Row,
  { id, unit, groups: columns }: LeagueColumns,
  { byKey, nameColumn }: Units,
  open: OpenTable,
): Unit | null {
  const idCell = row[nameColumn.at]!;
  if (!idCell.text) {
    open.report({ code: 'missing', expected: { type: 'text' } }, idCell);
    return null;
  }
  const nameCell = unit ? row[unit.at]! : idCell;
  const name = nameCell.text || idCell.text;
  const groups = [...new Set(columns.map(({ at }) => row[at]!.text).filter(Boolean))];
  const own: Unit = { id: idCell.text, name, ...(groups.length > 0 ? { groups } : {}) };
  const key = id ? `id ${own.id}` : unitKey(name) || name;
  const first = byKey.get(key);
  if (!first) {
    byKey.set(key, own);
    return own;
  }
  const expected = { type: 'value', value: String(first.name) } as const;
  if (unitKey(String(first.name)) !== unitKey(name))
    open.report({ code: 'ambiguous', expected, received: brief(name) }, nameCell);
  else if (first.name !== name)
    open.warnings.push({ code: 'duplicate', path: pathOf(nameCell, open.sheet), expected, received: brief(name) });
  const before = (first.groups ?? []).join(', ');
  if (before !== groups.join(', '))
    open.report(
      { code: 'ambiguous', expected: { type: 'value', value: before }, received: brief(groups.join(', ')) },
      row[columns[0]!.at]!,
    );
  return first;
}

function add(
  drafts: Map<string | number, Draft>,
  key: string | number,
  draft: Omit<Draft, 'scores' | 'rows'>,
  score: LeagueEdition['scores'][number],
  row: Row,
): void {
  const known = drafts.get(key) ?? { ...draft, scores: [], rows: [] };
  drafts.set(key, known);
  known.scores.push(score);
  known.rows.push(row);
}

function readWide(
  row: Row,
  unit: Unit,
  { editions }: LeagueColumns,
  open: OpenTable,
  drafts: Map<string | number, Draft>,
): void {
  const readings = readPeriods(editions.map(({ period }) => period));
  editions.forEach(({ column }, at) => {
    const reading = readings[at]!;
    const { cell } = column.head;
    if (!reading || reading === 'ambiguous')
      open.report({ code: 'ambiguous', expected: { type: 'calendar-period' }, received: brief(cell.text) }, cell);
    else
      add(
        drafts,
        column.at,
        { period: reading.from, cell },
        { unit: unit.id, value: open.number(row[column.at]!, {}) },
        row,
      );
  });
}

function readLong(
  row: Row,
  unit: Unit,
  reading: ReturnType<typeof readPeriods>[number],
  { period, value, standardError, reason }: LeagueColumns,
  open: OpenTable,
  drafts: Map<string | number, Draft>,
): void {
  const cell = row[period!.at]!;
  if (!reading || reading === 'ambiguous' || reading.from !== reading.to) {
    const code = reading === 'ambiguous' ? 'ambiguous' : cell.text ? 'invalid' : 'missing';
    const type = code === 'ambiguous' ? 'calendar-period' : 'period';
    open.report({ code, expected: { type }, received: brief(cell.text) } satisfies Omit<Problem, 'path'>, cell);
    return;
  }
  const error = standardError ? open.number(row[standardError.at]!, { min: 0 }) : null;
  const why = reason ? row[reason.at]!.text : '';
  const score = {
    unit: unit.id,
    value: open.number(row[value!.at]!, {}),
    ...(error === null ? {} : { standardError: error }),
    ...(why ? { reason: why } : {}),
  };
  add(drafts, reading.from, { period: reading.from, cell }, score, row);
}
