import type { Problem, Reading } from '../../problem.js';
import { checkDocument } from '../check-document.js';
import { mixedLengths } from '../mixed-lengths.js';
import { periodsBetween } from '../../period/period.js';
import { repeated } from '../repeated.js';
import type { SatisfactionDocument, SatisfactionSeries } from './schema.js';
import { satisfactionSchema } from '../schemas/satisfaction-schema.js';

/**
 * Reads a satisfaction document.
 *
 * @param input a parsed JSON value of any kind
 * @returns the document, or every problem found: unknown or missing fields, percentages outside 0–100, an interval that
 *   does not hold its value, a range with one end, a period given twice, periods of different lengths in one series, series with one id
 * @example
 * readSatisfactionDocument({
 *   title: 'Hài lòng', source: { name: 'Cổng Dịch vụ công quốc gia' },
 *   series: [{ id: 'portal', label: 'Cổng', points: [{ period: '2024', value: 981.98 }] }],
 * })
 * // → { ok: false, problems: [{ code: 'invalid', path: ['series', 0, 'points', 0, 'value'], received: 981.98 }] }
 */
export function readSatisfactionDocument(input: unknown): Reading<SatisfactionDocument> {
  return checkDocument<SatisfactionDocument>(satisfactionSchema, input, document => [
    ...repeated(
      document.series,
      one => one.id,
      at => ['series', at, 'id'],
    ),
    ...document.series.flatMap(seriesProblems),
  ]);
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
