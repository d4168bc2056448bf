import { formatNumber, type Language } from '@cchc/core/language';
import type { StandingResolution } from '@cchc/core/ranking/standing';
import { describeVerdict } from '@cchc/core/wording/standing';
import { readingWords } from '../chart/words.js';
import { scoreChange } from './state.js';
import { rankWords } from './words.js';

/** What is known of one edition, as the table tells it. */
export function editionFacts({ byPeriod }: StandingResolution, period: string, language: Language): string[] {
  const words = rankWords[language];
  const standing = byPeriod.get(period);
  if (!standing) return [readingWords[language].noFigure];
  const { rank, of, score } = standing.edition;
  if (rank === null) return [words.notRanked];
  const change = describeVerdict(standing, language);
  return [
    `${rank}/${of}`,
    change ? `${change.text} ${change.since}`.trim() : '',
    score === undefined
      ? ''
      : [`${words.score} ${formatNumber(score, language)}`, scoreChange(standing, language, words)]
          .filter(Boolean)
          .join(', '),
  ].filter(Boolean);
}
