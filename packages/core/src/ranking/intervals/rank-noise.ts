import { invalid } from '../../error.js';
import { covarianceRoot } from './covariance-root.js';
import { normalDraws } from '../../statistics/normal-draws.js';
import type { Claim } from './rank-interval.js';

/** Gives the noise of one step, row by row, with a column for each position listed. */
export type Noise = (step: number, positions: readonly number[]) => readonly ArrayLike<number>[];

/** How far scores scatter around the true ones. */
export interface Scatter {
  /** Standard error of the difference of two scores; 0 if it is known exactly. */
  readonly spread: (claim: Claim) => number;
  /** One row of noise for all scores, from independent standard normal numbers. */
  readonly draw: (normal: () => number) => Float64Array;
}

/** Scores that are independent of each other. */
export function independentScatter(errors: Float64Array): Scatter {
  return {
    spread: ({ better, worse }) => Math.hypot(errors[better]!, errors[worse]!),
    draw: normal => errors.map(error => error * normal()),
  };
}

/** Scores that vary together, as shares of one total or scores from one sample do. */
export function correlatedScatter(covariance: readonly (readonly number[])[]): Scatter {
  const root = covarianceRoot(covariance);
  return {
    spread({ better, worse }) {
      const sum = covariance[better]![better]! + covariance[worse]![worse]!;
      const variance = sum - 2 * covariance[better]![worse]!;
      // two scores that vary as one leave nothing but rounding
      return variance > 1e-12 * sum ? Math.sqrt(variance) : 0;
    },
    draw(normal) {
      const z = Float64Array.from(root, normal);
      return Float64Array.from(root, (row, i) => {
        let sum = 0;
        for (let k = 0; k <= i; k++) sum += row[k]! * z[k]!;
        return sum;
      });
    },
  };
}

/** Simulated noise. All steps share one set of draws, so that a later step cannot lose what an earlier one has proven. */
export function simulatedNoise({ draw }: Scatter, seed: number, replications: number): Noise {
  const normal = normalDraws(seed);
  const rows = Array.from({ length: replications }, () => draw(normal));
  return (_, positions) =>
    positions.length === rows[0]!.length ? rows : rows.map(row => Float64Array.from(positions, i => row[i]!));
}

/** Noise that the caller drew, with rows of its own for each step. */
export function storedNoise(draws: readonly (readonly (readonly number[])[])[]): Noise {
  return (step, positions) => {
    const rows = draws[step];
    if (!rows?.length || rows.some(row => row.length !== positions.length))
      throw invalid('draws', rows, `rows of ${positions.length} for step ${step + 1}`);
    return rows;
  };
}
