import type { ChangeWords, IntervalWords, ProblemWords, ReasonWords, TrendWords } from './words.js';
import { ordinal } from '../language/ordinal.js';
import { as, list, places, standing } from './standing/en.js';

/** "for 2023" or "2023" rather than "in 2023" after another preposition. */
const bare = (when: string): string => when.replace(/^(?:in|by) /, '');

const pointsOf = (n: string): string => `${n} ${n === '1' ? 'point' : 'points'}`;

const until = (then: string): string => then.replace(/^by /, 'until ');

const UNITS = { 1: 'year', 4: 'quarter', 12: 'month' };

export const trend: TrendWords = {
  subject: 'Satisfaction',
  rose: (from, when, to, then) => `rose from ${from} ${when} to ${to} ${then}`,
  fell: (from, when, to, then) => `fell from ${from} ${when} to ${to} ${then}`,
  unclear: (from, when, to, then) => `showed no clear change, from ${from} ${when} to ${to} ${then}`,
  level: (value, when, then) => `stayed at ${value} from ${bare(when)} to ${bare(then)}`,
  same: (value, when, then) => `was ${value} both ${when} and ${then}`,
  roseBy: (points, then, to) => `rose by ${pointsOf(points)} ${then}, to ${to}`,
  fellBy: (points, then, to) => `fell by ${pointsOf(points)} ${then}, to ${to}`,
  stayedUnclear: (to, then) => `showed no clear change ${until(then)} (${to})`,
  stayed: (to, then) => `stayed at ${to} ${until(then)}`,
  then: ', then ',
  lately: '; most recently it ',
  by: when => when.replace(/^in /, 'by '),
  extremes: (high, highWhen, low, lowWhen) =>
    `with ups and downs: highest ${high} ${highWhen}, lowest ${low} ${lowWhen}`,
  single: (value, when) => `was ${value} ${when}`,
  ranged: (low, high, when) => `was between ${low} and ${high} ${when}`,
  summary: (from, to, low, high, base, parts, isAlone) =>
    `lay between ${low} and ${high} in each ${UNITS[parts]} from ${from} to ${to}${base ? ` (${base} responses in all)` : ''}${isAlone ? `; the source gives no figures for individual ${UNITS[parts]}s` : ''}`,
  latest: (when, high, low, count) => `${when}, ${high} is highest and ${low} lowest of ${count} sources.`,
  missing: whens => `No figure for ${list(whens.map(bare))}.`,
  missingMany: n => `No figure for ${n} periods.`,
  since: when => `Figures from ${bare(when)} on are not comparable with earlier ones.`,
  provisional: 'The latest figure is provisional.',
  estimated: 'The latest figure is an estimate.',
  none: 'No figures yet.',
};

export const change: ChangeWords = {
  tied: others => `, tied with ${others} ${others === 1 ? 'other' : 'others'}`,
  likeForLike: (places, of) =>
    `; ${`${standing.change(places)} ${standing.since(null, places === 0)}`.trim()} among the ${of} ranked in both`,
  entered: `, ${standing.new}`,
  left: (place, when) => `Not ranked now; ${place} ${when}.`,
  neither: 'Not ranked in either edition.',
  notComparable: (since, former, causes) =>
    `; ${standing.notComparable} ${standing.comparedWith(since ?? 'the edition before')}${former}${as(causes)}`,
  viaBackCast: (since, former, causes) =>
    `; comparable with ${since}${former} only through its recomputed figures${as(causes)}`,
  unclear: (since, former, was, is) =>
    `; ${standing.unclear} ${standing.since(since, false)}${former}: the place could be ${was} then and ${is} now`,
};

/** "6 (Tây Ninh and Cà Mau)" */
const counted = (count: number, names: string | null, which = ''): string =>
  `${count}${which}${names === null ? '' : ` (${names})`}`;

export const reasons: ReasonWords = {
  gained: (unit, n) => `${unit} ${n === 0 ? 'kept its place' : `${n > 0 ? 'gained' : 'lost'} ${places(Math.abs(n))}`}`,
  passed: (count, names) => `it caught up with or passed ${counted(count, names)}`,
  passedBy: (count, names) => `${counted(count, names)} moved ahead of it`,
  leaversAhead: (count, names) =>
    `${counted(count, names, ' ahead of it before')} ${count === 1 ? 'is' : 'are'} no longer ranked`,
  entrantsAhead: (count, names) =>
    `${counted(count, names, ' newly ranked')} ${count === 1 ? 'is' : 'are'} ahead of it`,
  nobody: 'the units ahead of it are the same',
  parts: (method, performance) =>
    `By the change of method: ${moved(method)}; by the change of scores: ${moved(performance)}.`,
  names: (names, others) => list(others > 0 ? [...names, `${others} ${others === 1 ? 'other' : 'others'}`] : names),
  none: 'What changed the place is not known: the unit has no score in one of the editions, or the units are not the same.',
};

const moved = (n: number): string => (n === 0 ? 'no places' : `${n > 0 ? 'up' : 'down'} ${places(Math.abs(n))}`);

export const interval: IntervalWords = {
  range: (best, worst) => `${ordinal(best)} to ${ordinal(worst)}`,
  could: range => `could be ${range}`,
  certain: 'no other place is likely',
  anywhere: 'could be any place',
  unknown: 'uncertainty not known',
  confidence: percent => `${percent} confidence`,
};

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
