import { unknown } from '../../error.js';
import { directionOf, type Edition, scoreOf, type UnitScore } from '../rank/edition.js';
import { placesOf } from '../rank/places.js';
import type { RankDeltaOptions } from './rank-delta.js';
import { unitIndex } from '../rank/unit-index.js';
import { basisObstacles } from './comparable.js';

/**
 * Who moved a unit: four lists of unit ids with
 * `placesGained = (passed − passedBy) + (leaversAhead − entrantsAhead)`, exact to the place.
 */
export interface RankMoves {
  /** Previous rank − current rank: positive is better. */
  readonly placesGained: number;
  /** Units scored in both editions that were strictly ahead and no longer are. Ordered by their previous score, best first. */
  readonly passed: string[];
  /** Units scored in both editions that are strictly ahead now and were not. Ordered by their current score, best first. */
  readonly passedBy: string[];
  /** Units that were strictly ahead and have no score now. Ordered by their previous score, best first. */
  readonly leaversAhead: string[];
  /** Units that are strictly ahead now and had no score before. Ordered by their current score, best first. */
  readonly entrantsAhead: string[];
}

export interface RankChangeReasons extends RankMoves {
  readonly unit: string;
  /**
   * With a recomputed edition in between: `method` from the previous edition to the recomputed one, `performance` from
   * there to the current one; their places add up to `placesGained`. Null without it, and if it is of another period,
   * method or set of units or does not score the unit.
   */
  readonly parts: { readonly method: RankMoves; readonly performance: RankMoves } | null;
}

/**
 * Why a unit's rank changed: whom it passed, who passed it, and who left or newly stands ahead of it. As a competition
 * rank is one plus the number of units strictly ahead, the counts explain the change completely; ties count as not
 * ahead.
 *
 * Linear in the number of units.
 *
 * @param previous earlier edition
 * @param current later edition
 * @param unit id of the unit
 * @param options `better` (default `higher`); `recomputed`, the previous period recomputed with the current method,
 *   separates the part owed to the change of method
 * @returns null when there is nothing to explain: no score in one of the editions, editions of different methods without
 *   a recomputed one between them, or of different unit sets, where one id is two territories (then ask for the change from
 *   the recomputed edition to the current one)
 * @throws RangeError `unknown unit: …` when neither edition lists it, `duplicate unit: …`, `invalid better: …`
 * @see Global Innovation Index 2012, annex 2, table 2, for the three parts of a change
 * @example
 * const before = { period: '2023', scores: [{ unit: 'a', value: 41 }, { unit: 'b', value: 40 }] };
 * const after = { period: '2024', scores: [{ unit: 'a', value: 41 }, { unit: 'b', value: 42 }, { unit: 'c', value: 43 }] };
 * rankChangeReasons(before, after, 'a')
 * // → { placesGained: -2, passed: [], passedBy: ['b'], leaversAhead: [], entrantsAhead: ['c'] }
 */
export function rankChangeReasons(
  previous: Edition,
  current: Edition,
  unit: string,
  { better = 'higher', recomputed }: RankDeltaOptions = {},
): RankChangeReasons | null {
  const direction = directionOf(better);
  const before = lookup(previous);
  const after = lookup(current);
  if (!before.lists(unit) && !after.lists(unit)) throw unknown('unit', unit, 'a listed unit');
  const backCast = recomputed && lookup(recomputed);
  const isBridged = recomputed?.period === previous.period && basisObstacles(recomputed, current).length === 0;
  const between = isBridged ? backCast : undefined;
  // in different sets of units one id stands for two territories, which no back-cast joins
  if (basisObstacles(previous, current).some(({ cause }) => cause === 'unit set' || !between)) return null;
  const total = moves(before, after, unit, direction);
  if (total === null) return null;

  const method = between && moves(before, between, unit, direction);
  const performance = between && moves(between, after, unit, direction);
  return { unit, ...total, parts: method && performance ? { method, performance } : null };
}

interface Lookup {
  readonly scores: readonly UnitScore[];
  readonly lists: (unit: string) => boolean;
  readonly scoreAt: (unit: string) => number | undefined;
}

function lookup({ scores }: Edition): Lookup {
  const position = unitIndex(scores);
  const at = (unit: string) => scores[position(unit)];
  return {
    scores,
    lists: unit => at(unit) !== undefined,
    scoreAt: unit => {
      const score = at(unit);
      return score && scoreOf(score);
    },
  };
}

function moves(before: Lookup, after: Lookup, own: string, direction: 1 | -1): RankMoves | null {
  const was = before.scoreAt(own);
  const is = after.scoreAt(own);
  if (was === undefined || is === undefined) return null;
  const passed: Rival[] = [];
  const passedBy: Rival[] = [];
  const leaversAhead: Rival[] = [];
  const entrantsAhead: Rival[] = [];
  const ahead = (score: number | undefined, than: number): score is number =>
    score !== undefined && direction * (score - than) > 0;

  for (const entry of before.scores) {
    const score = scoreOf(entry);
    if (!ahead(score, was)) continue;
    const now = after.scoreAt(entry.unit);
    if (!ahead(now, is)) (now === undefined ? leaversAhead : passed).push({ unit: entry.unit, score });
  }
  for (const entry of after.scores) {
    const score = scoreOf(entry);
    if (!ahead(score, is)) continue;
    const then = before.scoreAt(entry.unit);
    if (!ahead(then, was)) (then === undefined ? entrantsAhead : passedBy).push({ unit: entry.unit, score });
  }
  return {
    placesGained: passed.length - passedBy.length + leaversAhead.length - entrantsAhead.length,
    passed: bestFirst(passed, direction),
    passedBy: bestFirst(passedBy, direction),
    leaversAhead: bestFirst(leaversAhead, direction),
    entrantsAhead: bestFirst(entrantsAhead, direction),
  };
}

interface Rival {
  readonly unit: string;
  /** Its score in the edition in which it is ahead. */
  readonly score: number;
}

/** Ids ordered by score, then by id. Linear, because half of a league may have passed a unit. */
function bestFirst(rivals: readonly Rival[], direction: 1 | -1): string[] {
  const keys = Float64Array.from(rivals, ({ score }) => -direction * score);
  const { ranks } = placesOf(keys, 'ordinal', (a, b) => rivals[a]!.unit < rivals[b]!.unit);
  const units = new Array<string>(rivals.length);
  rivals.forEach(({ unit }, i) => (units[ranks[i]! - 1] = unit));
  return units;
}
