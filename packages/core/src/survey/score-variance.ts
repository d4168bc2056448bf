import { calibrationResiduals } from './calibration.js';
import type { SurveyDesign } from './survey-design.js';

/**
 * Variance of an estimate from its linearised scores (what each respondent adds to the estimate, weight included, 0
 * outside the domain): between primary sampling units inside strata, with finite-population correction.
 */
export function scoreVariance(design: SurveyDesign, scores: Float64Array): number {
  const totals = clusterTotals(design, scores);
  const centres = stratumCentres(design, totals);
  const squares = new Float64Array(design.strata.length);
  design.clusterStrata.forEach((stratum, cluster) => {
    squares[stratum]! += (totals[cluster]! - centres[stratum]!) ** 2;
  });

  let sum = 0;
  let averageable = 0;
  let averaged = 0;
  design.strata.forEach(({ sampled, fraction }, stratum) => {
    if (sampled > 1) {
      sum += (1 - fraction) * (sampled / (sampled - 1)) * squares[stratum]!;
      averageable += 1;
    } else if (design.lonely === 'adjust') {
      sum += (1 - fraction) * squares[stratum]!;
    } else if (design.lonely === 'average' && fraction < 1) {
      averaged += 1;
    }
  });
  return averaged > 0 ? sum * (1 + averaged / averageable) : sum;
}

function clusterTotals(design: SurveyDesign, scores: Float64Array): Float64Array {
  const { calibration, weights, clusters } = design;
  const residuals = calibration ? calibrationResiduals(scores, weights, calibration) : scores;
  const totals = new Float64Array(design.clusterStrata.length);
  clusters.forEach((cluster, row) => {
    totals[cluster]! += residuals[row]!;
  });
  return totals;
}

/** The mean over the stratum's primary sampling units; over all of the sample for a lonely one. */
function stratumCentres({ clusterStrata, strata }: SurveyDesign, totals: Float64Array): Float64Array {
  const centres = new Float64Array(strata.length);
  clusterStrata.forEach((stratum, cluster) => {
    centres[stratum]! += totals[cluster]!;
  });
  const overall = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  return centres.map((sum, stratum) => {
    const { sampled } = strata[stratum]!;
    return sampled > 1 ? sum / sampled : overall;
  });
}
