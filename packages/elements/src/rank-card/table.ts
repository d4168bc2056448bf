import type { StandingDocument, StandingEdition } from '@cchc/core/documents/standing';
import { formatNumber, formatSigned, textIn, type Language } from '@cchc/core/language';
import { formatPeriod } from '@cchc/core/period';
import type { StandingResolution } from '@cchc/core/ranking/standing';
import { describeVerdict } from '@cchc/core/wording/standing';
import type { DataTable } from '../parts/data-table.js';
import type { RankWords } from './words.js';
import type { ElementWords } from '../words/words.js';
import { scoreChange, type RankCardState } from './state.js';

type Column = readonly [header: string, cell: (edition: StandingEdition) => string | undefined];

/** The editions of a standing as a table, latest first; without any rank where ranks are hidden. */
export function rankCardTable(
  document: StandingDocument & StandingResolution,
  state: Pick<RankCardState, 'code' | 'name'>,
  language: Language,
  words: ElementWords & RankWords,
  hideRank = false,
): DataTable {
  const editions = document.standings.map(({ edition }) => edition).reverse();
  const at = ({ period }: StandingEdition) => document.byPeriod.get(period)!;
  const groups = new Map(
    editions.flatMap(edition => (edition.groups ?? []).map(({ id, name }) => [id, textIn(name, language)])),
  );
  const always: Column[] = [[words.period, ({ period }) => formatPeriod(period, language)]];
  const ranks: Column[] = [
    [words.rank, ({ rank, tied, of }) => `${tied ? '=' : ''}${rank ?? '–'}/${of}`],
    [
      words.change,
      edition => {
        const { placesGained, verdict } = at(edition);
        const text = describeVerdict(at(edition), language)?.text;
        if (!text || placesGained === null) return text;
        return formatSigned(placesGained, language) + (verdict === 'unclear' ? ` (${text})` : '');
      },
    ],
  ];
  const possible: Column = [words.ranks, ({ interval }) => interval && `${interval.best}–${interval.worst}`];
  /** Columns that stand only where an edition has something in them. */
  const sometimes: Column[] = [
    [words.tier, ({ tier }) => tier && textIn(tier, language)],
    [words.score, ({ score }) => (score === undefined ? undefined : formatNumber(score, language))],
    ...(hideRank
      ? [[words.change, edition => scoreChange(at(edition), language, words)] satisfies Column]
      : [...groups].map(([id, name]): Column => [
          name,
          edition => {
            const group = edition.groups?.find(one => one.id === id);
            return group && `${group.rank}/${group.of}`;
          },
        ])),
    [words.absent, ({ absent }) => absent?.map(name => textIn(name, language)).join(', ')],
    [words.note, ({ note }) => note && textIn(note, language)],
  ];
  const columns = [
    ...always,
    ...(hideRank ? [] : ranks),
    ...[...(hideRank ? [] : [possible]), ...sometimes].filter(([, cell]) => editions.some(cell)),
  ];
  return {
    caption: state.name === state.code ? state.code : `${state.code}: ${state.name}`,
    header: columns.map(([header]) => header),
    rows: editions.map(edition => columns.map(([, cell]) => cell(edition) || '–')),
  };
}
