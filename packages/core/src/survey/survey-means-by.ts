import { invalid } from '../error.js';
import type { SurveyDesign } from './survey-design.js';
import type { SurveyValues } from './survey-estimate.js';
import { surveyMean, type MeanEstimate } from './survey-mean.js';

/** The estimate of one group; null when it holds no valid answer. */
export interface GroupEstimate {
  readonly group: string;
  readonly estimate: MeanEstimate | null;
}

/**
 * Weighted mean of each group of respondents, each group a domain of the whole design.
 *
 * @param design sample design
 * @param values one value per respondent, null for no valid answer
 * @param groups group of each respondent, null for none
 * @returns one entry per group in the order of first appearance; O(groups × n)
 * @throws RangeError `invalid values: …` or `invalid groups: …` for a wrong length, NaN or infinity
 * @see surveyMean
 * @example
 * const design = surveyDesign({ weights: [10, 20, 30, 40] })
 * surveyMeansBy(design, [1, 0, 1, 1], ['A', 'A', 'B', 'B'])
 * // → [{ group: 'A', estimate: { value: 0.3333, base: 2 } }, { group: 'B', estimate: { value: 1, base: 2 } }]
 */
export function surveyMeansBy(
  design: SurveyDesign,
  values: SurveyValues,
  groups: readonly (string | null)[],
): GroupEstimate[] {
  const { length } = design.weights;
  if (groups.length !== length) throw invalid('groups', groups, `one entry for each of ${length} respondents`);
  return [...new Set(groups)]
    .filter(group => group !== null)
    .map(group => ({ group, estimate: surveyMean(design, values, { domain: groups.map(other => other === group) }) }));
}
