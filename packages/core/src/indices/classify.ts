import { invalid } from '../error.js';
import type { Bilingual } from '../composite/index-definition.js';

/** A class of scores: from its lower bound, which belongs to it, up to the next class. */
export interface ScoreClass {
  /** Lowest score of the class; absent for the lowest class. */
  readonly from?: number | undefined;
  readonly label: Bilingual;
  /** True where the bound rests on secondary evidence. */
  readonly uncertain?: boolean | undefined;
}

/**
 * Class of a score. A score exactly on a bound is in the upper class.
 *
 * @param score on the scale of the classes; classify what was published, for rounding can lift a score over a bound
 * @param classes from the best to the lowest
 * @returns null when the score lies below the lowest bound
 * @throws RangeError `invalid score: …` for NaN and infinities
 * @example
 * classify(90, parIndex.classes).label.en // → 'Group A'
 * classify(69.99, parIndex.classes) // → null
 */
export function classify(score: number, classes: readonly ScoreClass[]): ScoreClass | null {
  if (!Number.isFinite(score)) throw invalid('score', score, 'a finite number');
  return classes.find(({ from = -Infinity }) => score >= from) ?? null;
}
