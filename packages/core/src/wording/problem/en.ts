import type { ProblemWords } from './words.js';

const TYPES = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  period: 'a period such as 2024, 2024-Q3 or 2024-07',
  url: 'an http(s) address',
  date: 'a date such as 2024-12-31',
  place: 'a place such as 34/63, or –/63 where it was not ranked',
  'base-column': 'responses after the column of the percentage that they belong to',
  peers: 'a place and the name of the group, such as 6/6 cities',
  json: 'valid JSON',
  table: 'a table with a header row',
  'plain-cell': 'a cell that is not merged',
  response: 'data from the server',
};

export const problem: ProblemWords = {
  codes: {
    invalid: 'Invalid',
    missing: 'Missing',
    unknown: 'Unknown',
    unsupported: 'Unsupported',
    duplicate: 'Duplicate',
    ambiguous: 'Ambiguous',
  },
  expected: {
    type: type => TYPES[type],
    range: (min, max) =>
      min === undefined ? `at most ${max!}` : max === undefined ? `at least ${min}` : `from ${min} to ${max}`,
    options: options => `one of: ${options.join(', ')}`,
    items: count => `${count} cells`,
    laterPeriod: than => `a period of the same length, not before ${than}`,
    samePeriod: as => `a period as long as ${as}`,
  },
  needs: expected => `expected ${expected}`,
  response: received =>
    `The figures could not be loaded: ${{ 'time-out': 'the server did not answer in time', network: 'no connection' }[received] ?? `the server answered ${received}`}`,
  header: 'header row',
  row: row => `row ${row}`,
  cell: (row, column) => `row ${row}, column ${column}`,
};
