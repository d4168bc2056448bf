import { readAs, type Reading } from '../../problem.js';
import { brief } from '../../brief.js';
import type { Language, Text } from '../../language/language.js';
import { unitKey } from '../../provinces/unit-key.js';
import { turned } from '../table/across.js';
import type { Column } from '../table/classify.js';
import { distinct } from '../table/distinct.js';
import type { TableText } from '../table/given-table.js';
import type { GridCell } from '../table/grid.js';
import { openTable, type OpenTable } from '../table/open-table.js';
import { readRowPeriods, type RowPeriod } from '../table/period-column.js';
import { pathOf } from '../table/sheet.js';
import { readEdition } from './edition-cells.js';
import { readPlace } from './place.js';
import type { StandingDocument, StandingEdition } from './schema.js';
import { standingProblems } from './rules.js';
import { standingColumns, type StandingColumns } from './standing-columns.js';

/** What a table of ranks may not say of itself. */
export interface StandingTableOptions {
  /** How many units were ranked, where neither a rank nor a column says so; by default it must be said. */
  readonly of?: number | string | undefined;
}

/**
 * Reads the place of one unit in an index from a table with one edition a row, or a column: a column of periods; one of ranks
 * (`34/63`, or `34` beside a column of the number ranked); columns of scores, changes of rank, tiers and notes; places such
 * as `6/6` in any other column are those among peers. In a table of several units the rows of the one that is named are
 * read.
 *
 * @param table texts of the cells, as they stand in a page or a file
 * @param language language of the table
 * @param index code and name of the index
 * @param unit name of the unit ranked
 * @returns the document, or the problems of the table with the place of each; it does not throw. Columns that have no place
 *   in a standing are left out with a warning
 * @example
 * readStandingTable(
 *   { title: 'SIPAS', source: { name: 'Bộ Nội vụ' }, header: ['Năm', 'Hạng'], rows: [['2024', '34/63']] },
 *   'vi', { code: 'SIPAS', name: 'SIPAS' }, 'Cần Thơ',
 * ) // → { ok: true, value: { editions: [{ period: '2024', rank: 34, of: 63 }] } }
 */
export function readStandingTable(
  table: TableText,
  language: Language,
  index: StandingDocument['index'] | { readonly code: string; readonly name: Text },
  unit: string,
  { of }: StandingTableOptions = {},
): Reading<StandingDocument> {
  const open = openTable(table, language, (sheet, warn) => turned(sheet, ({ kind }) => kind === null, warn));
  const { rows, used } = readRowPeriods(open, language);
  const columns = standingColumns(open, used);
  const { rank } = columns;
  if (!rank) {
    const options = language === 'vi' ? ['Hạng', 'Xếp hạng'] : ['Rank'];
    open.problems.push({ code: 'missing', path: ['header'], expected: { type: 'options', options } });
    return { ok: false, problems: distinct(open.problems) };
  }
  const own = rowsOf(unit, rows, columns, open);
  const read = own.flatMap(when => {
    const total = numberRanked(when, rows, columns, rank, of);
    const edition = editionOf(when, columns, rank, total, language, open);
    return edition ? [{ when, edition }] : [];
  });
  if (open.problems.length > 0) return { ok: false, problems: distinct(open.problems) };

  const editions = read.map(({ edition }) => edition);
  const problems = standingProblems({ editions }).map(problem => {
    const [, at, field, group] = problem.path;
    const { when, edition } = read[Number(at)]!;
    const column =
      field === 'groups'
        ? columns.peers.find(one => idOf(one) === edition.groups![Number(group)]!.id)
        : field === 'change'
          ? (columns.change ?? rank)
          : rank;
    return { ...problem, path: pathOf(field === 'period' ? when.cell : when.row[column!.at]!, open.sheet) };
  });
  if (problems.length > 0) return { ok: false, problems: distinct(problems) };
  return readAs({ ...open.envelope, language, index, unit: { id: unit, name: unit }, editions }, open.warnings);
}

const idOf = ({ at }: Column): string => `g${at}`;

/** The rows of one unit, where a table holds several. */
function rowsOf(
  unit: string,
  rows: readonly RowPeriod[],
  { unit: column }: StandingColumns,
  open: OpenTable,
): readonly RowPeriod[] {
  if (!column) return rows;
  const names = new Set(rows.map(({ row }) => unitKey(row[column.at]!.text)));
  if (names.size === 1) return rows;
  const own = rows.filter(({ row }) => unitKey(row[column.at]!.text) === unitKey(unit));
  if (own.length === 0)
    open.problems.push({
      code: unit ? 'unknown' : 'missing',
      path: ['unit'],
      expected: { type: 'unit-name' },
      ...(unit ? { received: brief(unit) } : {}),
    });
  return own;
}

/** How many were ranked: a column, the header, the rows themselves where they hold every rank, or what the page states. */
function numberRanked(
  { row, from }: RowPeriod,
  rows: readonly RowPeriod[],
  { of, unit }: StandingColumns,
  rank: Column,
  stated: number | string | undefined,
): string {
  if (of) return row[of.at]!.text;
  const inHeader = /(?:trên|\/|of) ?(\d+)\)?$/i.exec(rank.head.text)?.[1];
  if (inHeader) return inHeader;
  const ranks = unit
    ? rows.filter(other => other.from === from).map(other => readPlace(other.row[rank.at]!.text, 'vi')?.rank)
    : [];
  const isWhole = ranks.length > 2 && ranks.every((_, at) => ranks.includes(at + 1));
  return isWhole ? String(ranks.length) : readPlace(row[rank.at]!.text, 'vi')?.of ? '' : String(stated ?? '');
}

function editionOf(
  when: RowPeriod,
  columns: StandingColumns,
  rank: Column,
  of: string,
  language: Language,
  open: OpenTable,
): StandingEdition | null {
  const cell = (column: Column | undefined): GridCell | undefined => column && when.row[column.at]!;
  const text = (column: Column | undefined): string => cell(column)?.text ?? '';
  const groups = columns.peers.map(column => ({ id: idOf(column), name: column.label, place: text(column) }));
  const places: Partial<Record<string, Column>> = { rank, change: columns.change ?? rank, score: columns.score };
  const remark = open.remarkOf(cell(rank)!);
  const noted = text(columns.note);
  const note = [/^[-–—]$/.test(noted) ? '' : noted, remark].filter(Boolean).join('; ');
  if (when.from !== when.to) {
    open.report({ code: 'invalid', expected: { type: 'period' }, received: brief(when.cell.text) }, when.cell);
    return null;
  }
  const edition = readEdition(
    { period: when.from, rank: text(rank), of, change: text(columns.change), groups, note },
    language,
    (problem, name) =>
      open.report(problem, cell(places[name] ?? columns.peers.find(one => idOf(one) === name)) ?? when.cell),
  );
  const score = columns.score ? open.number(cell(columns.score)!, {}) : null;
  if (!edition) return null;
  const tier = /^[-–—]?$/.test(text(columns.tier)) ? '' : text(columns.tier);
  const interval = /^(\d+) ?[-–] ?(\d+)$/.exec(text(columns.interval));
  const absent = /^[-–—]?$/.test(text(columns.absent)) ? [] : text(columns.absent).split(', ');
  return {
    ...edition,
    ...(interval ? { interval: { best: Number(interval[1]), worst: Number(interval[2]) } } : {}),
    ...(score === null ? {} : { score }),
    ...(tier ? { tier } : {}),
    ...(absent.length > 0 ? { absent } : {}),
  };
}
