import { cellFactors, checkUncalibrated, encodeMargin, type PopulationMargin } from './population-margin.js';
import type { SurveyDesign } from './survey-design.js';

/**
 * Post-stratification: scales the weights of each cell to its known population total. Estimates from the new design
 * carry the smaller variance that this buys.
 *
 * @param design sample design, not yet post-stratified or raked
 * @param margin cell of each respondent and the population of each cell
 * @returns a new design with weights that add up to the totals; O(n)
 * @throws RangeError naming the offending value: a total that is not a finite number > 0, a cell without total or
 * without respondents, labels of another length, a design that is calibrated already
 * @see Holt, D. & Smith, T. M. F. (1979), JRSS A 142, 33–46
 * @example
 * const design = surveyDesign({ weights: [10, 10, 10] })
 * postStratify(design, { labels: ['F', 'F', 'M'], totals: { F: 30, M: 20 } }).weights // → [15, 15, 20]
 */
export function postStratify(design: SurveyDesign, margin: PopulationMargin): SurveyDesign {
  checkUncalibrated(design);
  const { cells, totals } = encodeMargin(design, margin);
  const factors = cellFactors(design.weights, cells, totals);
  return {
    ...design,
    weights: design.weights.map((weight, row) => weight * factors[cells[row]!]!),
    calibration: { margins: [cells], meanWeights: design.weights },
  };
}
