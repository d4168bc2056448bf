import { invalid } from '../../error.js';

/**
 * The lower triangle L with L Lᵀ = the covariance matrix (Cholesky): L times independent standard normal numbers has that
 * covariance. Scores that are linear combinations of others, as shares of one total are, leave a column of zeros.
 *
 * @param covariance square matrix by row
 * @throws RangeError `invalid covariance: …` when it is not square, finite, symmetric or positive semi-definite
 */
export function covarianceRoot(covariance: readonly (readonly number[])[]): Float64Array[] {
  const n = covariance.length;
  const largest = covariance.reduce((most, row, i) => Math.max(most, Math.abs(row[i]!)), 0);
  const tolerance = 1e-10 * largest;
  const isSymmetric = covariance.every(
    (row, i) =>
      row.length === n &&
      row.every((value, j) => Number.isFinite(value) && Math.abs(value - covariance[j]![i]!) <= tolerance),
  );
  if (!isSymmetric) throw invalid('covariance', covariance, 'a symmetric matrix of finite numbers');
  const root = covariance.map(() => new Float64Array(n));
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let rest = covariance[i]![j]!;
      for (let k = 0; k < j; k++) rest -= root[i]![k]! * root[j]![k]!;
      const pivot = root[j]![j]!;
      if (i > j) root[i]![j] = pivot > 0 ? rest / pivot : 0;
      else if (rest < -tolerance) throw invalid('covariance', covariance, 'a positive semi-definite matrix');
      else root[j]![j] = rest > tolerance ? Math.sqrt(rest) : 0;
      if (i > j && pivot === 0 && Math.abs(rest) > Math.sqrt(tolerance * largest))
        throw invalid('covariance', covariance, 'a positive semi-definite matrix');
    }
  }
  return root;
}
