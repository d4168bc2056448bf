import { readStandingDocument } from '@cchc/core';
import { pageOpener } from '../data/readers.js';
import type { RankCardData } from './league/standing-in-league.js';
import type { CchcRankCard } from './rank-card.js';

/** What reads the documents and the tables of a card. What only some of them need is imported with the first of these. */
export const openPage = pageOpener<RankCardData, CchcRankCard>({
  readDocument(input, { unit }) {
    const isLeague = typeof input === 'object' && input !== null && 'units' in input;
    return isLeague
      ? import('./league/read-league.js').then(({ readLeague }) => readLeague(input, unit))
      : readStandingDocument(input);
  },
  // a card with some attributes lacks the one that it would be drawn from
  missing: ({ index, period, hideRank }) => ((index ?? period) == null ? 'data' : hideRank ? 'tier' : 'rank'),
  named: ({ index }) => index,
  readTable: async (table, language, card) => (await import('./read-table.js')).readTable(table, language, card),
});
