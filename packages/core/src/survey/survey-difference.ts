import type { SurveyDesign } from './survey-design.js';
import { domainRows, estimate, type SurveyEstimate, type SurveyValues } from './survey-estimate.js';
import { linearisedMean } from './survey-mean.js';

/**
 * Difference between the means of two domains of one design, first minus second, with the covariance that shared
 * primary sampling units bring. Two years are two domains when their rows stand in one design: with the year in the
 * stratum label if the samples were drawn anew, with the same labels if the primary sampling units were kept.
 *
 * @param design sample design
 * @param values one value per respondent, null for no valid answer
 * @param first respondents of the first domain
 * @param second respondents of the second domain; may overlap with the first
 * @returns the difference with its standard error, its bases counted over both domains; null when either domain holds
 * no valid answer; O(n)
 * @throws RangeError `invalid values: …` or `invalid domain: …` for a wrong length, NaN or infinity
 * @see Lumley, T. (2010), Complex Surveys, Wiley, section 2.4
 * @example
 * const design = surveyDesign({ weights: [1, 1, 1, 1, 1] })
 * const [before, after] = [[true, true, true, false, false], [false, false, false, true, true]]
 * surveyDifference(design, [1, 0, 0, 1, 1], after, before) // → { value: 0.6667, standardError: 0.3043 }
 */
export function surveyDifference(
  design: SurveyDesign,
  values: SurveyValues,
  first: readonly boolean[],
  second: readonly boolean[],
): SurveyEstimate | null {
  const firstRows = domainRows(design, { values }, first);
  const secondRows = domainRows(design, { values }, second);
  if (firstRows.length === 0 || secondRows.length === 0) return null;
  const a = linearisedMean(design, values, firstRows);
  const b = linearisedMean(design, values, secondRows);
  const rows = [...new Set([...firstRows, ...secondRows])];
  return estimate(
    design,
    a.mean - b.mean,
    rows,
    a.scores.map((score, row) => score - b.scores[row]!),
  );
}
