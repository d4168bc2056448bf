import { type Edition, scoresByUnit } from '../rank/edition.js';
import { unitSetOf } from '../../provinces/unit-set.js';

/** One obstacle to comparing two editions, as data. */
export type Incomparability =
  | {
      /** The methods differ, or the units stand for different territories although their ids may be the same. */
      readonly cause: 'method' | 'unit set';
      readonly previous: string | null;
      readonly current: string | null;
    }
  | { readonly cause: 'no unit in common' };

/** Whether ranks of two editions may be compared; `with back-cast` through the recomputed edition only. */
export interface Comparability {
  readonly answer: 'yes' | 'no' | 'with back-cast';
  readonly reasons: Incomparability[];
}

/**
 * Whether two editions of an index are comparable at all: same method, same set of units, at least one unit scored in
 * both. Differing methods or unit sets are bridged by a back-cast: the previous period recomputed with the method and
 * the units of the current edition.
 *
 * An edition without a method id is comparable only with one without. The unit set is the one declared; provinces by
 * their two-digit codes are told apart by their period, for codes were re-used in the merger of 1 July 2025.
 *
 * @param recomputed the previous period recomputed as the current edition is, if the source published it
 * @returns the answer and every obstacle found; `reasons` is empty only for `yes`
 * @throws RangeError `duplicate unit: …`
 * @example
 * const scores = [{ unit: 'a', value: 40.2 }];
 * comparable({ period: '2023', method: '2021', scores }, { period: '2024', method: '2024', scores })
 * // → { answer: 'no', reasons: [{ cause: 'method', previous: '2021', current: '2024' }] }
 */
export function comparable(previous: Edition, current: Edition, recomputed?: Edition): Comparability {
  const reasons = obstacles(previous, current);
  const isBridged = () => recomputed?.period === previous.period && obstacles(recomputed, current).length === 0;
  return { answer: reasons.length === 0 ? 'yes' : isBridged() ? 'with back-cast' : 'no', reasons };
}

function obstacles(previous: Edition, current: Edition): Incomparability[] {
  const reasons: Incomparability[] = [
    { cause: 'method' as const, previous: previous.method ?? null, current: current.method ?? null },
    { cause: 'unit set' as const, previous: unitSetOf(previous), current: unitSetOf(current) },
  ].filter(({ previous, current }) => previous !== current);
  const before = scoresByUnit(previous);
  const after = scoresByUnit(current);
  if (!current.scores.some(({ unit }) => before.get(unit) !== undefined && after.get(unit) !== undefined))
    reasons.push({ cause: 'no unit in common' });
  return reasons;
}
