import { invalid } from '../error.js';
import { cellFactors, checkUncalibrated, encodeMargin, type PopulationMargin } from './population-margin.js';
import type { SurveyDesign } from './survey-design.js';

export interface RakeOptions {
  /** Passes end when no population total is missed by more than this share of it; > 0, default 1e-10. */
  readonly tolerance?: number;
  /**
   * What the variance is of: `weighted`, residuals of the regression on all margins with the design weights, as of any
   * calibration estimator; `unweighted`, residuals from plain cell means of the margins in turn, as R's `survey::rake`
   * takes them. They differ little where weights do. Default `weighted`.
   */
  readonly residuals?: RakeResiduals;
}

export type RakeResiduals = 'weighted' | 'unweighted';

const RESIDUALS: readonly RakeResiduals[] = ['weighted', 'unweighted'];

/**
 * Raking (iterative proportional fitting): scales the weights to the population totals of several margins in turn until
 * all hold at once, for when the cross-classified totals are not known. Estimates from the new design carry the smaller
 * variance that this buys.
 *
 * @param design sample design, not yet post-stratified or raked
 * @param margins two or more groupings of the population with totals of equal sum
 * @param options tolerance, residuals
 * @returns a new design whose weights add up to the totals; O(n × margins) per pass, usually below 20 passes
 * @throws RangeError naming the offending value: totals that are not finite and > 0 or whose sums differ between
 * margins, a cell without total or without respondents, labels of another length, a design that is calibrated already,
 * totals that no positive weights can reach within 1000 passes, an unknown kind of residuals
 * @see Deming, W. E. & Stephan, F. F. (1940), Annals of Mathematical Statistics 11, 427–444; Deville, J.-C., Särndal,
 * C.-E. & Sautory, O. (1993), JASA 88, 1013–1020
 * @example
 * const sex = { labels: ['F', 'F', 'M', 'M'], totals: { F: 60, M: 40 } }
 * const age = { labels: ['young', 'old', 'young', 'old'], totals: { young: 50, old: 50 } }
 * rake(surveyDesign({ weights: [1, 1, 1, 1] }), [sex, age]).weights // → [30, 30, 20, 20]
 */
export function rake(
  design: SurveyDesign,
  margins: readonly PopulationMargin[],
  { tolerance = 1e-10, residuals = 'weighted' }: RakeOptions = {},
): SurveyDesign {
  checkUncalibrated(design);
  if (margins.length < 2) throw invalid('margins', margins, 'two or more margins');
  if (!(tolerance > 0)) throw invalid('tolerance', tolerance, 'tolerance > 0');
  if (!RESIDUALS.includes(residuals)) throw invalid('residuals', residuals, `one of ${RESIDUALS.join(', ')}`);
  const encoded = margins.map(margin => encodeMargin(design, margin));
  const [people, ...others] = encoded.map(({ totals }) => totals.reduce((sum, total) => sum + total, 0));
  for (const sum of others) {
    if (Math.abs(sum / people! - 1) > 1e-9) throw invalid('sum of totals', sum, `${people}, as in the first margin`);
  }

  let weights = design.weights;
  for (let pass = 0; pass < 1000; pass++) {
    let miss = 0;
    for (const { cells, totals } of encoded) {
      const factors = cellFactors(weights, cells, totals);
      miss = factors.reduce((most, factor) => Math.max(most, Math.abs(1 / factor - 1)), miss);
      weights = weights.map((weight, row) => weight * factors[cells[row]!]!);
    }
    if (miss <= tolerance) {
      const meanWeights = residuals === 'weighted' ? design.weights : weights.map(() => 1);
      return { ...design, weights, calibration: { margins: encoded.map(({ cells }) => cells), meanWeights } };
    }
  }
  throw invalid('margins', margins, 'totals that positive weights can reach within 1000 passes');
}
