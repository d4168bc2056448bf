import { unitSetOf, type EditionUnits } from '../../provinces/unit-set.js';
import { type Edition, scoresByUnit } from '../rank/edition.js';

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
  const reasons = allObstacles(previous, current);
  const isBridged = () => recomputed?.period === previous.period && !allObstacles(recomputed, current).length;
  return { answer: !reasons.length ? 'yes' : isBridged() ? 'with back-cast' : 'no', reasons };
}

/** What decides whether an edition is comparable with another: its period, method and units. */
export interface EditionBasis extends EditionUnits {
  readonly method?: string | undefined;
}

/** An obstacle in the method or the set of units. */
export type BasisObstacle = Extract<Incomparability, { readonly previous: string | null }>;

/** Obstacles in the methods and the sets of units of two editions. Standing documents can show no others. */
export function basisObstacles(previous: EditionBasis, current: EditionBasis): BasisObstacle[] {
  const obstacle = (cause: BasisObstacle['cause'], was: string | null, is: string | null): BasisObstacle[] =>
    was === is ? [] : [{ cause, previous: was, current: is }];
  return [
    ...obstacle('method', previous.method ?? null, current.method ?? null),
    ...obstacle('unit set', unitSetOf(previous), unitSetOf(current)),
  ];
}

function allObstacles(previous: Edition, current: Edition): Incomparability[] {
  const obstacles = basisObstacles(previous, current);
  const before = scoresByUnit(previous);
  for (const [unit, score] of scoresByUnit(current))
    if (score !== undefined && before.get(unit) !== undefined) return obstacles;
  return [...obstacles, { cause: 'no unit in common' }];
}
