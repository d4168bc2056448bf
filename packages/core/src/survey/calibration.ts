/** Weighting to known population totals: the cells of each margin and the weights before. */
export interface Calibration {
  /** For each margin, the cell of each respondent. */
  readonly margins: readonly (readonly number[])[];
  /** Weights of the cell means that are taken out of the scores: those before calibration, or ones. */
  readonly meanWeights: readonly number[];
}

/**
 * What is left of linearised scores after regressing score / weight on the cells, with the weights for means: the totals
 * that are known add no variance. The regression on several margins is found by sweeping out the cell means of one
 * after the other until nothing changes, which needs no matrix and does not mind that margins share their constant.
 *
 * @param scores linearised scores, weight included; not changed
 * @param weights calibrated weights
 * @see Deville, J.-C. & Särndal, C.-E. (1992), JASA 87, 376–382
 */
export function calibrationResiduals(
  scores: Float64Array,
  weights: readonly number[],
  { margins, meanWeights }: Calibration,
): Float64Array {
  const residuals = scores.map((score, row) => (weights[row]! > 0 ? score / weights[row]! : 0));
  const enough = 1e-15 * residuals.reduce((most, residual) => Math.max(most, Math.abs(residual)), 0);
  for (let pass = 0, change = Infinity; change > enough && pass < 1000; pass++) {
    change = 0;
    for (const cells of margins) change = Math.max(change, sweep(residuals, cells, meanWeights));
  }
  return residuals.map((residual, row) => residual * weights[row]!);
}

/** Subtracts the weighted mean of each cell in place and returns the largest of them. */
function sweep(residuals: Float64Array, cells: readonly number[], weights: readonly number[]): number {
  const sums: number[] = [];
  const bases: number[] = [];
  cells.forEach((cell, row) => {
    sums[cell] = (sums[cell] ?? 0) + weights[row]! * residuals[row]!;
    bases[cell] = (bases[cell] ?? 0) + weights[row]!;
  });
  const means = sums.map((sum, cell) => (bases[cell]! > 0 ? sum / bases[cell]! : 0));
  cells.forEach((cell, row) => {
    residuals[row]! -= means[cell]!;
  });
  return means.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0);
}
