import type { StandingDocument } from '@cchc/core/documents/standing';
import { digitsOf, formatNumber, formatSigned, textIn, type Language } from '@cchc/core/language';
import { formatPeriod, namePeriod, previousPeriod } from '@cchc/core/period';
import type { Standing, StandingResolution } from '@cchc/core/ranking/standing';
import { withinError } from '@cchc/core/wording/within-error';
import { describeStanding, describeVerdict, type VerdictPhrase } from '@cchc/core/wording/standing';
import type { RankWords } from './words.js';

/** The meaning of a rank card: everything said or drawn comes from here. */
export interface RankCardState {
  readonly code: string;
  readonly name: string;
  readonly period: string;
  readonly unit: string;
  /** Null when the unit was not ranked. */
  readonly rank: number | null;
  readonly of: number;
  /** The ranks that this one could be; empty where that is not known or certain. */
  readonly possible: string;
  /** What became of the rank; null where nothing is known of an earlier edition, and without a rank. */
  readonly change: VerdictPhrase | null;
  readonly tier: string;
  readonly score: string | null;
  /** How the score changed, and what to know about it. */
  readonly scoreDetail: string;
  readonly groups: readonly { readonly place: string; readonly name: string; readonly isLast: boolean }[];
  readonly absent: string;
  readonly sentence: string;
}

/** Works out what a standing document says to a reader of one language; null when it holds no edition. */
export function rankCardState(
  document: StandingDocument & StandingResolution,
  language: Language,
  words: RankWords,
  hideRank = false,
): RankCardState | null {
  const standing = document.latest;
  if (!standing) return null;
  const { edition } = standing;
  const { rank, of, interval, tier = '', score } = edition;
  const isNarrow = !interval || interval.best === interval.worst;
  return {
    code: document.index.code,
    name: textIn(document.index.name, language),
    period: formatPeriod(edition.period, language),
    unit: textIn(document.unit.name, language),
    rank,
    of,
    possible: isNarrow || rank === null ? '' : words.possible(interval.best, interval.worst),
    change: describeVerdict(standing, language),
    tier: textIn(tier, language),
    score: score === undefined ? null : formatNumber(score, language, scoreDigits(standing)),
    scoreDetail: [scoreChange(standing, language, words), document.index.better === 'lower' && words.lowerIsBetter]
      .filter(Boolean)
      .join('; '),
    groups: (edition.groups ?? []).map(({ rank, of, name }) => ({
      place: `${rank}/${of}`,
      name: textIn(name, language),
      isLast: rank === of && of > 1,
    })),
    absent: (edition.absent ?? []).map(name => textIn(name, language)).join(', '),
    sentence: describeStanding(document, language, undefined, { hideRank }),
  };
}

/** Decimals that print the score and the one before it alike. */
function scoreDigits({ edition, previousScore }: Standing): number {
  return digitsOf([edition.score ?? NaN, previousScore ?? NaN]);
}

/** How the score changed, in points of the index, and whether that may be chance; empty where it is not known. */
export function scoreChange(standing: Standing, language: Language, words: RankWords): string {
  const { edition, scoreChange: change, isWithinError } = standing;
  if (change === null) return '';
  const before = namePeriod(previousPeriod(edition.period), language);
  const digits = scoreDigits(standing);
  const signed = formatSigned(change, language, digits);
  return /[1-9]/.test(signed)
    ? [words.scorePoints(change, digits, signed, before), isWithinError && withinError[language]]
        .filter(Boolean)
        .join(', ')
    : words.scoreSame(before);
}
