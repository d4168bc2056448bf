import type { Reading } from '@cchc/core';
import { isLeagueTable } from '@cchc/core/documents/league/is-league';
import { readStandingTable } from '@cchc/core/documents/standing/table';
import type { TableText } from '@cchc/core/documents/table';
import { textIn, type Language } from '@cchc/core/language';
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
  /** How many units were ranked. */
  readonly of?: unknown;
}

/** Reads a table as a standing; what only leagues need is imported with the first of them. */
export function readTable(
  given: TableText,
  language: Language,
  { index, unit, better, source, sourceUrl, of }: TableOptions,
): Later<Reading<RankCardData>> {
  const table = source ? { ...given, source: { name: source, ...(sourceUrl ? { url: sourceUrl } : {}) } } : given;
  const code = index ?? nameOf(table, language);
  const named = { code, name: code, ...(better === 'lower' ? { better: 'lower' as const } : {}) };
  const stated = typeof of === 'number' || typeof of === 'string' ? of : undefined;
  return isLeagueTable(table)
    ? withModule(leagueReader, ({ readLeagueRows }) => readLeagueRows(table, language, named, unit))
    : readStandingTable(table, language, named, unit ?? '', { of: stated });
}

/** A table is called by its caption, else as the page calls it. */
function nameOf({ title, fallbackTitle }: TableText, language: Language): string {
  return textIn(title || fallbackTitle || '–', language);
}
