import { invalid, unknown } from '../error.js';
import { classify, type ScoreClass } from './classify.js';
import { decision766, type RatioMetric, type RatioScoring } from './decision-766.js';

/** Counts of a metric, or the ratio (0 to 1) where only that is published. */
export type MetricCounts = { readonly numerator: number; readonly denominator: number } | { readonly ratio: number };

export interface MetricScore {
  /** Points with two decimals, or null when the metric is not scored. */
  readonly score: number | null;
  readonly maximum: number;
  /** Why there is no score: nothing reported, no cases and no rule for that, or published for information only. */
  readonly reason?: 'not reported' | 'no cases' | 'information only';
}

export interface GroupScore {
  /** Sum of the scored metrics, or null when none is scored. */
  readonly score: number | null;
  /** Sum of the maxima of the scored metrics: what the score is out of. */
  readonly maximum: number;
}

export interface RatioScores {
  readonly metrics: Record<string, MetricScore>;
  readonly groups: Record<string, GroupScore>;
  readonly total: GroupScore;
  /** Class of the total; null when not all points were at stake, for the bounds are meant for all of them. */
  readonly class: ScoreClass | null;
}

/**
 * Score of one unit under decision 766/QĐ-TTg, from counts to points as the National Public Service Portal computes
 * them: each metric rounded to two decimals (half up), groups and total summed from the rounded points.
 *
 * @param counts counts by metric code; metrics that are absent or null are not scored, and lower the maximum, so that a
 * department without metrics of publication is seen to be scored out of fewer points
 * @param scoring the metrics and classes, default the set in force
 * @throws RangeError `unknown metric: …`; `invalid numerator of …`, `invalid denominator of …`, `invalid ratio of …`
 * (negative, not finite, more cases than the denominator)
 * @example
 * const scores = scoreDecision766({
 *   ON_TIME: { numerator: 528684, denominator: 597918 },
 *   PETITION_PROCESSING_ON_TIME: { numerator: 0, denominator: 0 },
 * });
 * scores.metrics.ON_TIME // → { score: 17.68, maximum: 20 }
 * scores.total // → { score: 23.68, maximum: 26 }
 */
export function scoreDecision766(
  counts: Readonly<Record<string, MetricCounts | null | undefined>>,
  scoring: RatioScoring = decision766,
): RatioScores {
  for (const code of Object.keys(counts)) {
    if (!scoring.metrics.some(metric => metric.code === code)) throw unknown('metric', code, 'the code of a metric');
  }
  const metrics = scoring.metrics.map(metric => ({
    ...metric,
    ...scoreMetric(metric, Object.hasOwn(counts, metric.code) ? counts[metric.code] : null),
  }));
  const total = sum(metrics);
  const atStake = scoring.groups.reduce((points, { maximum }) => points + maximum, 0);
  return {
    metrics: Object.fromEntries(
      metrics.map(({ code, score, maximum, reason }) => [code, { score, maximum, ...(reason && { reason }) }]),
    ),
    groups: Object.fromEntries(
      scoring.groups.map(({ code }) => [code, sum(metrics.filter(({ group }) => group === code))]),
    ),
    total,
    class: total.score !== null && total.maximum === atStake ? classify(total.score, scoring.classes) : null,
  };
}

function scoreMetric(metric: RatioMetric, counts: MetricCounts | null | undefined): MetricScore {
  const { code, maximum, fullAt, whenEmpty } = metric;
  if (counts == null) return { score: null, maximum, reason: 'not reported' };
  const [numerator, denominator] = 'ratio' in counts ? [counts.ratio, 1] : [counts.numerator, counts.denominator];
  if (!(Number.isFinite(denominator) && denominator >= 0)) {
    throw invalid(`denominator of "${code}"`, denominator, 'a finite number >= 0');
  }
  if (!(Number.isFinite(numerator) && numerator >= 0 && numerator <= denominator)) {
    const parameter = 'ratio' in counts ? 'ratio' : 'numerator';
    throw invalid(`${parameter} of "${code}"`, numerator, `0 to ${denominator}`);
  }
  if (maximum === 0) return { score: null, maximum, reason: 'information only' };
  if (denominator === 0) {
    return whenEmpty === 'unknown'
      ? { score: null, maximum, reason: 'no cases' }
      : { score: whenEmpty === 'full' ? maximum : 0, maximum };
  }
  // Whole numbers up to the one division, so that a score that ends in exactly half a hundredth is rounded up.
  const hundredths = Math.round((maximum * 10_000 * numerator) / (fullAt * denominator));
  return { score: Math.min(maximum * 100, hundredths) / 100, maximum };
}

function sum(metrics: readonly MetricScore[]): GroupScore {
  const scored = metrics.filter(({ score }) => score !== null);
  const hundredths = scored.reduce((total, { score }) => total + Math.round(score! * 100), 0);
  return {
    score: scored.length === 0 ? null : hundredths / 100,
    maximum: scored.reduce((total, { maximum }) => total + maximum, 0),
  };
}
