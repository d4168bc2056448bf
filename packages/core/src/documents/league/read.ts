import type { Reading } from '../../problem.js';
import { checkDocument } from '../check-document.js';
import { leagueDocument, type LeagueDocument } from './schema.js';
import { leagueProblems } from './rules.js';

/**
 * Reads a league document.
 *
 * A listed unit need not have a score in every edition, nor belong to a group; a group may have one unit or none. Editions
 * may have no unit in common: each stands for itself then.
 *
 * @param input a parsed JSON value of any kind
 * @returns the document, or every problem found: unknown or missing fields, a unit, group or edition given twice, a score
 *   for a unit that is not listed, a unit in a group that is not listed, periods of different length, a recomputed
 *   edition that is not of an earlier period, a unit id used in two sets of units
 * @example
 * readLeagueDocument({
 *   title: 'PAPI', source: { name: 'UNDP' }, index: { code: 'PAPI', name: 'PAPI' },
 *   units: [{ id: '92', name: 'Cần Thơ' }], editions: [{ period: '2024', scores: [{ unit: '29', value: 40.44 }] }],
 * })
 * // → { ok: false, problems: [{ code: 'unknown', path: ['editions', 0, 'scores', 0, 'unit'], received: '29' }] }
 */
export function readLeagueDocument(input: unknown): Reading<LeagueDocument> {
  return checkDocument(leagueDocument, input, leagueProblems);
}
