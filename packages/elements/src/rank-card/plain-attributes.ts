import { previousPeriod, type Language, type StandingDocument, type StandingEdition } from '@cchc/core';

/** The attributes of a card that hold a figure, as the page wrote them. */
export interface RankAttributes {
  readonly index?: string | undefined;
  readonly period?: string | undefined;
  readonly rank?: string | undefined;
  readonly of?: string | undefined;
  readonly change?: string | undefined;
  readonly score?: string | undefined;
  readonly tier?: string | undefined;
  readonly groups?: string | undefined;
  readonly better?: string | undefined;
  readonly unit?: string | undefined;
  readonly source?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly previousRank?: string | undefined;
  readonly previousOf?: string | undefined;
  readonly previousScore?: string | undefined;
  readonly hideRank?: boolean | undefined;
}

/** What a plain attribute looks like: every language reads it alike. */
export const PLAIN = {
  period: /^[1-9]\d{3}$/,
  change: /^(?:0|[+-]?[1-9]\d{0,5})?$/,
  score: /^(?:\d{1,6}(?:[.,]\d\d?)?)?$/,
  better: /^(?:higher|lower)?$/,
  url: /^(?:https?:\/\/\S+)?$/,
};

const PLACE = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/;

/**
 * Reads a standing of one edition, or of two when `previous-rank` is given, from attributes that need no care: a rank,
 * years and numbers in digits, and nothing that contradicts itself. Most cards have no others, and spare a page the code
 * that reads numbers as people write them and says what is wrong.
 *
 * @returns what `readRankAttributes` would return; null for all that it has to read
 */
export function readPlainAttributes(attributes: RankAttributes, language: Language): StandingDocument | null {
  const { index = '', period = '', rank = '', of = '', change = '', score = '', tier = '', groups = '' } = attributes;
  const { better = '', sourceUrl = '', previousRank = '', previousOf = '', previousScore = '' } = attributes;
  const now = readPlace(of ? `${rank}/${of}` : rank);
  const isPlain =
    now &&
    index.trim() &&
    PLAIN.period.test(period) &&
    PLAIN.change.test(change) &&
    PLAIN.score.test(score) &&
    PLAIN.score.test(previousScore) &&
    PLAIN.better.test(better) &&
    PLAIN.url.test(sourceUrl) &&
    (previousRank || !previousScore);
  if (!isPlain) return null;

  const before = previousRank ? readPlace(`${previousRank}/${previousOf || of || now.of}`) : undefined;
  const peers = peersOf(groups).map(({ id, name, place }) => ({ id, name, ...readPlace(place) }));
  const isSound =
    before !== null &&
    peers.every(({ rank, name }) => rank && name) &&
    !(change && (before ? Number(change) !== before.rank - now.rank : now.rank + Number(change) < 1));
  if (!isSound) return null;

  const scored = (text: string) => (text ? { score: Number(text.replace(',', '.')) } : {});
  return standingOfCard(attributes, language, [
    ...(before ? [{ period: previousPeriod(period), ...before, ...scored(previousScore) }] : []),
    {
      period,
      ...now,
      ...scored(score),
      ...(change ? { change: Number(change) } : {}),
      ...(peers.length > 0 ? { groups: peers as NonNullable<StandingEdition['groups']> } : {}),
      ...(tier ? { tier } : {}),
    },
  ]);
}

function readPlace(written: string): { rank: number; of: number } | null {
  const [, rank, of] = PLACE.exec(written.trim()) ?? [];
  return rank && Number(rank) <= Number(of) ? { rank: Number(rank), of: Number(of) } : null;
}

/** The places among peers in an attribute such as `6/6 cities; 5/13 provinces`; a name is empty where none is given. */
export function peersOf(groups: string): { readonly id: string; readonly name: string; readonly place: string }[] {
  return groups
    .split(';')
    .map(group => group.trim())
    .filter(Boolean)
    .map((group, at) => {
      const [, place = group, name = ''] = /^(\S+)\s+(.+)$/s.exec(group) ?? [];
      return { id: `g${at}`, name, place };
    });
}

/** The document that a card's attributes make of its editions. */
export function standingOfCard(
  { index = '', unit = '', source = '', sourceUrl = '', better = '' }: RankAttributes,
  language: Language,
  editions: readonly StandingEdition[],
): StandingDocument {
  return {
    title: index,
    source: { name: source, ...(sourceUrl ? { url: sourceUrl } : {}) },
    language,
    index: { code: index, name: index, ...(better ? { better: better as 'higher' | 'lower' } : {}) },
    unit: { id: unit, name: unit },
    editions: [...editions],
  };
}
