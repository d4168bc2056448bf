import { invalid, unknown } from '../error.js';
import { classify, type ScoreClass } from './classify.js';
import type { OneStopIndex, OneStopSheet } from './one-stop.js';

/** Points of one index: given once to the agency, or the number of dossiers that earned 0, 1 and 2 points. */
export type OneStopPoints =
  0 | 1 | 2 | { readonly 0?: number | undefined; readonly 1?: number | undefined; readonly 2?: number | undefined };

export interface OneStopScore {
  /** Score of each index, 0 to 2 with one decimal; null where it is left out. */
  readonly indexes: Record<string, number | null>;
  /** Codes of the indexes left out for want of information. */
  readonly leftOut: string[];
  /** Sum of the indexes that are not left out, with one decimal; null when all are. */
  readonly total: number | null;
  /** What the total is out of: 2 for each index that is not left out. */
  readonly maximum: number;
  readonly class: ScoreClass | null;
}

/**
 * Score of an agency or an official in the one-stop mechanism (circular 01/2018/TT-VPCP, articles 13–15): an index per
 * dossier is the mean of its dossiers' points rounded to one decimal (half up), the total is the sum of the indexes,
 * and a total exactly on a bound is in the upper class.
 *
 * @param sheet `oneStop.agency` or `oneStop.official`
 * @param points points by index code; an index that is absent, null or without a dossier has not enough information
 * and is left out of the sum (article 15.4.b)
 * @throws RangeError `unknown index: …` for a code that the sheet does not have; `invalid points of index …` for other
 * points than 0, 1 and 2, for negative or fractional numbers of dossiers, and for points of the wrong kind
 * @example
 * scoreOneStop(oneStop.official, { 1: { 2: 40, 1: 50, 0: 10 }, 2: { 1: 3 }, 3: { 2: 1, 1: 2 }, 4: { 1: 5 }, 7: null })
 * // → { indexes: { 1: 1.3, 2: 1, 3: 1.3, 4: 1, 7: null }, leftOut: ['7'], total: 4.6, maximum: 8 }
 */
export function scoreOneStop(
  sheet: OneStopSheet,
  points: Readonly<Record<string, OneStopPoints | null | undefined>>,
): OneStopScore {
  for (const code of Object.keys(points)) {
    if (!sheet.indexes.some(index => index.code === code)) {
      throw unknown('index', code, sheet.indexes.map(index => index.code).join(', '));
    }
  }
  const tenths = sheet.indexes.map(index => [index.code, tenthsOf(index, points[index.code] ?? null)] as const);
  const counted = tenths.filter(([, value]) => value !== null);
  const total = counted.length === 0 ? null : counted.reduce((sum, [, value]) => sum + value!, 0) / 10;
  return {
    indexes: Object.fromEntries(tenths.map(([code, value]) => [code, value === null ? null : value / 10])),
    leftOut: tenths.filter(([, value]) => value === null).map(([code]) => code),
    total,
    maximum: 2 * counted.length,
    class: total === null ? null : classify(total, sheet.classes),
  };
}

/** Score of one index in tenths of a point, whole numbers so that sums and bounds are exact. */
function tenthsOf({ code, per }: OneStopIndex, points: OneStopPoints | null): number | null {
  if (points === null) return null;
  const parameter = `points of index ${code}`;
  if (typeof points !== 'object') {
    if (per === 'dossier') throw invalid(parameter, points, 'numbers of dossiers by points');
    if (![0, 1, 2].includes(points)) throw invalid(parameter, points, '0, 1 or 2');
    return points * 10;
  }
  if (per === 'agency') throw invalid(parameter, points, '0, 1 or 2, given to the agency once');
  const dossiers = [points[0] ?? 0, points[1] ?? 0, points[2] ?? 0] as const;
  for (const count of dossiers) {
    if (!(Number.isInteger(count) && count >= 0)) throw invalid(parameter, count, 'whole numbers of dossiers >= 0');
  }
  const [none, one, two] = dossiers;
  const all = none + one + two;
  return all === 0 ? null : Math.round((10 * (one + 2 * two)) / all);
}
