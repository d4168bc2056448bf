import { periodMiddle } from '../../period/period.js';
import type { SatisfactionDocument } from '../../documents/satisfaction/schema.js';
import { trend as en } from './en.js';
import { textIn, type Language } from '../../language/language.js';
import { digitsOf, formatPercent } from '../../language/number-format.js';
import { sayPeriod } from '../../period/period-format.js';
import { trend as vi } from './vi.js';
import { capitalised } from '../../language/capitals.js';

/**
 * The latest period of several series in one sentence: who is highest, who is lowest, of how many. Series without a value
 * in that period do not count.
 *
 * @param document a satisfaction document, or the part of it that holds the series
 * @param language language of the sentence
 * @returns the sentence; empty with fewer than two values in the latest period, which leave nothing to compare
 * @example
 * describeLatest({ series: [
 *   { id: 'a', label: 'Sở A', points: [{ period: '2025', value: 90 }] },
 *   { id: 'b', label: 'Sở B', points: [{ period: '2025', value: 81.5 }] },
 * ] }, 'vi') // → 'Năm 2025: cao nhất là Sở A (90,0 %), thấp nhất là Sở B (81,5 %), trong 2 nguồn.'
 */
export function describeLatest(document: Pick<SatisfactionDocument, 'series'>, language: Language): string {
  const points = document.series.flatMap(({ label, points }) =>
    points.flatMap(({ period, value }) => (value === null ? [] : [{ label, period, value }])),
  );
  const latest = points.reduce(
    (last, { period }) => (periodMiddle(period) > periodMiddle(last) ? period : last),
    '0000',
  );
  const values = points.filter(({ period }) => period === latest).sort((a, b) => b.value - a.value);
  const [highest, lowest] = [values[0], values.at(-1)];
  if (!highest || !lowest || values.length < 2) return '';
  const digits = digitsOf(values.map(({ value }) => value));
  const say = ({ label, value }: (typeof values)[number]): string =>
    `${textIn(label, language)} (${formatPercent(value, language, digits)})`;
  const words = language === 'vi' ? vi : en;
  return capitalised(words.latest(sayPeriod(latest, language), say(highest), say(lowest), values.length));
}
