/** The part of an edition that tells which units it ranks. */
export interface EditionUnits {
  readonly period: string;
  /** Identifier of the set of units, where the source declares it. */
  readonly unitSet?: string | undefined;
  readonly scores: readonly { readonly unit: string }[];
}

/** The official codes of the 63 and the 34, of which a test sees that they are those of the provinces. */
const CODES = {
  'vn-63':
    '01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 49 51 52 54 56 58 60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96',
  'vn-34': '01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96',
};

/**
 * Which set of units an edition's ids belong to. A declared set is taken as it is. Ids are provinces only where all of
 * them are official codes of provinces: departments numbered 01, 02, 03 … are none. These codes were re-used on 1 July
 * 2025 (92 is Cần Thơ before and the larger Cần Thơ after), so the period decides: `vn-63` if it ended by 30 June 2025,
 * else `vn-34`; the period `2025` counts as after, for its figures are published for the 34. Other ids say nothing: null.
 */
export function unitSetOf({ period, unitSet, scores }: EditionUnits): string | null {
  if (unitSet) return unitSet;
  const set = /^20([01]|2[0-4]|25-(0[1-6](?!\/)|01\/2025-0[2-6]|Q[12]|S1))/.test(period) ? 'vn-63' : 'vn-34';
  const areCodes =
    scores.length > 0 &&
    scores.every(({ unit }) => unit.length === 2 && CODES[set].includes(unit) && /^\d\d$/.test(unit));
  return areCodes ? set : null;
}
