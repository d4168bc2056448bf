import { tQuantile } from '../statistics/distributions/t-quantile.js';
import { invalid } from '../error.js';
import { checkConfidence } from '../statistics/intervals/interval.js';
import type { SurveyEstimate } from './survey-estimate.js';

/**
 * Student's t interval of a mean, total, ratio or difference. For shares {@link surveyShareInterval} is better, for it
 * stays within 0 to 1.
 *
 * @param estimate value, standard error and degrees of freedom; infinite degrees give the normal interval
 * @param confidence confidence level, between 0 and 1, default 0.95
 * @returns both ends in the unit of the estimate; null without degrees of freedom, for then the error is unknown
 * @throws RangeError `invalid standardError: …`, `invalid confidence: …`
 * @example
 * surveyInterval({ value: 3.85, standardError: 0.035, degreesOfFreedom: 114 }) // → { low: 3.7807, high: 3.9193 }
 */
export function surveyInterval(
  { value, standardError, degreesOfFreedom }: Pick<SurveyEstimate, 'value' | 'standardError' | 'degreesOfFreedom'>,
  confidence = 0.95,
): { low: number; high: number } | null {
  checkConfidence(confidence);
  if (!(standardError >= 0)) throw invalid('standardError', standardError, 'a number >= 0');
  if (!(degreesOfFreedom > 0)) return null;
  const spread = tQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError;
  return { low: value - spread, high: value + spread };
}
