import { periodMiddle, previousPeriod } from '../documents/period.js';
import type { StandingDocument, StandingEdition } from '../documents/standing-document.js';

/** The place of one unit in one edition and what became of it since the edition before. */
export interface Standing {
  readonly edition: StandingEdition;
  /** The edition just before, in which the unit was ranked; null when there is none. */
  readonly previous: StandingEdition | null;
  /** Previous rank minus current rank: positive is better. Null when unknown or not comparable. */
  readonly placesGained: number | null;
  /** Current minus previous score, in the index's own unit; null when either is missing or they are not comparable. */
  readonly scoreChange: number | null;
  /** False when the two editions do not name the same method: then there is no change to show. */
  readonly comparable: boolean;
  /** All ranked editions, oldest first. */
  readonly history: readonly StandingEdition[];
}

/**
 * The standing of a unit in the latest edition, or in a given one.
 *
 * The change is the one between the two ranks where the document holds the edition before; otherwise the `change` that
 * the source states. An older edition further back gives no change: places won over several editions are not places won
 * since the last one.
 *
 * @param document editions in any order
 * @param period the edition to describe, by default the latest
 * @returns null when there is no such edition
 * @example
 * standingAt({ editions: [{ period: '2023', rank: 23, of: 63 }, { period: '2024', rank: 34, of: 63 }] })
 * // → { placesGained: -11, comparable: true }
 */
export function standingAt(document: Pick<StandingDocument, 'editions'>, period?: string): Standing | null {
  const editions = [...document.editions].sort((a, b) => periodMiddle(a.period) - periodMiddle(b.period));
  const at = period === undefined ? editions.length - 1 : editions.findIndex(edition => edition.period === period);
  const edition = editions[at];
  if (!edition) return null;

  const history = editions.slice(0, at + 1).filter(({ rank }) => rank !== null);
  const previous = history.find(({ period }) => period === previousPeriod(edition.period)) ?? null;
  const comparable = previous === null || previous.method === edition.method;
  const difference = (now: number | null | undefined, then: number | null | undefined): number | null =>
    comparable && now != null && then != null ? now - then : null;
  const gained = difference(previous?.rank, edition.rank);
  return {
    edition,
    previous,
    placesGained: gained ?? (comparable ? (edition.change ?? null) : null),
    scoreChange: difference(edition.score, previous?.score),
    comparable,
    history,
  };
}
