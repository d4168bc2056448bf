/** The part of an edition that tells which units it ranks. */
export interface EditionUnits {
  readonly period: string;
  /** Identifier of the set of units, where the source declares it. */
  readonly unitSet?: string | undefined;
  readonly scores: readonly { readonly unit: string }[];
}

/** The official codes of the 63 and the 34, a bit for each; a test sees that they are those of the provinces. */
const CODES = { 'vn-63': 0x1faddad5d555b757ecf5add56n, 'vn-34': 0x118458814011955628358d912n };

/**
 * Which set of units an edition's ids belong to. A declared set is taken as it is. Ids are provinces only where all of
 * them are official codes of provinces: departments numbered 01, 02, 03 … are none. These codes were re-used on 1 July
 * 2025 (92 is Cần Thơ before and the larger Cần Thơ after), so the period decides: `vn-63` if it ended by 30 June 2025,
 * else `vn-34`; the period `2025` counts as after, for its figures are published for the 34. Other ids say nothing: null.
 */
export function unitSetOf({ period, unitSet, scores }: EditionUnits): string | null {
  if (unitSet) return unitSet;
  const set = /^20([01]|2[0-4]|25-(0[1-6](?!\/)|01\/2025-0[2-6]|Q[12]|S1))/.test(period) ? 'vn-63' : 'vn-34';
  const isCode = ({ unit }: { readonly unit: string }): boolean =>
    /^\d\d$/.test(unit) && ((CODES[set] >> BigInt(unit)) & 1n) === 1n;
  return scores.length > 0 && scores.every(isCode) ? set : null;
}
