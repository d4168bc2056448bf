import { periodOfHead } from '../table/across.js';
import { kindOfHeader } from '../table/classify.js';
import type { TableText } from '../table/given-table.js';
import { gridOf } from '../table/grid.js';
import { sheetOf } from '../table/sheet.js';
import { reshaped } from '../table/public-shapes.js';

/**
 * Whether a table holds the scores of many units, of which ranks are computed, and not the ranks of one: nothing in it is
 * headed as a rank, and it names units or has a column for each period.
 *
 * @returns false for a table of ranks, also where they stand in a row
 * @example
 * isLeagueTable({ header: ['Tỉnh', '2023', '2024'], rows: [['Cần Thơ', '40,2', '40,4']] }) // → true
 * isLeagueTable({ header: ['Năm', 'Hạng'], rows: [['2024', '34/63']] }) // → false
 */
export function isLeagueTable(table: TableText): boolean {
  const { heads, rows } = sheetOf(gridOf(reshaped(table)));
  const kinds = heads.map(head => periodOfHead(head)?.kind ?? kindOfHeader(head.parts.at(-1) ?? ''));
  const names = heads.map((_, at) => at).filter(at => !periodOfHead(heads[at]!));
  const hasRankRow = rows.some(row => names.some(at => kindOfHeader(row[at]!.text) === 'rank'));
  const isRanked = heads.some((head, at) => kinds[at] === 'rank' && !periodOfHead(head)) || hasRankRow;
  return !isRanked && (kinds.includes('unit') || heads.some((head, at) => at > 0 && periodOfHead(head)));
}
