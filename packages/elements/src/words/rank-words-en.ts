import type { RankWords } from '../rank-card/words.js';

export const en: RankWords = {
  rank: 'Rank',
  score: 'Score',
  change: 'Change',
  notRanked: 'not ranked',
  possible: (best, worst) => `could be ${best} to ${worst}`,
  ranks: 'Possible ranks',
  last: 'last',
  scorePoints: (signed, before) => `${signed} ${signed.slice(1) === '1' ? 'point' : 'points'} on ${before}`,
  scoreSame: before => `unchanged from ${before}`,
  withinError: 'within the margin of error',
  lowerIsBetter: 'a lower score is better',
  tier: 'Tier',
  absent: 'Took no part',
};
