/** The part of an edition that tells which units it ranks. */
export interface EditionUnits {
  readonly period: string;
  /** Identifier of the set of units, where the source declares it. */
  readonly unitSet?: string | undefined;
  readonly scores: readonly { readonly unit: string }[];
}

/**
 * Which set of units an edition's ids belong to. A declared set is taken as it is. Two-digit ids are the official codes
 * of provinces, which were re-used on 1 July 2025 (92 is Cần Thơ before and the larger Cần Thơ after), so there the
 * period decides: `vn-63` if it ended by 30 June 2025, else `vn-34`; the period `2025` counts as after, for its
 * figures are published for the 34. Other ids say nothing: null.
 */
export function unitSetOf({ period, unitSet, scores }: EditionUnits): string | null {
  if (unitSet) return unitSet;
  if (!scores.some(({ unit }) => /^\d\d$/.test(unit))) return null;
  return /^20([01]|2[0-4]|25-(0[1-6]|Q[12]))/.test(period) ? 'vn-63' : 'vn-34';
}
