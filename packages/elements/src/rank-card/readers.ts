import { parsePeriodText, readStandingDocument, readStandingTable, textIn } from '@cchc/core';
import { pageOpener } from '../shared/readers.js';
import type { RankCardData } from './rank-card-data.js';
import type { CchcRankCard } from './rank-card.js';

const RANK = /^(?:thứ )?(?:hạng|xếp hạng|rank)$/i;
const UNIT = /^(?:đơn vị|tỉnh|thành phố|địa phương|cơ quan|unit|province|agency)/i;

/** What reads the documents and the tables of a card. What only leagues need is imported with the first of them. */
export const openPage = pageOpener<RankCardData, CchcRankCard>({
  readDocument(input, { unit }) {
    const isLeague = typeof input === 'object' && input !== null && 'units' in input;
    return isLeague
      ? import('./league.js').then(({ readLeague }) => readLeague(input, unit))
      : readStandingDocument(input);
  },
  // a card with some attributes lacks the one that it would be drawn from
  missing: ({ index, period, hideRank }) => ((index ?? period) == null ? 'data' : hideRank ? 'tier' : 'rank'),
  readTable(given, language, { index, unit, better, source, sourceUrl }) {
    const table = source ? { ...given, source: { name: source, ...(sourceUrl ? { url: sourceUrl } : {}) } } : given;
    const code = index ?? textIn(table.title, language);
    const named = { code, name: code, ...(better === 'lower' ? { better: 'lower' as const } : {}) };
    const { header } = table;
    // editions in rows have their rank in a column; units in rows have theirs computed
    const isLeague =
      !header.some(text => RANK.test(text.trim())) &&
      header.some((text, at) => UNIT.test(text.trim()) || (at > 0 && parsePeriodText(text.replace(/^\D+/, ''))));
    return isLeague
      ? import('./league.js').then(({ readLeagueRows }) => readLeagueRows(table, language, named, unit))
      : readStandingTable(table, language, named, unit ?? '');
  },
});
