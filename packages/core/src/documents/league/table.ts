import type { Problem, Reading } from '../../problem.js';
import type { Language } from '../../language/language.js';
import { brief } from '../../brief.js';
import { type LeagueColumns, leagueColumns, type LeagueRole } from './columns.js';
import type { LeagueDocument, LeagueEdition } from './schema.js';
import { leagueProblems } from './rules.js';
import { parsePeriodText } from '../../period/parse-period-text.js';
import { cellReader, type CellReader, type TableText } from '../table/cells.js';

type Unit = LeagueDocument['units'][number];

/** An edition as it is read, with the place of its period and the row of each score. */
interface Draft {
  readonly period: string;
  readonly scores: LeagueEdition['scores'];
  readonly path: Problem['path'];
  readonly rows: number[];
}

/**
 * Reads the scores of a league from a table, in one of two shapes. Wide: one row for each unit, one column for each
 * edition, headed by its period. Long: one row for each unit and period, with columns headed "Đơn vị" or "Unit", "Năm" or
 * "Year", "Điểm" or "Score", and if known "Sai số chuẩn" or "Standard error" and "Lý do" or "Reason" (why there is no score).
 *
 * In both, a column headed "Mã" or "Code" holds the ids of the units, which are their names otherwise, and every column
 * headed "Nhóm", "Vùng", "Group" or "Region" a group that the unit belongs to, named as a counted noun. Columns with other
 * headers are problems, for what is left out unread is missed by nobody; only a running number ("STT") is not read.
 *
 * @param table texts of the header and the rows, as of {@link parseCsv}
 * @param language language of the table, which decides how its numbers are read
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
  const cells = cellReader(table, language);
  const columns = leagueColumns(cells.header, language);
  if (columns.problems.length > 0) return { ok: false, problems: [...columns.problems, ...cells.problems] };

  const unitAt = columns.roles.indexOf(columns.roles.includes('id') ? 'id' : 'unit');
  const units = new Map<string, Unit>();
  const drafts = new Map<string | number, Draft>();
  for (const { at, cells: row } of cells.rows) {
    const unit = readUnit(row, columns.roles);
    if (!unit) {
      cells.report({ code: 'missing', expected: { type: 'text' } }, at, unitAt);
      continue;
    }
    const first = units.get(unit.id);
    if (first && columns.shape === 'wide') cells.report({ code: 'duplicate', received: brief(unit.id) }, at, unitAt);
    else if (first) compare(first, unit, at, columns.roles, cells);
    else units.set(unit.id, unit);
    readScores(row, at, unit.id, columns, cells, drafts);
  }
  if (cells.problems.length > 0) return { ok: false, problems: cells.problems };

  const read = [...drafts.values()];
  const groups = [...new Set([...units.values()].flatMap(unit => unit.groups ?? []))].map(id => ({ id, name: id }));
  const document = {
    title: table.title,
    source: table.source,
    language,
    index,
    units: [...units.values()],
    ...(groups.length > 0 ? { groups } : {}),
    editions: read.map(({ period, scores }) => ({ period, scores })),
  };
  const problems = leagueProblems(document).map(problem => {
    const [, edition, field, score] = problem.path;
    const { path, rows } = read[Number(edition)]!;
    return { ...problem, path: field === 'scores' ? ['rows', rows[Number(score)]!, 'cells', unitAt] : path };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: document };
}

function readUnit(row: readonly string[], roles: readonly LeagueRole[]): Unit | null {
  const cell = (role: LeagueRole): string => row[roles.indexOf(role)] ?? '';
  const id = cell('id') || (roles.includes('id') ? '' : cell('unit'));
  const groups = [...new Set(row.filter((written, column) => roles[column] === 'group' && written))];
  return id ? { id, name: cell('unit') || id, ...(groups.length > 0 ? { groups } : {}) } : null;
}

/** Reports a unit whose name or groups are not those of its first row. */
function compare(first: Unit, unit: Unit, at: number, roles: readonly LeagueRole[], cells: CellReader): void {
  const differs = (role: LeagueRole, before: string, now: string): void => {
    if (before === now) return;
    const expected = { type: 'value', value: before } as const;
    cells.report({ code: 'ambiguous', expected, received: brief(now) }, at, roles.indexOf(role));
  };
  differs('unit', String(first.name), String(unit.name));
  differs('group', (first.groups ?? []).join(', '), (unit.groups ?? []).join(', '));
}

function readScores(
  row: readonly string[],
  at: number,
  unit: string,
  { roles, periods, shape }: LeagueColumns,
  cells: CellReader,
  drafts: Map<string | number, Draft>,
): void {
  const add = (key: string | number, period: string, path: Problem['path'], score: LeagueEdition['scores'][number]) => {
    const draft = drafts.get(key) ?? { period, path, scores: [], rows: [] };
    drafts.set(key, draft);
    draft.scores.push(score);
    draft.rows.push(at);
  };
  if (shape === 'wide') {
    periods.forEach((period, column) => {
      if (period) add(column, period, ['header', column], { unit, value: cells.number(row[column]!, at, column, {}) });
    });
    return;
  }
  const [periodAt, valueAt, errorAt] = (['period', 'value', 'standardError'] as const).map(role => roles.indexOf(role));
  const written = row[periodAt!]!;
  const period = parsePeriodText(written);
  const value = cells.number(row[valueAt!]!, at, valueAt!, {});
  const standardError = errorAt === -1 ? null : cells.number(row[errorAt!]!, at, errorAt!, { min: 0 });
  const reason = row[roles.indexOf('reason')];
  if (!period) {
    const code = written ? 'invalid' : 'missing';
    cells.report({ code, expected: { type: 'period' }, received: brief(written) }, at, periodAt!);
    return;
  }
  add(period, period, ['rows', at, 'cells', periodAt!], {
    unit,
    value,
    ...(standardError === null ? {} : { standardError }),
    ...(reason ? { reason } : {}),
  });
}
