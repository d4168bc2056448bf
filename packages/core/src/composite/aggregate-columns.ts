import { invalid } from '../error.js';
import type { Aggregation } from './index-definition.js';

/** Every aggregation is the arithmetic mean (or the sum) of transformed scores, transformed back. */
export interface Transform {
  readonly to: (score: number) => number;
  readonly from: (mean: number) => number;
}

const same = (x: number): number => x;
const reciprocal = (x: number): number => 1 / x;
export const transforms: Readonly<Record<Aggregation, Transform>> = {
  arithmetic: { to: same, from: same },
  geometric: { to: Math.log, from: Math.exp },
  harmonic: { to: reciprocal, from: reciprocal },
  sum: { to: same, from: same },
};

/**
 * `aggregate` for many units at once: one column per member, NaN for missing, arguments checked.
 *
 * @param where names the member (by position) and unit in errors
 */
export function aggregateColumns(
  units: number,
  columns: readonly Float64Array[],
  weights: ArrayLike<number>,
  aggregation: Aggregation,
  minimumCoverage: number,
  where: (member: number, unit: number) => string,
): { scores: Float64Array; coverage: Float64Array } {
  const sums = new Float64Array(units);
  const weightSums = new Float64Array(units);
  const counts = new Float64Array(units);
  const { to, from } = transforms[aggregation];
  const positive = aggregation === 'geometric' || aggregation === 'harmonic';
  let members = 0;
  columns.forEach((column, member) => {
    const weight = weights[member]!;
    if (weight === 0) return;
    members += 1;
    for (let u = 0; u < units; u += 1) {
      const x = column[u]!;
      if (x !== x) continue;
      if (positive && x <= 0) throw invalid(where(member, u), x, `a number > 0 for a ${aggregation} mean`);
      sums[u]! += weight * (positive ? to(x) : x);
      weightSums[u]! += weight;
      counts[u]! += 1;
    }
  });
  const needed = aggregation === 'sum' ? 1 : minimumCoverage;
  for (let u = 0; u < units; u += 1) {
    const coverage = members === 0 ? 0 : counts[u]! / members;
    counts[u] = coverage;
    if (coverage === 0 || coverage < needed) sums[u] = NaN;
    else sums[u] = from(aggregation === 'sum' ? sums[u]! : sums[u]! / weightSums[u]!);
  }
  return { scores: sums, coverage: counts };
}
