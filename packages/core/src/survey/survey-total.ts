import type { SurveyDesign } from './survey-design.js';
import { domainRows, estimate, type DomainOption, type SurveyEstimate, type SurveyValues } from './survey-estimate.js';

/**
 * Estimated population total of the values. Respondents without a valid answer add nothing: with missing answers this
 * is the total among those who would have answered, and {@link surveyMean} is usually what is wanted.
 *
 * @param design sample design whose weights add up to the population
 * @param values one value per respondent, null for no valid answer
 * @param options domain
 * @returns the total with its standard error, or null when the domain holds no valid answer; O(n)
 * @throws RangeError `invalid values: …` or `invalid domain: …` for a wrong length, NaN or infinity
 * @see Särndal, C.-E., Swensson, B. & Wretman, J. (1992), Model Assisted Survey Sampling, ch. 4
 * @example
 * const design = surveyDesign({ weights: [10, 20, 30, 40] })
 * surveyTotal(design, [1, 0, 1, 1]) // → { value: 80, standardError: 36.5148, base: 4 }
 */
export function surveyTotal(
  design: SurveyDesign,
  values: SurveyValues,
  { domain }: DomainOption = {},
): SurveyEstimate | null {
  const rows = domainRows(design, { values }, domain);
  if (rows.length === 0) return null;
  const scores = new Float64Array(design.weights.length);
  for (const row of rows) scores[row] = design.weights[row]! * values[row]!;
  const total = rows.reduce((sum, row) => sum + scores[row]!, 0);
  return estimate(design, total, rows, scores);
}
