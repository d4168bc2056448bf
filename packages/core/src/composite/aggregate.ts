import { invalid, unknown } from '../error.js';
import { aggregateColumns, transforms } from './aggregate-columns.js';
import { toColumn, type Values } from './column.js';
import type { Aggregation } from './index-definition.js';

export interface AggregateOptions {
  /** One weight ≥ 0 per score, any positive sum, default all 1. A member with weight 0 does not count at all. */
  readonly weights?: ArrayLike<number> | undefined;
  /** Default `arithmetic`. */
  readonly aggregation?: Aggregation | undefined;
  /** Share of the members (0 to 1, counted, not weighted) that must have a score, default 0; equal passes. */
  readonly minimumCoverage?: number | undefined;
}

/**
 * Aggregation of scores into one score by a weighted arithmetic, geometric or harmonic mean, or a weighted sum.
 * Means renormalise the weights over the scores that are present; a sum is missing when one of its members is.
 *
 * @param scores scores on a common scale; null or undefined where missing
 * @returns null when no score is present, or fewer than the minimum coverage asks for
 * @throws RangeError `invalid scores: …` for NaN, infinities, and for a value ≤ 0 in a geometric or harmonic mean, which
 * are defined for positive scores only (move the scale, as PCI's 1–10 does); `invalid weights: …` for a negative or
 * non-finite weight, a sum of zero, or a length other than that of the scores; `invalid minimumCoverage: …`,
 * `unknown aggregation: …`
 * @see OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6
 * @example
 * aggregate([2, 8, 5], { weights: [1, 2, 3] }) // → 5.5
 * aggregate([2, null, 5], { weights: [1, 2, 3], aggregation: 'geometric' }) // → 3.976354
 * aggregate([2, null, 5], { minimumCoverage: 0.75 }) // → null
 */
export function aggregate(scores: Values, options: AggregateOptions = {}): number | null {
  const {
    weights = new Float64Array(scores.length).fill(1),
    aggregation = 'arithmetic',
    minimumCoverage = 0,
  } = options;
  if (weights.length !== scores.length) throw invalid('weights', weights, `${scores.length}, one per score`);
  let sum = 0;
  for (const weight of Array.from(weights)) {
    if (!(Number.isFinite(weight) && weight >= 0)) throw invalid('weights', weight, 'finite numbers >= 0');
    sum += weight;
  }
  if (sum === 0 && scores.length > 0) throw invalid('weights', sum, 'a sum > 0');
  if (!(minimumCoverage >= 0 && minimumCoverage <= 1)) {
    throw invalid('minimumCoverage', minimumCoverage, '0 <= minimumCoverage <= 1');
  }
  if (!Object.hasOwn(transforms, aggregation)) {
    throw unknown('aggregation', aggregation, Object.keys(transforms).join(', '));
  }
  const column = toColumn(scores, 'scores');
  const columns = Array.from(column, (_, i) => column.subarray(i, i + 1));
  const score = aggregateColumns(1, columns, weights, aggregation, minimumCoverage, () => 'scores').scores[0]!;
  return Number.isNaN(score) ? null : score;
}
