import type { Reading } from '../../problem.js';
import { checkDocument } from '../check-document.js';
import { satisfactionProblems } from './rules.js';
import { satisfactionDocument, type SatisfactionDocument } from './schema.js';

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
  return checkDocument(satisfactionDocument, input, satisfactionProblems);
}
