import type { SurveyDesign } from './survey-design.js';
import { domainRows, estimate, type DomainOption, type SurveyEstimate, type SurveyValues } from './survey-estimate.js';

export interface MeanEstimate extends SurveyEstimate {
  /**
   * Design effect: variance beside that of simple random sampling without replacement of as many respondents. Null
   * where that is not defined: all answers equal, one respondent, or weights that do not add up to more than the base.
   */
  readonly designEffect: number | null;
}

/**
 * Weighted mean of a survey, or a share when the values are 0 and 1, in the whole sample or in a domain.
 *
 * @param design sample design
 * @param values one value per respondent, null for no valid answer
 * @param options domain
 * @returns the mean in the unit of the values with its standard error, or null when the domain holds no valid answer; O(n)
 * @throws RangeError `invalid values: …` or `invalid domain: …` for a wrong length, NaN or infinity
 * @see Särndal, C.-E., Swensson, B. & Wretman, J. (1992), Model Assisted Survey Sampling, ch. 5; Kish, L. (1965), Survey
 * Sampling (design effect)
 * @example
 * const design = surveyDesign({ weights: [10, 20, 30, 40] })
 * surveyMean(design, [1, 0, 1, null]) // → { value: 0.6667, standardError: 0.3271, degreesOfFreedom: 2, base: 3 }
 */
export function surveyMean(
  design: SurveyDesign,
  values: SurveyValues,
  { domain }: DomainOption = {},
): MeanEstimate | null {
  const rows = domainRows(design, { values }, domain);
  if (rows.length === 0) return null;
  const { mean, scores } = linearisedMean(design, values, rows);
  const result = estimate(design, mean, rows, scores);
  return { ...result, designEffect: designEffect(design, values, rows, result) };
}

/** A weighted mean and what each respondent adds to it. */
export function linearisedMean(
  { weights }: SurveyDesign,
  values: SurveyValues,
  rows: readonly number[],
): { mean: number; scores: Float64Array } {
  let weightSum = 0;
  let sum = 0;
  for (const row of rows) {
    weightSum += weights[row]!;
    sum += weights[row]! * values[row]!;
  }
  const mean = sum / weightSum;
  const scores = new Float64Array(weights.length);
  for (const row of rows) scores[row] = (weights[row]! * (values[row]! - mean)) / weightSum;
  return { mean, scores };
}

function designEffect(
  { weights }: SurveyDesign,
  values: SurveyValues,
  rows: readonly number[],
  { value, standardError, base, weightSum }: SurveyEstimate,
): number | null {
  const squares = rows.reduce((sum, row) => sum + weights[row]! * (values[row]! - value) ** 2, 0);
  const unsampled = 1 - base / weightSum;
  if (!(squares > 0 && base > 1 && unsampled > 1e-9)) return null;
  return standardError ** 2 / (((squares / weightSum) * unsampled) / (base - 1));
}
