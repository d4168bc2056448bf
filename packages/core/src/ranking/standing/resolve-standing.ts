import type { StandingDocument, StandingEdition } from '../../documents/standing/schema.js';
import { previousPeriod } from '../../period/period.js';
import { sortByPeriod } from '../../period/sort-by-period.js';
import { Z95 } from '../../statistics/z95.js';
import { basisObstacles, type BasisObstacle } from '../change/comparable.js';
import { placesGained } from '../change/places-gained.js';
import { rangesOverlap } from '../change/ranges-overlap.js';
import { rankVerdict, type RankVerdict } from '../change/rank-verdict.js';

/** What became of a rank since the edition before. */
export type StandingVerdict = RankVerdict;

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
  readonly obstacles: readonly BasisObstacle['cause'][];
  /**
   * `unclear` where places were gained or lost, but the intervals of both ranks overlap, or without these the change of
   * the score may be chance.
   */
  readonly verdict: StandingVerdict;
}

/** What the editions of a standing document say, each of them compared with the one before it. */
export interface StandingResolution {
  /** One for each edition, oldest first. */
  readonly standings: readonly Standing[];
  /** By period. */
  readonly byPeriod: ReadonlyMap<string, Standing>;
  readonly latest: Standing | null;
  /** The editions in which the unit was ranked, oldest first. */
  readonly history: readonly StandingEdition[];
}

/** The part of a standing document that a standing needs. The id of the unit tells provinces before and after the merger apart. */
export type StandingEditions = Pick<StandingDocument, 'editions'> & Partial<Pick<StandingDocument, 'unit'>>;

/**
 * A standing document with its statistics: the standing of the unit in every edition. Sentences and cards take the result
 * in place of the document, so that nothing is computed twice.
 *
 * The change is the one between the two ranks where the document holds the edition before; otherwise the `change` that
 * the source states. An older edition further back gives no change: places won over several editions are not places won
 * since the last one. Provinces by their two-digit codes are not compared across the merger of 1 July 2025, when codes
 * were re-used.
 *
 * Cost: O(n log n) for n editions.
 *
 * @param document editions in any order, and if known the unit
 * @returns the document with its editions in order of time and what became of the rank in each
 * @example
 * const { latest, history } = resolveStanding({
 *   editions: [{ period: '2024', rank: 34, of: 63 }, { period: '2023', rank: 23, of: 63 }],
 * });
 * latest // → { placesGained: -11, verdict: 'down', comparable: true }
 * history.map(edition => edition.period) // → ['2023', '2024']
 */
export function resolveStanding<D extends StandingEditions>(document: D): D & StandingResolution {
  const editions = sortByPeriod(document.editions);
  const at = new Map<string, StandingEdition>();
  for (const edition of editions) if (!at.has(edition.period)) at.set(edition.period, edition);
  const history: StandingEdition[] = [];
  const byPeriod = new Map<string, Standing>();
  const standings = editions.map(edition => {
    const standing = standingIn(edition, at.get(previousPeriod(edition.period)), document.unit?.id, history.length > 0);
    if (edition.rank !== null) history.push(edition);
    if (!byPeriod.has(edition.period)) byPeriod.set(edition.period, standing);
    return standing;
  });
  return { ...document, editions, standings, byPeriod, latest: standings.at(-1) ?? null, history };
}

function standingIn(
  edition: StandingEdition,
  before: StandingEdition | undefined,
  unit: string | undefined,
  wasRankedEarlier: boolean,
): Standing {
  const basis = ({ period, method, unitSet }: StandingEdition) => {
    return { period, method, unitSet, scores: unit === undefined ? [] : [{ unit }] };
  };
  const obstacles = before ? basisObstacles(basis(before), basis(edition)).map(({ cause }) => cause) : [];
  const comparable = obstacles.length === 0;
  const answer = comparable ? 'yes' : 'no';
  const gained = placesGained(before?.rank, edition.rank, answer) ?? (comparable ? (edition.change ?? null) : null);
  const previousScore = (comparable ? before?.score : null) ?? null;
  const scoreChange = previousScore === null || edition.score === undefined ? null : edition.score - previousScore;
  const isWithinError =
    scoreChange === null || edition.standardError === undefined || before?.standardError === undefined
      ? null
      : Math.abs(scoreChange) <= Z95 * Math.hypot(edition.standardError, before.standardError);
  return {
    edition,
    previous: before && before.rank !== null ? before : null,
    placesGained: gained,
    scoreChange,
    previousScore,
    isWithinError,
    comparable,
    obstacles,
    verdict: rankVerdict({
      rank: edition.rank,
      previousRank: before?.rank,
      answer,
      placesGained: gained,
      isUnclear: rangesOverlap(edition.interval, before?.interval) ?? isWithinError,
      wasRankedEarlier,
    }),
  };
}
