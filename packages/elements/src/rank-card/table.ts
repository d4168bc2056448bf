import {
  formatNumber,
  formatPeriod,
  formatSigned,
  standingAt,
  textIn,
  type Language,
  type StandingDocument,
} from '@cchc/core';
import type { DataTable } from '../shared/data-table.js';
import type { ElementWords } from '../words/words.js';
import type { RankCardState } from './state.js';

/** The editions of a standing as a table, latest first. */
export function rankCardTable(
  document: StandingDocument,
  state: RankCardState,
  language: Language,
  words: ElementWords,
): DataTable {
  const editions = state.history.flatMap(({ edition }) => edition ?? []).reverse();
  const groups = new Map(
    editions.flatMap(edition => (edition.groups ?? []).map(({ id, name }) => [id, textIn(name, language)])),
  );
  const hasScores = editions.some(({ score }) => score !== undefined);
  return {
    caption: `${state.code}: ${state.name}`,
    header: [words.period, words.rank, words.change, ...(hasScores ? [words.score] : []), ...groups.values()],
    rows: editions.map(edition => {
      const gained = standingAt(document, edition.period)?.placesGained;
      return [
        formatPeriod(edition.period, language),
        `${edition.rank ?? '–'}/${edition.of}`,
        gained == null ? '–' : formatSigned(gained, language),
        ...(hasScores ? [edition.score === undefined ? '–' : formatNumber(edition.score, language)] : []),
        ...[...groups.keys()].map(id => {
          const group = edition.groups?.find(one => one.id === id);
          return group ? `${group.rank}/${group.of}` : '–';
        }),
      ];
    }),
  };
}
