import type { Comparability } from './comparable.js';
import type { MaybeRank } from './places-gained.js';

/** What became of a rank since the edition before. `returned` was ranked once, but not in the edition before. */
export type RankVerdict =
  'up' | 'down' | 'same' | 'unclear' | 'not comparable' | 'new' | 'returned' | 'not ranked' | 'unknown';

/** The facts that decide a verdict. */
export interface RankFacts {
  readonly rank: MaybeRank;
  /** Rank in the edition before: null where the unit was not ranked, undefined where that edition is not known. */
  readonly previousRank: MaybeRank;
  readonly answer: Comparability['answer'];
  readonly placesGained: number | null;
  /** Whether the change may be chance; null where that is not known. */
  readonly isUnclear: boolean | null;
  /** Whether the unit was ranked in an edition before the previous one. */
  readonly wasRankedEarlier: boolean;
}

/** What became of a rank. Standings, cards and sentences all use this function. */
export function rankVerdict(facts: RankFacts): RankVerdict {
  const { rank, previousRank, answer, placesGained, isUnclear, wasRankedEarlier } = facts;
  if (!rank) return 'not ranked';
  if (answer === 'no') return 'not comparable';
  if (previousRank === null) return wasRankedEarlier ? 'returned' : 'new';
  if (answer === 'with back-cast') return 'not comparable';
  if (placesGained === null) return 'unknown';
  if (placesGained === 0) return 'same';
  if (isUnclear) return 'unclear';
  return placesGained > 0 ? 'up' : 'down';
}
