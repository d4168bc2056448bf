import type { Reading } from '../problem.js';
import type { Language, Text } from '../wording/language.js';
import { readEdition } from './edition-cells.js';
import type { StandingDocument } from './standing-document.js';
import { standingProblems } from './standing-problems.js';
import { cellReader, type TableText } from './table.js';

const ROLES: readonly (readonly [string, RegExp])[] = [
  ['rank', /^(?:thứ )?(?:hạng|xếp hạng|rank)$/i],
  ['of', /^(?:trên )?(?:tổng số|số đơn vị|of|out of|units)/i],
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
  const roles = table.header.map((header, at) =>
    at === 0 ? 'period' : (ROLES.find(([, words]) => words.test(header.trim()))?.[0] ?? `group-${at}`),
  );
  if (!roles.includes('rank')) cells.problems.push({ code: 'missing', path: ['header', 'rank'] });

  const editions =
    cells.problems.length > 0
      ? []
      : table.rows.flatMap((row, at) => {
          const cell = (role: string): string => row[roles.indexOf(role)]?.trim() ?? '';
          const groups = roles.flatMap((role, column) =>
            role.startsWith('group-') && cell(role)
              ? [{ id: role, name: table.header[column]!.trim(), place: cell(role) }]
              : [],
          );
          const texts = {
            period: cell('period'),
            rank: cell('rank'),
            of: cell('of'),
            score: cell('score'),
            change: cell('change'),
            note: cell('note'),
            groups,
          };
          return readEdition(texts, language, (problem, role) => cells.report(problem, at, roles.indexOf(role))) ?? [];
        });

  const problems = cells.problems.length > 0 ? cells.problems : standingProblems({ editions });
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { title: table.title, source: table.source, language, index, unit: { id: unit, name: unit }, editions },
  };
}
