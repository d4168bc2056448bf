import { previousPeriod } from '../../period/period.js';
import type { StandingDocument } from '../../documents/standing/schema.js';
import type { Standing } from '../../ranking/standing/resolve-standing.js';
import { findStanding, type MaybeResolved } from '../../ranking/standing/standing-at.js';
import { capitalised } from '../../language/capitals.js';
import { withinError } from '../within-error.js';
import { describeVerdict } from './describe-verdict.js';
import { standing as en } from './en.js';
import { textIn, type Language } from '../../language/language.js';
import { digitsOf, formatNumber, printsAsZero } from '../../language/number-format.js';
import { formatPeriod, namePeriod } from '../../period/period-format.js';
import { standing as vi } from './vi.js';
import type { StandingWords } from './words.js';

export interface DescribeStandingOptions {
  /** Says the tier and no rank, change of rank or rank among peers; default false. */
  readonly hideRank?: boolean | undefined;
}

/**
 * What a standing says: the place with its interval, what became of it since the edition before, the places among peers, the
 * tier, the score, who took no part. Counts of components are repeated as the source's, for they are not computed here.
 *
 * @param document a standing document; as `resolveStanding` returns it, nothing is computed again
 * @param language language of the sentences
 * @param period the edition to describe, by default the latest
 * @param options `hideRank`
 * @returns sentences; a sentence that says so when there is no such edition
 * @example
 * describeStanding({
 *   title: 'SIPAS', source: { name: 'MOHA' }, index: { code: 'SIPAS', name: 'SIPAS' }, unit: { id: '92', name: 'Cần Thơ' },
 *   editions: [{ period: '2024', rank: 34, of: 63, change: -11 }],
 * }, 'en') // → 'SIPAS 2024: 34th of 63, down 11 places.'
 */
export function describeStanding(
  document: MaybeResolved<StandingDocument>,
  language: Language,
  period?: string,
  { hideRank = false }: DescribeStandingOptions = {},
): string {
  const words = language === 'vi' ? vi : en;
  const standing = findStanding(document, period);
  if (!standing) return words.none;
  const { edition } = standing;
  const tier = edition.tier && words.tier(textIn(edition.tier, language));
  const peers = (edition.groups ?? []).map(({ rank, of, name }) => words.peers(rank, of, textIn(name, language)));
  return [
    `${document.index.code} ${formatPeriod(edition.period, language)}: ${hideRank ? (tier ?? words.hidden) : tellPlace(standing, words, language)}.`,
    !hideRank && peers.length > 0 && `${capitalised(peers.join('; '))}.`,
    !hideRank && tier && `${capitalised(tier)}.`,
    tellScore(standing, words, language),
    edition.components && words.components(edition.components.up, edition.components.down),
    edition.absent?.length && words.absent(edition.absent.map(name => textIn(name, language))),
    edition.note && textIn(edition.note, language),
  ]
    .filter(sentence => typeof sentence === 'string')
    .join(' ');
}

function tellPlace(standing: Standing, words: StandingWords, language: Language): string {
  const { rank, of, interval } = standing.edition;
  if (rank === null) return words.unranked(of);
  const possible = interval && interval.best < interval.worst ? words.possible(interval.best, interval.worst) : '';
  return [words.place(rank, of) + possible, tellChange(standing, words, language)].filter(Boolean).join(', ');
}

function tellChange(standing: Standing, words: StandingWords, language: Language): string {
  const phrase = describeVerdict(standing, language);
  if (!phrase) return '';
  const { edition, previous, placesGained, obstacles, verdict } = standing;
  const isSamePlace = placesGained === 0 && previous?.of === edition.of;
  const former = previous && !isSamePlace ? words.formerPlace(previous.rank!, previous.of) : '';
  return `${phrase.text} ${phrase.since}`.trim() + (verdict === 'not comparable' ? words.because(obstacles) : former);
}

function tellScore(
  { edition, previousScore, scoreChange, isWithinError }: Standing,
  words: StandingWords,
  language: Language,
): string | null {
  if (edition.score === undefined) return null;
  const digits = digitsOf([edition.score, previousScore ?? edition.score]);
  const isPrinted = scoreChange !== null && !printsAsZero(scoreChange, digits);
  const since = namePeriod(previousPeriod(edition.period), language);
  const change =
    scoreChange === null
      ? null
      : words.scoreChange(
          formatNumber(Math.abs(scoreChange), language, digits),
          isPrinted ? Math.sign(scoreChange) : 0,
          since,
        ) + (isPrinted && isWithinError ? ` (${withinError[language]})` : '');
  return words.score(formatNumber(edition.score, language, digits), change);
}
