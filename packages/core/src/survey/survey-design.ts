import { invalid } from '../error.js';
import type { Calibration } from './calibration.js';
import { checkWeights } from './check-weights.js';
import { checkLonely, describeStratum, type LonelyRule, type Stratum } from './stratum.js';

/** One column entry per respondent, all columns in the same order. */
export interface SurveyColumns {
  /** Sampling weights: how many people of the population a respondent stands for. Finite, ≥ 0. */
  readonly weights: readonly number[];
  /** Stratum of each respondent; left out, the whole sample is one stratum. */
  readonly strata?: readonly string[];
  /** Primary sampling unit (commune, counter, day …), its label unique inside the stratum; left out, each respondent. */
  readonly clusters?: readonly string[];
}

export interface SurveyOptions {
  /**
   * Sampling units in the population, for the finite-population correction: primary sampling units where `clusters` is
   * given, else people. A number for an unstratified design, else a number per stratum. Without it none is applied.
   */
  readonly population?: number | Readonly<Record<string, number>>;
  /**
   * Stratum with one primary sampling unit: `fail` throws; `remove` and `certainty` let it add no variance; `adjust`
   * centres it at the mean of all primary sampling units; `average` gives it the mean variance of the other strata.
   * Default `fail`.
   */
  readonly lonely?: LonelyRule;
}

/** A sample design as plain data; make it with {@link surveyDesign}. */
export interface SurveyDesign {
  readonly weights: readonly number[];
  /** Position of each respondent's primary sampling unit in `clusterStrata`. */
  readonly clusters: readonly number[];
  /** Position in `strata` of each primary sampling unit. */
  readonly clusterStrata: readonly number[];
  readonly strata: readonly Stratum[];
  readonly lonely: LonelyRule;
  /** The calibration by post-stratification or raking, which the variance needs. */
  readonly calibration: Calibration | null;
}

/**
 * Describes how a sample was drawn, once, for all estimates made from it. Of several stages of sampling only the first
 * counts (ultimate clusters): slightly conservative without finite-population correction; with it the variance inside
 * primary sampling units is missed in proportion to the share of them that was sampled.
 *
 * @param columns weights, strata and primary sampling units, one entry per respondent
 * @param options population sizes and the rule for lonely primary sampling units
 * @returns plain data; O(n)
 * @throws RangeError naming the offending value: weights that are negative, NaN or infinite; columns of different
 * length; a population smaller than its sample, missing or not given per stratum; a lonely primary sampling unit under the rule `fail`, or
 * under `average` where no stratum has more
 * @see Lumley, T. (2010), Complex Surveys, Wiley; Wolter, K. (2007), Introduction to Variance Estimation, Springer
 * @example
 * const design = surveyDesign(
 *   { weights: [100, 100, 50, 50], strata: ['town', 'town', 'village', 'village'] },
 *   { population: { town: 200, village: 100 } },
 * )
 * design.strata[0] // → { label: 'town', sampled: 2, fraction: 0.01 }
 */
export function surveyDesign(columns: SurveyColumns, options: SurveyOptions = {}): SurveyDesign {
  const { weights, strata: stratumOf, clusters: clusterOf } = columns;
  const { population, lonely = 'fail' } = options;
  if (weights.length === 0) throw invalid('weights', weights, 'at least one respondent');
  checkWeights(weights);
  if (stratumOf) checkLength('strata', stratumOf, weights.length);
  if (clusterOf) checkLength('clusters', clusterOf, weights.length);
  if (stratumOf && typeof population === 'number') throw invalid('population', population, 'a number for each stratum');

  const positions = new Map<string, number>();
  const clusterStrata: number[] = [];
  const clusterPositions: Map<string | number, number>[] = [];
  const clusters = weights.map((_, row) => {
    const stratum = position(positions, text('strata', stratumOf ? stratumOf[row] : ''));
    const inside = (clusterPositions[stratum] ??= new Map());
    const label = clusterOf ? text('clusters', clusterOf[row]) : row;
    let cluster = inside.get(label);
    if (cluster === undefined) {
      cluster = clusterStrata.push(stratum) - 1;
      inside.set(label, cluster);
    }
    return cluster;
  });
  const strata = [...positions.keys()].map((label, stratum) =>
    describeStratum(label, clusterPositions[stratum]!.size, population),
  );
  checkLonely(strata, lonely);
  return { weights: [...weights], clusters, clusterStrata, strata, lonely, calibration: null };
}

/** Where a label stands in the order of first appearance. */
function position(positions: Map<string, number>, label: string): number {
  const known = positions.get(label);
  if (known !== undefined) return known;
  positions.set(label, positions.size);
  return positions.size - 1;
}

function checkLength(parameter: string, column: readonly unknown[], length: number): void {
  if (column.length !== length) throw invalid(parameter, column, `one entry for each of ${length} weights`);
}

function text(parameter: string, label: unknown): string {
  if (typeof label !== 'string') throw invalid(parameter, label, 'a text for each respondent');
  return label;
}
