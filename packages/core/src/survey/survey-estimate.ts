import { invalid } from '../error.js';
import { scoreVariance } from './score-variance.js';
import type { SurveyDesign } from './survey-design.js';

/** One value per respondent in the order of the design; null or undefined where there is no valid answer. */
export type SurveyValues = readonly (number | null | undefined)[];

export interface DomainOption {
  /** Respondents to estimate for; the others stay in the design. Default: everybody. */
  readonly domain?: readonly boolean[];
}

/** An estimate from a survey, with what its interval needs. */
export interface SurveyEstimate {
  readonly value: number;
  /** By Taylor linearisation. It is 0 where all answers are equal, although the estimate is not certain then. */
  readonly standardError: number;
  /** Primary sampling units minus strata, both counted where the domain has a valid answer. */
  readonly degreesOfFreedom: number;
  /** Respondents with a valid answer and a positive weight in the domain. */
  readonly base: number;
  /** Kish's effective base: what is left of `base` after unequal weights. Says nothing about clustering. */
  readonly effectiveBase: number;
  /** Sum of their weights: people of the population they stand for. */
  readonly weightSum: number;
}

/** Rows of the design that take part in an estimate. */
export function domainRows(
  design: SurveyDesign,
  columns: Readonly<Record<string, SurveyValues>>,
  domain?: readonly boolean[],
): number[] {
  const { length } = design.weights;
  for (const [name, column] of Object.entries(columns)) {
    if (column.length !== length) throw invalid(name, column, `one entry for each of ${length} respondents`);
    for (const value of column) {
      if (value != null && !Number.isFinite(value)) throw invalid(name, value, 'finite numbers, or null for no answer');
    }
  }
  if (domain && domain.length !== length) {
    throw invalid('domain', domain, `one entry for each of ${length} respondents`);
  }
  const all = Object.values(columns);
  const rows: number[] = [];
  design.weights.forEach((weight, row) => {
    if (weight > 0 && (!domain || domain[row]) && all.every(column => column[row] != null)) rows.push(row);
  });
  return rows;
}

/** Completes an estimate from the linearised scores of the rows that take part. */
export function estimate(
  design: SurveyDesign,
  value: number,
  rows: readonly number[],
  scores: Float64Array,
): SurveyEstimate {
  const clusters = new Set(rows.map(row => design.clusters[row]!));
  const strata = new Set([...clusters].map(cluster => design.clusterStrata[cluster]!));
  let weightSum = 0;
  let squares = 0;
  for (const row of rows) {
    weightSum += design.weights[row]!;
    squares += design.weights[row]! ** 2;
  }
  return {
    value,
    standardError: Math.sqrt(scoreVariance(design, scores)),
    degreesOfFreedom: clusters.size - strata.size,
    base: rows.length,
    effectiveBase: weightSum ** 2 / squares,
    weightSum,
  };
}
