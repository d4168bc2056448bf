import { periodMiddle, previousPeriod } from '../../period/period.js';
import type { StandingDocument, StandingEdition } from '../../documents/standing/schema.js';
import type { Incomparability } from '../change/comparable.js';
import { unitSetOf } from '../../provinces/unit-set.js';

/** What became of a rank since the edition before. `returned` was ranked once, but not in the edition before. */
export type StandingVerdict =
  'up' | 'down' | 'same' | 'unclear' | 'not comparable' | 'new' | 'returned' | 'not ranked' | 'unknown';

/** The place of one unit in one edition and what became of it since the edition before. */
export interface Standing {
  readonly edition: StandingEdition;
  /** The edition just before, in which the unit was ranked; null when there is none. */
  readonly previous: StandingEdition | null;
  /** Previous rank minus current rank: positive is better. Null when unknown or not comparable. */
  readonly placesGained: number | null;
  /** Current minus previous score, in the index's own unit; null when either is missing or they are not comparable. */
  readonly scoreChange: number | null;
  /** Score of the edition just before, whether ranked there or not; null when unknown or not comparable. */
  readonly previousScore: number | null;
  /** Whether the score change may be chance at a confidence of 95 %; null without both standard errors. */
  readonly isWithinError: boolean | null;
  /** False when the two editions do not have the same method or the same set of units: then there is no change to show. */
  readonly comparable: boolean;
  /** Why they are not comparable. */
  readonly obstacles: readonly Exclude<Incomparability['cause'], 'no unit in common'>[];
  /**
   * `unclear` where places were gained or lost, but the intervals of both ranks overlap, or without these the change of
   * the score may be chance.
   */
  readonly verdict: StandingVerdict;
  /** All ranked editions, oldest first. */
  readonly history: readonly StandingEdition[];
}

/** Standard errors that a difference exceeds by chance once in twenty, to either side. */
const CRITICAL = 1.959963984540054;

/**
 * The standing of a unit in the latest edition, or in a given one.
 *
 * The change is the one between the two ranks where the document holds the edition before; otherwise the `change` that
 * the source states. An older edition further back gives no change: places won over several editions are not places won
 * since the last one. Provinces by their two-digit codes are not compared across the merger of 1 July 2025, when codes
 * were re-used.
 *
 * @param document editions in any order, and if known the unit
 * @param period the edition to describe, by default the latest
 * @returns null when there is no such edition
 * @example
 * standingAt({ editions: [{ period: '2023', rank: 23, of: 63 }, { period: '2024', rank: 34, of: 63 }] })
 * // → { placesGained: -11, verdict: 'down', comparable: true }
 */
export function standingAt(
  { editions: given, unit }: Pick<StandingDocument, 'editions'> & Partial<Pick<StandingDocument, 'unit'>>,
  period?: string,
): Standing | null {
  const editions = [...given].sort((a, b) => periodMiddle(a.period) - periodMiddle(b.period));
  const at = period === undefined ? editions.length - 1 : editions.findIndex(edition => edition.period === period);
  const edition = editions[at];
  if (!edition) return null;

  const history = editions.slice(0, at + 1).filter(({ rank }) => rank !== null);
  const before = editions.find(({ period }) => period === previousPeriod(edition.period));
  const previous = before && before.rank !== null ? before : null;
  const setOf = ({ period, unitSet }: StandingEdition): string | null =>
    unitSetOf({ period, unitSet, scores: unit ? [{ unit: unit.id }] : [] });
  const obstacles: Standing['obstacles'] = before
    ? [
        ...(before.method === edition.method ? [] : (['method'] as const)),
        ...(setOf(before) === setOf(edition) ? [] : (['unit set'] as const)),
      ]
    : [];
  const comparable = obstacles.length === 0;
  const difference = (now: number | null | undefined, then: number | null | undefined): number | null =>
    comparable && now != null && then != null ? now - then : null;
  const placesGained = difference(previous?.rank, edition.rank) ?? (comparable ? (edition.change ?? null) : null);
  const scoreChange = difference(edition.score, before?.score);
  const isWithinError =
    scoreChange === null || edition.standardError === undefined || before?.standardError === undefined
      ? null
      : Math.abs(scoreChange) <= CRITICAL * Math.hypot(edition.standardError, before.standardError);

  const verdict = (): StandingVerdict => {
    if (edition.rank === null) return 'not ranked';
    if (!comparable) return 'not comparable';
    if (before?.rank === null) return history.length > 1 ? 'returned' : 'new';
    if (placesGained === null) return 'unknown';
    if (placesGained === 0) return 'same';
    if (overlap(edition.interval, previous?.interval) ?? isWithinError) return 'unclear';
    return placesGained > 0 ? 'up' : 'down';
  };
  return {
    edition,
    previous,
    placesGained,
    scoreChange,
    previousScore: (comparable ? before?.score : null) ?? null,
    isWithinError,
    comparable,
    obstacles,
    verdict: verdict(),
    history,
  };
}

/** Whether two intervals have a rank in common; null where one is not known. */
function overlap(one: StandingEdition['interval'], other: StandingEdition['interval']): boolean | null {
  return one && other ? one.best <= other.worst && other.best <= one.worst : null;
}
