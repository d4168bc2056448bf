import type { Reading } from '../problem.js';
import type { Language, Text } from '../wording/language.js';
import { parsePeriodText } from './parse-period-text.js';
import type { StandingDocument, StandingEdition } from './standing-document.js';
import { standingProblems } from './standing-problems.js';
import { cellReader, type CellReader, type TableText } from './table.js';

type Role = 'rank' | 'of' | 'score' | 'change' | 'note' | 'group';

const ROLES: readonly (readonly [Role, RegExp])[] = [
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
    at === 0 ? 'period' : (ROLES.find(([, words]) => words.test(header.trim()))?.[0] ?? 'group'),
  );
  const rankAt = roles.indexOf('rank');
  if (rankAt < 0) cells.problems.push({ code: 'missing', path: ['header', 'rank'] });

  const editions: StandingEdition[] = [];
  table.rows.forEach((row, at) => {
    if (rankAt < 0 || row.length !== table.header.length) return;
    const period = parsePeriodText(row[0]!);
    if (!period) {
      cells.report('invalid', at, 0, { expected: { type: 'period' }, received: row[0]!.trim() });
      return;
    }
    const ofAt = roles.indexOf('of');
    const place = readPlace(ofAt > 0 ? `${row[rankAt]!}/${row[ofAt]!}` : row[rankAt]!, at, rankAt, cells);
    if (!place) return;
    const edition: StandingEdition = { period, ...place };
    roles.forEach((role, column) => {
      const written = row[column]!.trim();
      if (!written) return;
      if (role === 'score') edition.score = cells.number(written, at, column, {}) ?? undefined;
      if (role === 'change') edition.change = cells.number(signed(written), at, column, { integer: true }) ?? undefined;
      if (role === 'note') edition.note = written;
      if (role === 'group') {
        const peers = readPlace(written, at, column, cells);
        if (peers) (edition.groups ??= []).push({ id: `g${column}`, name: table.header[column]!.trim(), ...peers });
      }
    });
    editions.push(edition);
  });

  const problems = cells.problems.length ? cells.problems : standingProblems({ editions });
  if (problems.length) return { ok: false, problems };
  return {
    ok: true,
    value: { title: table.title, source: table.source, language, index, unit: { id: unit, name: unit }, editions },
  };
}

/** `34/63`: a place and the number of units. */
function readPlace(
  written: string,
  row: number,
  column: number,
  cells: CellReader,
): { rank: number; of: number } | null {
  const [rank, of, ...more] = written.split('/');
  if (of === undefined || more.length) {
    cells.report('invalid', row, column, { expected: { type: 'place' }, received: written.trim() });
    return null;
  }
  const kind = { integer: true, min: 1 };
  const place = { rank: cells.number(rank!, row, column, kind), of: cells.number(of, row, column, kind) };
  return place.rank === null || place.of === null ? null : { rank: place.rank, of: place.of };
}

/** "giảm 11 bậc", "down 11 places", "+3": the number with its sign. */
function signed(written: string): string {
  const size = /\d+/.exec(written)?.[0];
  if (!size) return written;
  return /[-−]|giảm|tụt|down|lost|fell/i.test(written) ? `-${size}` : size;
}
