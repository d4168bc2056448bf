import type { Reading } from '../../problem.js';
import { checkDocument } from '../check-document.js';
import { standingDocument, type StandingDocument } from './schema.js';
import { standingProblems } from './rules.js';

/**
 * Reads a standing document.
 *
 * @param input a parsed JSON value of any kind
 * @returns the document, or every problem found: unknown or missing fields, a rank beyond the number ranked, an edition
 *   given twice, a `change` that contradicts the ranks of two successive editions
 * @example
 * readStandingDocument({
 *   title: 'SIPAS', source: { name: 'Bộ Nội vụ' }, index: { code: 'SIPAS', name: 'SIPAS' },
 *   unit: { id: '92', name: 'Cần Thơ' }, editions: [{ period: '2024', rank: 64, of: 63 }],
 * })
 * // → { ok: false, problems: [{ code: 'invalid', path: ['editions', 0, 'rank'], expected: { max: 63 }, received: 64 }] }
 */
export function readStandingDocument(input: unknown): Reading<StandingDocument> {
  return checkDocument(standingDocument, input, standingProblems);
}
