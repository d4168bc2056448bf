import { list } from '../../language/list.js';
import type { TrendWords } from './words.js';

/** "for 2023" or "2023" rather than "in 2023" after another preposition. */
const bare = (when: string): string => when.replace(/^(?:in|by) /, '');

const pointsOf = (n: string): string => `${n} ${n === '1' ? 'point' : 'points'}`;

const until = (then: string): string => then.replace(/^by /, 'until ');

const UNITS = { 1: 'year', 2: 'half year', 4: 'quarter', 12: 'month' };

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
  missing: whens => `No figure for ${list(whens.map(bare), 'en')}.`,
  missingMany: n => `No figure for ${n} periods.`,
  since: when => `Figures from ${bare(when)} on are not comparable with earlier ones.`,
  provisional: 'The latest figure is provisional.',
  estimated: 'The latest figure is an estimate.',
  none: 'No figures yet.',
};
