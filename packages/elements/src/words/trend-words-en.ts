import { readingWords } from '../chart/words.js';
import type { TrendWords } from '../satisfaction-trend/words.js';

export const en: TrendWords = {
  ...readingWords.en,
  base: 'Responses',
  responses: base => `${base} responses`,
  points: (signed, since) => `${signed} ${signed.slice(1) === '1' ? 'point' : 'points'} on ${since}`,
  withinError: 'within the margin of error',
  interval: range => `interval ${range}`,
  intervals: 'Interval',
  eachSeries: 'Each source',
  provisional: 'provisional',
  estimated: 'estimated',
  axisCut: 'The vertical axis does not start at 0.',
};
