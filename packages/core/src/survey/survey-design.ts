import { invalid } from '../error.js';
import type { Calibration } from './calibration.js';

/** One column entry per respondent, all columns in the same order. */
export interface SurveyColumns {
  /** Sampling weights: how many people of the population a respondent stands for. Finite, ≥ 0. */
  readonly weights: readonly number[];
  /** Stratum of each respondent; left out, the whole sample is one stratum. */
  readonly strata?: readonly string[];
  /** Primary sampling unit (commune, counter, day …), its label unique inside the stratum; left out, each respondent. */
  readonly clusters?: readonly string[];
}

/** What to do with a stratum of which a single primary sampling unit was drawn, for it shows no variance of its own. */
export type LonelyRule = 'fail' | 'remove' | 'certainty' | 'adjust' | 'average';

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

export interface Stratum {
  readonly label: string;
  /** Primary sampling units in the sample, those without a valid answer included. */
  readonly sampled: number;
  /** Share of the stratum's primary sampling units that was sampled; 0 without finite-population correction. */
  readonly fraction: number;
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
  /** What post-stratification or raking leaves behind for the variance. */
  readonly calibration: Calibration | null;
}

/**
 * Describes how a sample was drawn, once, for all estimates made from it. Several stages of sampling are treated as
 * the first one alone (ultimate clusters), which is slightly conservative.
 *
 * @param columns weights, strata and primary sampling units, one entry per respondent
 * @param options population sizes and the rule for lonely primary sampling units
 * @returns plain data; O(n)
 * @throws RangeError naming the offending value: weights that are negative, NaN or infinite; columns of different
 * length; a population smaller than its sample or missing; a lonely primary sampling unit under the rule `fail`
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
  for (const weight of weights) checkWeight(weight);
  if (stratumOf) checkLength('strata', stratumOf, weights.length);
  if (clusterOf) checkLength('clusters', clusterOf, weights.length);

  const strata = new Map<string, { index: number; sampled: number; clusters: Map<string | number, number> }>();
  const clusterStrata: number[] = [];
  const clusters = weights.map((_, row) => {
    const label = text('strata', stratumOf ? stratumOf[row] : '');
    let stratum = strata.get(label);
    if (!stratum) strata.set(label, (stratum = { index: strata.size, sampled: 0, clusters: new Map() }));
    const key = clusterOf ? text('clusters', clusterOf[row]) : row;
    let cluster = stratum.clusters.get(key);
    if (cluster === undefined) {
      cluster = clusterStrata.push(stratum.index) - 1;
      stratum.clusters.set(key, cluster);
    }
    return cluster;
  });

  return {
    weights: [...weights],
    clusters,
    clusterStrata,
    strata: [...strata].map(([label, { clusters }]) => describe(label, clusters.size, population, lonely)),
    lonely,
    calibration: null,
  };
}

function describe(
  label: string,
  sampled: number,
  population: SurveyOptions['population'],
  lonely: LonelyRule,
): Stratum {
  let fraction = 0;
  if (population !== undefined) {
    const size = typeof population === 'number' ? population : population[label];
    if (!(size !== undefined && size >= sampled && size < Infinity)) {
      throw invalid(`population of stratum ${JSON.stringify(label)}`, size, `a number >= ${sampled}, its sample`);
    }
    fraction = sampled / size;
  }
  if (sampled === 1 && fraction < 1 && lonely === 'fail') {
    throw invalid('strata', label, 'two or more primary sampling units in each stratum, or a rule in `lonely`');
  }
  return { label, sampled, fraction };
}

function checkWeight(weight: number): void {
  if (!(weight >= 0 && weight < Infinity)) throw invalid('weights', weight, 'finite numbers >= 0');
}

function checkLength(parameter: string, column: readonly unknown[], length: number): void {
  if (column.length !== length) throw invalid(parameter, column, `one entry for each of ${length} weights`);
}

function text(parameter: string, label: unknown): string {
  if (typeof label !== 'string') throw invalid(parameter, label, 'a text for each respondent');
  return label;
}
