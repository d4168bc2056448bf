import type { Reading } from '../../problem.js';
import type { Language, Text } from '../../language/language.js';
import { readEdition } from './edition-cells.js';
import type { StandingDocument } from './schema.js';
import { standingProblems } from './rules.js';
import { cellReader, type TableText } from '../table/cells.js';

const ROLES: readonly (readonly [string, RegExp])[] = [
  ['rank', /^(?:thứ )?(?:hạng|xếp hạng|rank)$/i],
  ['of', /^(?:trên )?(?:tổng số|số đơn vị|of$|out of|units)/i],
  ['score', /^(?:điểm|chỉ số|score)/i],
  ['change', /^(?:tăng|thay đổi|so với|change|places)/i],
  ['note', /^(?:ghi chú|chú thích|note)/i],
];

/**
 * Reads the place of one unit in an index from a table with one edition a row: the first column holds the period; columns
 * headed "Hạng" or "Rank" (`34/63`, or `34` beside a column "Tổng số"), "Điểm" or "Score", "Tăng/giảm" or "Change", "Ghi chú" or
 * "Note"; every other column is a group of peers and holds places such as `6/6`.
 *
 * @param table texts of the header and the rows
 * @param language language of the table
 * @param index code and name of the index
 * @param unit name of the unit ranked
 * @returns the document, or the problems of the table with the place of each; it does not throw
 * @example
 * readStandingTable(
 *   { title: 'SIPAS', source: { name: 'Bộ Nội vụ' }, header: ['Năm', 'Hạng'], rows: [['2024', '34/63']] },
 *   'vi', { code: 'SIPAS', name: 'SIPAS' }, 'Cần Thơ',
 * ) // → { ok: true, value: { editions: [{ period: '2024', rank: 34, of: 63 }] } }
 */
export function readStandingTable(
  table: TableText,
  language: Language,
  index: { readonly code: string; readonly name: Text },
  unit: string,
): Reading<StandingDocument> {
  const cells = cellReader(table, language);
  const roles = cells.header.map((header, at) =>
    at === 0 ? 'period' : (ROLES.find(([, words]) => words.test(header))?.[0] ?? `g${at}`),
  );
  if (!roles.includes('rank')) {
    const options = language === 'vi' ? ['Hạng', 'Xếp hạng'] : ['Rank'];
    return {
      ok: false,
      problems: [...cells.problems, { code: 'missing', path: ['header'], expected: { type: 'options', options } }],
    };
  }

  const read = cells.rows.flatMap(({ at, cells: row }) => {
    const cell = (role: string): string => row[roles.indexOf(role)] ?? '';
    const groups = roles
      .map((id, column) => ({ id, name: cells.header[column]!, place: row[column]! }))
      .filter(({ id, place }) => /^g\d/.test(id) && place);
    const [period, rank, of] = [cell('period'), cell('rank'), cell('of')];
    const [score, change, note] = [cell('score'), cell('change'), cell('note')];
    const edition = readEdition({ period, rank, of, score, change, note, groups }, language, (problem, role) =>
      cells.report(problem, at, roles.indexOf(role)),
    );
    return edition ? [{ at, edition }] : [];
  });
  if (cells.problems.length > 0) return { ok: false, problems: cells.problems };

  const editions = read.map(({ edition }) => edition);
  const problems = standingProblems({ editions }).map(problem => {
    const [, at, field, group] = problem.path;
    const { at: row, edition } = read[Number(at)]!;
    const role = field === 'groups' ? edition.groups![Number(group)]!.id : String(field);
    return { ...problem, path: ['rows', row, 'cells', roles.indexOf(role)] };
  });
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { title: table.title, source: table.source, language, index, unit: { id: unit, name: unit }, editions },
  };
}
