import { capitalised } from '../../language/capitals.js';
import { textIn, type Language } from '../../language/language.js';
import { digitsOf, formatPercent } from '../../language/number-format.js';
import { periodMiddle } from '../../period/period.js';
import { summariseTrend } from '../../satisfaction/trend/summarise-trend.js';
import type { TrendSeries } from './describe-trend.js';
import { trend as en } from './en.js';
import { trend as vi } from './vi.js';

/**
 * The latest period of several series in one sentence: who is highest, who is lowest, of how many. Series without a value
 * in that period do not count.
 *
 * @param document a satisfaction document or the part of it that holds the series; as `resolveTrend` returns it, its trends
 *   are not computed again
 * @param language language of the sentence
 * @returns the sentence; empty with fewer than two values in the latest period, which leave nothing to compare
 * @example
 * describeLatest({ series: [
 *   { id: 'a', label: 'Sở A', points: [{ period: '2025', value: 90 }] },
 *   { id: 'b', label: 'Sở B', points: [{ period: '2025', value: 81.5 }] },
 * ] }, 'vi') // → 'Năm 2025: cao nhất là Sở A (90,0\u00a0%), thấp nhất là Sở B (81,5\u00a0%), trong 2 nguồn.'
 */
export function describeLatest({ series }: TrendSeries, language: Language): string {
  const figures = series.flatMap(one => {
    const { last } = one.trend ?? summariseTrend(one);
    return last ? [{ label: one.label, period: last.period, value: last.value }] : [];
  });
  const latest = figures.reduce(
    (last, { period }) => (periodMiddle(period) > periodMiddle(last) ? period : last),
    '0000',
  );
  const values = figures.filter(({ period }) => period === latest).sort((a, b) => b.value - a.value);
  const [highest, lowest] = [values[0], values.at(-1)];
  if (!highest || !lowest || values.length < 2) return '';
  const digits = digitsOf(values.map(({ value }) => value));
  const say = ({ label, value }: (typeof values)[number]): string =>
    `${textIn(label, language)} (${formatPercent(value, language, digits)})`;
  const words = language === 'vi' ? vi : en;
  return capitalised(words.latest(latest, say(highest), say(lowest), values.length));
}
