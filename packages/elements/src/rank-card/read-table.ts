import type { Reading } from '@cchc/core';
import { readStandingTable } from '@cchc/core/documents/standing/table';
import type { TableText } from '@cchc/core/documents/table';
import { textIn, type Language } from '@cchc/core/language';
import { parsePeriodText } from '@cchc/core/period';
import { withModule, type Later } from '../data/lazy-module.js';
import { leagueReader } from './league/league-reader.js';
import type { RankCardData } from './league/rank-card-data.js';

/** What a table does not say of itself. */
export interface TableOptions {
  /** Code of the index. */
  readonly index?: string | undefined;
  /** The unit of a league that is meant, by its id or its name. */
  readonly unit?: string | undefined;
  readonly better?: string | undefined;
  readonly source?: string | undefined;
  readonly sourceUrl?: string | undefined;
}

const RANK = /^(?:thứ )?(?:hạng|xếp hạng|rank)$/i;
const UNIT = /^(?:đơn vị|tỉnh|thành phố|địa phương|cơ quan|unit|province|agency)/i;

/** Reads a table as a standing; what only leagues need is imported with the first of them. */
export function readTable(
  given: TableText,
  language: Language,
  { index, unit, better, source, sourceUrl }: TableOptions,
): Later<Reading<RankCardData>> {
  const table = source ? { ...given, source: { name: source, ...(sourceUrl ? { url: sourceUrl } : {}) } } : given;
  const code = index ?? textIn(table.title, language);
  const named = { code, name: code, ...(better === 'lower' ? { better: 'lower' as const } : {}) };
  const { header } = table;
  // editions in rows have their rank in a column; units in rows have theirs computed
  const isLeague =
    !header.some(text => RANK.test(text.trim())) &&
    header.some((text, at) => UNIT.test(text.trim()) || (at > 0 && parsePeriodText(text.replace(/^\D+/, ''))));
  return isLeague
    ? withModule(leagueReader, ({ readLeagueRows }) => readLeagueRows(table, language, named, unit))
    : readStandingTable(table, language, named, unit ?? '');
}
