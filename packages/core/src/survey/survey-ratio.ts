import type { SurveyDesign } from './survey-design.js';
import { domainRows, estimate, type DomainOption, type SurveyEstimate, type SurveyValues } from './survey-estimate.js';

/**
 * Ratio of two population totals, such as complaints per transaction, over respondents with both values.
 *
 * @param design sample design
 * @param numerator one value per respondent, null for no valid answer
 * @param denominator one value per respondent, null for no valid answer
 * @param options domain
 * @returns the ratio with its standard error, or null when the domain holds no valid pair or the denominators add up to
 * 0; O(n)
 * @throws RangeError `invalid numerator: …`, `invalid denominator: …` or `invalid domain: …` for a wrong length, NaN or
 * infinity
 * @see Särndal, C.-E., Swensson, B. & Wretman, J. (1992), Model Assisted Survey Sampling, ch. 5
 * @example
 * const design = surveyDesign({ weights: [10, 10, 10] })
 * surveyRatio(design, [1, 0, 2], [4, 3, 5]) // → { value: 0.25, standardError: 0.1083 }
 */
export function surveyRatio(
  design: SurveyDesign,
  numerator: SurveyValues,
  denominator: SurveyValues,
  { domain }: DomainOption = {},
): SurveyEstimate | null {
  const { weights } = design;
  const rows = domainRows(design, { numerator, denominator }, domain);
  const total = (values: SurveyValues) => rows.reduce((sum, row) => sum + weights[row]! * values[row]!, 0);
  const bottom = total(denominator);
  if (bottom === 0) return null;
  const ratio = total(numerator) / bottom;
  const scores = new Float64Array(weights.length);
  for (const row of rows) scores[row] = (weights[row]! * (numerator[row]! - ratio * denominator[row]!)) / bottom;
  return estimate(design, ratio, rows, scores);
}
