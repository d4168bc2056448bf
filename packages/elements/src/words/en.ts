import type { ElementWords } from './words.js';

export const en: ElementWords = {
  loading: 'Loading figures…',
  empty: 'No figures yet.',
  failed: 'The figures cannot be shown',
  source: 'Source',
  updated: date => `updated ${date}`,
  method: 'Method',
  stale: time => `Could not be refreshed; these figures are of ${time}.`,
  download: 'Download',
  showTable: 'Show the table',
  hideTable: 'Hide the table',
  period: 'Period',
  note: 'Note',
};
