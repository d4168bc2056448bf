import type { LeagueDocument, LeagueEdition } from '../../documents/league/schema.js';
import { sortByPeriod } from '../../period/sort-by-period.js';
import type { Edition } from '../rank/edition.js';
import { unitSetOf } from '../../provinces/unit-set.js';

/** One edition of a league beside the one before it, ready for `rankDelta` and `rankChangeReasons`. */
export interface EditionPair {
  readonly current: Edition & Pick<LeagueEdition, 'note'>;
  /** The edition before; null for the first. */
  readonly previous: Edition | null;
  /** The previous period recomputed as the current edition is, if the source published it. */
  readonly recomputed?: Edition | undefined;
}

/**
 * The editions of a league document, oldest first, each with the one before it. An edition without a method of its own
 * has that of the index; a recomputed one has the method and the units of the edition that it was recomputed for.
 *
 * @param league editions in any order
 * @returns one pair per edition, oldest first; empty for no editions
 * @example
 * const [, latest] = leagueEditions({
 *   index: { code: 'X', name: 'X', method: '2021' },
 *   editions: [{ period: '2024', scores: [] }, { period: '2023', scores: [] }],
 * });
 * latest // → { current: { period: '2024', method: '2021' }, previous: { period: '2023' } }
 */
export function leagueEditions({ index, editions }: Pick<LeagueDocument, 'index' | 'editions'>): EditionPair[] {
  const sorted = sortByPeriod(editions);
  const resolved = sorted.map(({ period, method = index.method, unitSet, scores, note }) => {
    return { period, method, unitSet, scores, note };
  });
  return sorted.map(({ recomputed }, at) => {
    const current = resolved[at]!;
    const unitSet = unitSetOf(current) ?? undefined;
    return {
      current,
      previous: resolved[at - 1] ?? null,
      ...(recomputed ? { recomputed: { ...recomputed, method: current.method, unitSet } } : {}),
    };
  });
}
