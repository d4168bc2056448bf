import {
  describeStanding,
  digitsOf,
  formatNumber,
  formatPeriod,
  periodsBetween,
  sayPeriod,
  standingAt,
  textIn,
  type Language,
  type StandingDocument,
  type StandingEdition,
} from '@cchc/core';
import type { ElementWords } from '../words/words.js';

/** The meaning of a rank card: everything said or drawn comes from here. */
export interface RankCardState {
  readonly title: string;
  readonly code: string;
  readonly name: string;
  readonly period: string;
  readonly unit: string;
  /** Null when the unit was not ranked. */
  readonly rank: number | null;
  readonly of: number;
  /** The verdict on the change; null when nothing is known of an earlier edition. */
  readonly change: {
    readonly direction: 'up' | 'down' | 'same' | 'not comparable';
    readonly text: string;
    readonly since: string;
  } | null;
  readonly score: string | null;
  readonly groups: readonly { readonly place: string; readonly name: string }[];
  /** One entry for each period from the first edition to the last; null where the unit was not ranked. */
  readonly history: readonly { readonly period: string; readonly edition: StandingEdition | null }[];
  readonly sentence: string;
}

/** Works out what a standing document says to a reader of one language; null when it holds no edition. */
export function rankCardState(
  document: StandingDocument,
  language: Language,
  words: ElementWords,
): RankCardState | null {
  const standing = standingAt(document);
  if (!standing) return null;
  const { edition, previous, placesGained, comparable, history } = standing;
  const ranked = new Map(history.map(one => [one.period, one]));
  const since = previous ? words.since(sayPeriod(previous.period, language).replace(/^in /, '')) : '';
  return {
    title: textIn(document.title, language),
    code: document.index.code,
    name: textIn(document.index.name, language),
    period: formatPeriod(edition.period, language),
    unit: textIn(document.unit.name, language),
    rank: edition.rank,
    of: edition.of,
    change: comparable
      ? placesGained === null
        ? null
        : { ...changeOf(placesGained, words), since }
      : { direction: 'not comparable', text: words.notComparable, since },
    score: edition.score === undefined ? null : formatNumber(edition.score, language, digitsOf([edition.score])),
    groups: (edition.groups ?? []).map(({ rank, of, name }) => ({
      place: `${rank}/${of}`,
      name: textIn(name, language),
    })),
    history: periodsBetween(history[0]?.period ?? edition.period, edition.period).map(period => ({
      period,
      edition: ranked.get(period) ?? null,
    })),
    sentence: describeStanding(document, language),
  };
}

function changeOf(places: number, words: ElementWords): { direction: 'up' | 'down' | 'same'; text: string } {
  if (places === 0) return { direction: 'same', text: words.samePlace };
  return places > 0
    ? { direction: 'up', text: words.placesUp(places) }
    : { direction: 'down', text: words.placesDown(-places) };
}
