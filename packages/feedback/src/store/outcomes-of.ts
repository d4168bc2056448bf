import type { RatingRecord } from '../rating/rating-record.js';
import type { AddOutcome } from './rating-store.js';

/** The first of each id, in order. */
export function firstOfEach(ratings: readonly RatingRecord[]): RatingRecord[] {
  const first = new Map<string, RatingRecord>();
  for (const rating of ratings) if (!first.has(rating.id)) first.set(rating.id, rating);
  return [...first.values()];
}

/** One outcome per rating: the first of each id was stored if the store says so, and the others are copies of it. */
export function outcomesOf(ratings: readonly RatingRecord[], wasStored: (id: string) => boolean): AddOutcome[] {
  const seen = new Set<string>();
  return ratings.map(({ id }) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst && wasStored(id) ? 'stored' : 'duplicate';
  });
}
