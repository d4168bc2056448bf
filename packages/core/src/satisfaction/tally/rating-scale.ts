import { invalid } from '../../error.js';

/** What choosing a level says about the service. */
export type Attitude = 'dissatisfied' | 'neutral' | 'satisfied';

/** One answer that a rating scale offers. */
export interface RatingLevel {
  /** The number that stands for the level in data: a whole number from −100 to 100. */
  readonly value: number;
  readonly attitude: Attitude;
  readonly label: { readonly vi: string; readonly en: string };
}

/** A rating scale as data: its levels from worst to best, which of them count as satisfied, and who says so. */
export interface RatingScale {
  readonly id: string;
  /** At least two, with rising values. */
  readonly levels: readonly RatingLevel[];
  /** The law, publication or practice that the levels and their attitudes follow. */
  readonly source: string;
}

const ATTITUDES: readonly Attitude[] = ['dissatisfied', 'neutral', 'satisfied'];

/**
 * A rating scale of your own, checked. It is the same plain data as the scales that come with this library, and can
 * also give an existing scale another reading, for instance only the top level as satisfied: tallies that were counted
 * on the same levels can be scored with it.
 *
 * @param scale levels from worst to best, at least two, with rising whole values from −100 to 100; no level may count as
 *   more satisfied than a better one, and at least one must count as satisfied
 * @returns a copy of the scale
 * @throws RangeError `invalid levels: …`, `invalid levels[i].value: …`, `invalid levels[i].attitude: …`
 * @example
 * const scale = ratingScale({
 *   id: 'counter-buttons',
 *   levels: [
 *     { value: 0, attitude: 'dissatisfied', label: { vi: 'Không hài lòng', en: 'Dissatisfied' } },
 *     { value: 1, attitude: 'satisfied', label: { vi: 'Hài lòng', en: 'Satisfied' } },
 *   ],
 *   source: 'Buttons at the counter',
 * });
 * scale.levels.map(level => level.value) // → [0, 1]
 */
export function ratingScale({ id, levels, source }: RatingScale): RatingScale {
  if (levels.length < 2) throw invalid('levels', levels.length, 'at least 2 levels');
  levels.forEach(({ value, attitude }, i) => {
    if (!(Number.isInteger(value) && Math.abs(value) <= 100)) {
      throw invalid(`levels[${i}].value`, value, 'a whole number from -100 to 100');
    }
    const previous = levels[i - 1];
    if (previous && value <= previous.value) throw invalid(`levels[${i}].value`, value, `more than ${previous.value}`);
    const least = previous ? ATTITUDES.indexOf(previous.attitude) : 0;
    if (ATTITUDES.indexOf(attitude) < least) {
      throw invalid(`levels[${i}].attitude`, attitude, `one of ${ATTITUDES.slice(least).join(', ')}`);
    }
  });
  const best = levels.at(-1)!;
  if (best.attitude !== 'satisfied') {
    throw invalid(`levels[${levels.length - 1}].attitude`, best.attitude, 'the best level to be satisfied');
  }
  return {
    id,
    levels: levels.map(({ value, attitude, label }) => ({ value, attitude, label: { ...label } })),
    source,
  };
}
