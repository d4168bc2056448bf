import { periodsBetween } from '../../period/period.js';
import type { Problem } from '../../problem.js';
import { mixedLengths } from '../mixed-lengths.js';
import { repeated } from '../repeated.js';
import type { SatisfactionDocument, SatisfactionSeries } from './schema.js';

/**
 * What is wrong between the fields of a satisfaction document: series with one id, a period given twice, periods of
 * different lengths in one series, an interval that does not hold its value, a range with one end or ends the wrong way
 * round, a span that ends before it begins.
 *
 * @returns one problem per contradiction, in the order of the document; none for a sound one
 * @example
 * satisfactionProblems({ series: [{ id: 'a', label: 'A', points: [{ period: '2024', value: 90, low: 92 }] }] })
 * // → [{ code: 'invalid', path: ['series', 0, 'points', 0, 'low'], expected: { max: 90 }, received: 92 }]
 */
export function satisfactionProblems({ series }: Pick<SatisfactionDocument, 'series'>): Problem[] {
  return [
    ...repeated(
      series,
      one => one.id,
      at => ['series', at, 'id'],
    ),
    ...series.flatMap(seriesProblems),
  ];
}

function seriesProblems({ points, summary }: SatisfactionSeries, at: number): Problem[] {
  const path = ['series', at];
  const periodAt = (i: number): (string | number)[] => [...path, 'points', i, 'period'];
  const problems = [
    ...repeated(points, one => one.period, periodAt),
    ...mixedLengths(points, periodAt),
    ...points.flatMap(({ value, low, high }, i) => rangeProblems([...path, 'points', i], low, value, high)),
  ];
  if (summary) {
    problems.push(...rangeProblems([...path, 'summary'], summary.low, null, summary.high));
    if (periodsBetween(summary.from, summary.to).length === 0) {
      problems.push({
        code: 'invalid',
        path: [...path, 'summary', 'to'],
        expected: { type: 'later-period', than: summary.from },
        received: summary.to,
      });
    }
  }
  return problems;
}

/** low ≤ value ≤ high, as far as each is given; a range in place of a value has both ends. */
function rangeProblems(
  path: readonly (string | number)[],
  low: number | undefined,
  value: number | null,
  high: number | undefined,
): Problem[] {
  const problems: Problem[] = [];
  if (value === null && (low === undefined) !== (high === undefined)) {
    problems.push({
      code: 'missing',
      path: [...path, low === undefined ? 'low' : 'high'],
      expected: { type: 'number' },
    });
  }
  const ceiling = value ?? high;
  if (low !== undefined && ceiling !== undefined && low > ceiling) {
    problems.push({
      code: 'invalid',
      path: [...path, 'low'],
      expected: { type: 'range', max: ceiling },
      received: low,
    });
  }
  if (high !== undefined && value !== null && high < value) {
    problems.push({
      code: 'invalid',
      path: [...path, 'high'],
      expected: { type: 'range', min: value },
      received: high,
    });
  }
  return problems;
}
