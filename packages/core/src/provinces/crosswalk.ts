import { invalid, unknown } from '../error.js';
import { OLD_PROVINCES } from './province-data.js';
import type { ProvinceSetId } from './provinces-at.js';

/**
 * Units on the other side of the merger of 1 July 2025: of one of the 63, the one it became or became part of; of one
 * of the 34, all it was made from. No unit was split, so an old one has exactly one successor.
 *
 * @param code two-digit code of the unit
 * @param from the set that the code belongs to: codes were re-used, a code alone is ambiguous
 * @returns codes in the other set, in ascending order
 * @throws RangeError `unknown code: …`, `invalid from: …`
 * @see Nghị quyết 202/2025/QH15 of 12 June 2025
 * @example
 * crosswalk('94', 'vn-63') // → ['92']
 * crosswalk('92', 'vn-34') // → ['92', '93', '94']
 */
export function crosswalk(code: string, from: ProvinceSetId): string[] {
  if (from !== 'vn-63' && from !== 'vn-34') throw invalid('from', from, 'vn-63 or vn-34');
  const codes =
    from === 'vn-63'
      ? OLD_PROVINCES.filter(row => row[0] === code).map(row => row[4])
      : OLD_PROVINCES.filter(row => row[4] === code).map(row => row[0]);
  if (codes.length === 0) throw unknown('code', code, `a code of ${from}`);
  return codes;
}
