import type { Comparability } from './comparable.js';

/** A competition rank, 1 is best; null or undefined for a unit that is not ranked. */
export type MaybeRank = number | null | undefined;

/**
 * The change of rank between two editions, the same for every function that gives one: previous rank minus current rank,
 * positive is better. Null without two ranks, and where the editions are not comparable as they stand, for then the
 * difference is no change of the unit.
 */
export function placesGained(previous: MaybeRank, current: MaybeRank, answer: Comparability['answer']): number | null {
  return answer === 'yes' && previous && current ? previous - current : null;
}
