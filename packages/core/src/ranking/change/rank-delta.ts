import { unknown } from '../../error.js';
import { comparable, type Comparability } from './comparable.js';
import { directionOf, type Edition, scoresByUnit, type ScoresByUnit } from '../rank/edition.js';
import { percentRank } from '../rank/percent-rank.js';
import { placesGained } from './places-gained.js';
import type { RankOptions } from '../rank/rank-units.js';

/** Where a unit stands in one edition. */
export interface EditionStanding {
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
  readonly previous: EditionStanding | null;
  readonly current: EditionStanding | null;
  /** Previous rank − current rank: positive is better. Null without two ranks, and where the editions are not comparable as they stand. */
  readonly placesGained: number | null;
  /** Current − previous percentile rank, in percentage points: positive is better. Null where `placesGained` is. */
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
 * Between editions that are not comparable as they stand (another method, another set of units as across the merger of
 * 1 July 2025) both standings are given and every difference is null, as on a card. Where the source recomputed the
 * previous period, ask for the change from the recomputed edition. Linear in the number of units.
 *
 * @param previous earlier edition
 * @param current later edition
 * @param unit id of the unit
 * @param options `better` (default `higher`) and `recomputed`, see {@link comparable}
 * @throws RangeError `unknown unit: …` when neither edition lists it, `duplicate unit: …`, `invalid better: …`
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
  const before = scoresByUnit(previous);
  const after = scoresByUnit(current);
  if (!before.has(unit) && !after.has(unit)) throw unknown('unit', unit, 'a listed unit');
  const comparison = comparable(previous, current, recomputed);

  /** Place of the unit among the units that also have a score in `among`. */
  const standing = ({ period }: Edition, scores: ScoresByUnit, among: ScoresByUnit): EditionStanding | null => {
    const value = scores.get(unit);
    if (value === undefined) return null;
    let of = 0;
    let rank = 1;
    let tied = 0;
    for (const [other, score] of scores) {
      if (score === undefined || among.get(other) === undefined) continue;
      of++;
      if (direction * (score - value) > 0) rank++;
      if (score === value) tied++;
    }
    return { period, value, rank, of, tied, percentile: percentRank(rank, of, tied) };
  };
  const change = (wasAmong: ScoresByUnit, isAmong: ScoresByUnit): RankChange => {
    const was = standing(previous, before, wasAmong);
    const is = standing(current, after, isAmong);
    const gained = placesGained(was?.rank, is?.rank, comparison.answer);
    return {
      previous: was,
      current: is,
      placesGained: gained,
      percentileGained: gained === null ? null : is!.percentile - was!.percentile,
    };
  };
  const headline = change(before, after);
  return {
    unit,
    ...headline,
    common: headline.placesGained === null ? null : change(after, before),
    comparable: comparison,
  };
}
