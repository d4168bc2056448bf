import { invalid, unknown } from '../../error.js';
import { type Edition, scoresByUnit, type UnitScore } from '../rank/edition.js';
import { unitSetOf } from '../../provinces/unit-set.js';
import { crosswalk } from '../../provinces/crosswalk.js';
import { NEW_PROVINCES, OLD_PROVINCES } from '../../provinces/province-data.js';

/** A score that nobody published, computed from those of the units that became one. */
export interface ComputedScore extends UnitScore {
  /** Codes of the old provinces that it was computed from. With a single code, it is the score of that province. */
  readonly computedFrom: string[];
}

/** An edition of the 63 provinces restated for the 34. Its method says that it is computed, so it is not comparable with a published one. */
export interface ComputedEdition extends Edition {
  readonly method: 'mean of predecessors' | 'weighted mean of predecessors';
  readonly unitSet: 'vn-34';
  readonly scores: ComputedScore[];
}

/**
 * Restates an edition of the 63 provinces for the 34 units of today as means of their predecessors. No official text
 * gives such values: show predecessors side by side, and these only on request and labelled as computed. A unit with a
 * predecessor that has no score has none either.
 *
 * @param edition scores of the 63 by their codes
 * @param weights weight (> 0) of every predecessor by its code, such as its population; without them the mean is simple
 * @returns all 34 units, in the order of their codes
 * @throws RangeError `invalid unitSet: …` when the edition is not one of the 63, `unknown unit: …`,
 *   `invalid weights: …`, `duplicate unit: …`
 * @example
 * const edition = { period: '2024', scores: [{ unit: '92', value: 40 }, { unit: '93', value: 43 }, { unit: '94', value: 46 }] };
 * combinePredecessors(edition).scores.find(score => score.unit === '92') // → { value: 43, computedFrom: ['92', '93', '94'] }
 */
export function combinePredecessors(edition: Edition, weights?: Readonly<Record<string, number>>): ComputedEdition {
  const unitSet = unitSetOf(edition);
  if (unitSet !== 'vn-63') throw invalid('unitSet', unitSet, 'vn-63');
  const byUnit = scoresByUnit(edition);
  const codes = new Set<string>(OLD_PROVINCES.map(([code]) => code));
  for (const unit of byUnit.keys()) if (!codes.has(unit)) throw unknown('unit', unit, 'a code of vn-63');
  const weightOf = (code: string): number => {
    const weight = weights ? (weights[code] ?? NaN) : 1;
    if (!(weight > 0 && weight < Infinity)) throw invalid('weights', weight, `a finite number > 0 for ${code}`);
    return weight;
  };

  const scores = NEW_PROVINCES.map(([unit]): ComputedScore => {
    const computedFrom = crosswalk(unit, 'vn-34');
    const missing = computedFrom.some(code => byUnit.get(code) === undefined);
    if (missing) return { unit, value: null, reason: 'predecessor without a score', computedFrom };
    if (computedFrom.length === 1) return { unit, value: byUnit.get(computedFrom[0]!)!, computedFrom };
    const total = computedFrom.reduce((sum, code) => sum + weightOf(code), 0);
    const value = computedFrom.reduce((sum, code) => sum + weightOf(code) * byUnit.get(code)!, 0) / total;
    return { unit, value, computedFrom };
  });
  const method = weights ? 'weighted mean of predecessors' : 'mean of predecessors';
  return { period: edition.period, method, unitSet: 'vn-34', scores };
}
