import { invalid } from '../../error.js';
import { directionOf, scoreOf, type UnitScore } from './edition.js';
import type { RankOptions } from './rank-units.js';
import { unitIndex } from './unit-index.js';

/** The place a value would take. */
export interface HypotheticalPlace {
  /** Competition rank: 1 + the scores strictly better. */
  readonly rank: number;
  /** N: the scores of the reference set and the value itself. */
  readonly of: number;
  /** Scores equal to the value, itself included. */
  readonly tied: number;
}

/**
 * Rank that a value would have if it joined a reference set; linear. To ask about a unit of the set itself, leave its
 * own score out of `reference`.
 *
 * @param value the score to place; infinities are allowed
 * @param reference the scores to place it among; missing ones do not count; none gives 1 of 1
 * @param options `better`, default `higher`
 * @throws RangeError `invalid value: …` for NaN, `duplicate unit: …`, `invalid better: …`
 * @example
 * const reference = [{ unit: 'a', value: 40 }, { unit: 'b', value: 42 }, { unit: 'c', value: null }];
 * rankAgainst(41, reference) // → { rank: 2, of: 3, tied: 1 }
 */
export function rankAgainst(
  value: number,
  reference: readonly UnitScore[],
  { better = 'higher' }: RankOptions = {},
): HypotheticalPlace {
  const direction = directionOf(better);
  if (Number.isNaN(value)) throw invalid('value', value, 'a number');
  unitIndex(reference); // throws on duplicates
  const scores = reference.map(scoreOf).filter(score => score !== undefined);
  return {
    rank: 1 + scores.filter(score => direction * (score - value) > 0).length,
    of: scores.length + 1,
    tied: 1 + scores.filter(score => score === value).length,
  };
}

/** The score that a place needs. The place behind all others needs none. */
export interface ScoreForPlace {
  /** The least good score that still gives the place; null when any score does. */
  readonly score: number | null;
  /** Unit that holds this score, the first by id; null when any score does. */
  readonly unit: string | null;
}

/**
 * Score needed to take a place or a better one in a reference set: the inverse of {@link rankAgainst}. By competition
 * ranks it is enough to draw level with the score that holds the place now, so that score is returned;
 * `rankAgainst(score, reference).rank` is at most `place`, and any worse score ranks behind it.
 *
 * @param place the place wanted, 1 to N + 1 for N scores; N + 1 is the last and needs no score
 * @param reference the scores of the others; leave out the unit that asks
 * @param options `better`, default `higher`
 * @throws RangeError `invalid place: …`, `duplicate unit: …`, `invalid better: …`
 * @example
 * const reference = [{ unit: 'a', value: 40 }, { unit: 'b', value: 42 }];
 * scoreForPlace(1, reference) // → { score: 42, unit: 'b' }
 * scoreForPlace(3, reference) // → { score: null, unit: null }
 */
export function scoreForPlace(
  place: number,
  reference: readonly UnitScore[],
  { better = 'higher' }: RankOptions = {},
): ScoreForPlace {
  const direction = directionOf(better);
  unitIndex(reference); // throws on duplicates
  const scores = reference.flatMap(entry => {
    const score = scoreOf(entry);
    return score === undefined ? [] : [{ score, unit: entry.unit }];
  });
  if (!(Number.isInteger(place) && place >= 1 && place <= scores.length + 1))
    throw invalid('place', place, `an integer from 1 to ${scores.length + 1}`);
  scores.sort((a, b) => (a.score === b.score ? (a.unit < b.unit ? -1 : 1) : direction * (b.score - a.score)));
  const holder = scores[place - 1];
  if (!holder) return { score: null, unit: null };
  return scores.find(({ score }) => score === holder.score)!;
}
