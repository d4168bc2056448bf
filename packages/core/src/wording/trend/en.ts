import { list } from '../../language/list.js';
import { formatNumber, formatPercent } from '../../language/number-format.js';
import { plural } from '../../language/plural.js';
import { formatPeriod, namePeriod, sayPeriod } from '../../period/period-format.js';
import type { RunEnd, TrendWords } from './words.js';

const UNITS = {
  1: ['year', 'years'],
  2: ['half year', 'half years'],
  4: ['quarter', 'quarters'],
  12: ['month', 'months'],
} as const;

const inPeriod = (period: string): string => sayPeriod(period, 'en');

const name = (period: string): string => namePeriod(period, 'en');

const by = ({ period, isNext }: RunEnd): string => `${isNext ? 'in' : 'by'} ${name(period)}`;

const until = ({ period, isNext }: RunEnd): string => `${isNext ? 'in' : 'until'} ${name(period)}`;

export const trend: TrendWords = {
  subject: 'Satisfaction',
  rose: (from, first, to, last) => `rose from ${from} ${inPeriod(first)} to ${to} ${inPeriod(last)}`,
  fell: (from, first, to, last) => `fell from ${from} ${inPeriod(first)} to ${to} ${inPeriod(last)}`,
  unclear: (from, first, to, last) =>
    `showed no clear change, from ${from} ${inPeriod(first)} to ${to} ${inPeriod(last)}`,
  level: (value, first, last) => `stayed at ${value} from ${name(first)} to ${name(last)}`,
  same: (value, first, last) => `was ${value} both ${inPeriod(first)} and ${inPeriod(last)}`,
  roseBy: (points, end, to) => `rose by ${points} ${by(end)}, to ${to}`,
  fellBy: (points, end, to) => `fell by ${points} ${by(end)}, to ${to}`,
  stayedUnclear: (to, end) => `showed no clear change ${until(end)} (${to})`,
  stayed: (to, end) => `stayed at ${to} ${until(end)}`,
  points: (size, digits) => `${formatNumber(size, 'en', digits)} ${plural(size, 'point', 'points', digits)}`,
  then: ', then ',
  lately: '; most recently it ',
  extremes: (high, highPeriod, low, lowPeriod) =>
    `with ups and downs: highest ${high} ${inPeriod(highPeriod)}, lowest ${low} ${inPeriod(lowPeriod)}`,
  single: (value, period) => `was ${value} ${inPeriod(period)}`,
  between: (low, high, digits) =>
    `between ${formatPercent(low, 'en', digits)} and ${formatPercent(high, 'en', digits)}`,
  ranged: (between, period) => `was ${between} ${inPeriod(period)}`,
  summary: (from, to, between, base, parts, isAlone) => {
    const [unit, units] = UNITS[parts];
    const span = `from ${formatPeriod(from, 'en')} to ${formatPeriod(to, 'en')}`;
    const responses = base ? ` (${base} responses in all)` : '';
    const single = isAlone ? `; the source gives no figures for individual ${units}` : '';
    return `lay ${between} in each ${unit} ${span}${responses}${single}`;
  },
  latest: (period, high, low, count) =>
    `${inPeriod(period)}, ${high} is highest and ${low} lowest of ${count} sources.`,
  missing: periods => `No figure for ${list(periods.map(name), 'en')}.`,
  missingMany: n => `No figure for ${n} periods.`,
  since: period => `Figures from ${name(period)} on are not comparable with earlier ones.`,
  provisional: 'The latest figure is provisional.',
  estimated: 'The latest figure is an estimate.',
  none: 'No figures yet.',
};
