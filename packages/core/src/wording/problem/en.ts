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
  place: 'a place such as 34/63, or –/63 where it was not ranked; how many were ranked may also stand in of="63"',
  'base-column': 'responses after the column of the percentage that they belong to',
  'table-inside': 'a table inside the element; where it has come to stand outside, take away the <p> around it',
  'figures-file': 'a CSV or JSON file; this address answers with a web page',
  encoding: 'a file in UTF-8 or UTF-16',
  'plain-cell': 'a cell that is not merged: one figure for each period',
  'share-header': 'a header that says what the column holds, such as “Satisfied (%)”',
  'share-values': 'percentages from 0 to 100: write 93.5, not 0.935 or a mean of 4.2',
  'period-column': 'a column of periods, such as Year',
  notation:
    'a number that can be read in one way: write notation="en" where the point marks decimals, notation="vi" where the comma does, or mend the lang of the page',
  'unit-name': 'the name of a unit as it stands in the table',
  'calendar-period': 'a calendar period such as 2024, 2024-Q3 or 2024-07; financial years and days are none',
  peers: 'a place and the name of the group, such as 6/6 cities',
  json: 'valid JSON',
  table: 'a table with a header row, such as: Year, Satisfied (%)',
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
  response: (received, from) =>
    `The figures could not be loaded: ${{ 'time-out': 'the server did not answer in time', network: 'no connection' }[received] ?? `the server answered ${received}`}${from ? ` (${from})` : ''}`,
  warnings: {
    unknown: 'Left out, for nobody knows what it is',
    unsupported: 'Not used',
    ambiguous: 'Taken for the figures of this chart',
    duplicate: 'Two spellings of one unit',
    invalid: 'Improbable figures',
    missing: 'Completed',
  },
  rowsGone: count => `${count} rows are no longer in the page; the figures are of the table as it was opened.`,
  column: column => `column ${column}`,
  header: 'header row',
  row: row => `row ${row}`,
  cell: (row, column) => `row ${row}, column ${column}`,
};
