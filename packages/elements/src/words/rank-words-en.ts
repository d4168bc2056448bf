import type { RankWords } from './rank-words.js';

const places = (n: number): string => `${n} ${n === 1 ? 'place' : 'places'}`;

export const en: RankWords = {
  rank: 'Rank',
  score: 'Score',
  change: 'Change',
  placesUp: n => `up ${places(n)}`,
  placesDown: n => `down ${places(n)}`,
  samePlace: 'same place',
  notComparable: 'not comparable',
  since: period => `on ${period}`,
  comparedWith: period => `with ${period}`,
  sameAs: period => `as in ${period}`,
  unclear: 'no clear change',
  newcomer: 'new in the ranking',
  returned: 'back in the ranking',
  notRanked: 'not ranked',
  possible: (best, worst) => `could be ${best} to ${worst}`,
  ranks: 'Possible ranks',
  last: 'last',
  scorePoints: (signed, since) => `${signed} points ${since}`,
  scoreSame: since => `unchanged ${since}`,
  withinError: 'within the margin of error',
  lowerIsBetter: 'a lower score is better',
  tier: 'Tier',
  absent: 'Took no part',
};
