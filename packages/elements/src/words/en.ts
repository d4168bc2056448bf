import type { ElementWords } from './words.js';

const places = (n: number): string => `${n} ${n === 1 ? 'place' : 'places'}`;

export const en: ElementWords = {
  loading: 'Loading figures…',
  empty: 'No figures yet.',
  failed: 'The figures cannot be shown',
  more: problems => `and ${problems} more`,
  source: 'Source',
  updated: date => `updated ${date}`,
  showTable: 'Show the table',
  hideTable: 'Hide the table',
  period: 'Period',
  noFigure: 'no figure',
  base: 'Responses',
  note: 'Note',
  responses: base => `${base} responses`,
  points: (signed, since) => `${signed} points on ${since}`,
  provisional: 'provisional',
  estimated: 'estimated',
  axisCut: 'The vertical axis does not start at 0.',
  rank: 'Rank',
  score: 'Score',
  change: 'Change',
  placesUp: n => `up ${places(n)}`,
  placesDown: n => `down ${places(n)}`,
  samePlace: 'same place',
  notComparable: 'not comparable',
  since: period => `on ${period}`,
};
