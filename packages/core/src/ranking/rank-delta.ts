import { unknown } from '../error.js';
import { comparable, type Comparability } from './comparable.js';
import { directionOf, type Edition, scoresByUnit } from './edition.js';
import { percentileRank } from './percentile-rank.js';
import type { RankOptions } from './rank-units.js';

/** Where a unit stands in one edition. */
export interface Standing {
  readonly period: string;
  readonly value: number;
  /** Competition rank, 1 is best. */
  readonly rank: number;
  /** N: units with a score. */
  readonly of: number;
  /** Units with the same score, this one included. */
  readonly tied: number;
  /** Percentage of the other units that are worse, 0 to 100. */
  readonly percentile: number;
}

/** A unit's ranks in two editions and the difference. */
export interface RankChange {
  /** Null when the unit has no score in that edition. */
  readonly previous: Standing | null;
  readonly current: Standing | null;
  /** Previous rank − current rank: positive is better. */
  readonly placesGained: number | null;
  /** Current − previous percentile rank, in percentage points: positive is better. */
  readonly percentileGained: number | null;
}

export interface RankDelta extends RankChange {
  readonly unit: string;
  /** The same among the units scored in both editions alone; null unless this unit is one of them. */
  readonly common: RankChange | null;
  readonly comparable: Comparability;
}

export interface RankDeltaOptions extends RankOptions {
  /** The previous period recomputed with the current method and units: makes editions comparable `with back-cast`. */
  readonly recomputed?: Edition | undefined;
}

/**
 * How a unit's rank changed between two editions: both ranks with their N, places gained (positive = better), change
 * of the percentile rank, the same change among the units scored in both (like for like), and whether the editions
 * are comparable at all. Competition ranks on unrounded scores.
 *
 * Differences of editions with different methods are still computed, as `comparable` says what they are worth.
 * Across different sets of units (the merger of 1 July 2025) nothing is joined: one id is two territories there, so
 * both standings are given and every difference is null. Linear in the number of units.
 *
 * @param previous earlier edition
 * @param current later edition
 * @param unit id of the unit
 * @param options `better` (default `higher`) and `recomputed`, see {@link comparable}
 * @throws RangeError `unknown unit: …` when neither edition lists it, `duplicate unit: …`, `invalid value: …`,
 *   `invalid better: …`
 * @example
 * const before = { period: '2023', scores: [{ unit: 'a', value: 41 }, { unit: 'b', value: 40 }] };
 * const after = { period: '2024', scores: [{ unit: 'a', value: 41 }, { unit: 'b', value: 42 }, { unit: 'c', value: 43 }] };
 * rankDelta(before, after, 'a')
 * // → { previous: { rank: 1, of: 2 }, current: { rank: 3, of: 3 }, placesGained: -2, common: { placesGained: -1 } }
 */
export function rankDelta(
  previous: Edition,
  current: Edition,
  unit: string,
  { better = 'higher', recomputed }: RankDeltaOptions = {},
): RankDelta {
  const direction = directionOf(better);
  const before = scoresByUnit(previous.scores);
  const after = scoresByUnit(current.scores);
  if (!before.has(unit) && !after.has(unit)) throw unknown('unit', unit, 'a unit of either edition');
  const verdict = comparable(previous, current, recomputed);
  const joinable = verdict.reasons.every(({ cause }) => cause !== 'unit set');

  const change = (inBoth: boolean): RankChange => {
    const was = standing(previous.period, before, unit, direction, inBoth ? after : before);
    const is = standing(current.period, after, unit, direction, inBoth ? before : after);
    const joined = was && is && joinable;
    return {
      previous: was,
      current: is,
      placesGained: joined ? was.rank - is.rank : null,
      percentileGained: joined ? is.percentile - was.percentile : null,
    };
  };
  const headline = change(false);
  return { unit, ...headline, common: headline.placesGained === null ? null : change(true), comparable: verdict };
}

/** Place of a unit among those that also have a score in `among`. */
function standing(
  period: string,
  scores: ReadonlyMap<string, number>,
  unit: string,
  direction: 1 | -1,
  among: ReadonlyMap<string, number>,
): Standing | null {
  const value = scores.get(unit) ?? NaN;
  if (Number.isNaN(value)) return null;
  let [of, ahead, tied] = [0, 0, 0];
  for (const [other, score] of scores) {
    if (Number.isNaN(score) || Number.isNaN(among.get(other) ?? NaN)) continue;
    of++;
    if (direction * (score - value) > 0) ahead++;
    if (score === value) tied++;
  }
  const rank = ahead + 1;
  return { period, value, rank, of, tied, percentile: percentileRank({ rank, of, tied })! };
}
