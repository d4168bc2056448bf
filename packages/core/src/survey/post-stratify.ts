import { invalid } from '../error.js';
import type { SurveyDesign } from './survey-design.js';

/** A grouping of the population whose totals are known. */
export interface PopulationMargin {
  /** Cell of each respondent, such as `F 18–29`. */
  readonly labels: readonly string[];
  /** People in the population per cell, > 0. */
  readonly totals: Readonly<Record<string, number>>;
}

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
    calibration: { margins: [cells], designWeights: design.weights },
  };
}

export function checkUncalibrated({ calibration }: SurveyDesign): void {
  if (calibration) throw invalid('design', 'a calibrated design', 'one not yet post-stratified or raked');
}

/** What each cell's weights must be multiplied by to reach its total. */
export function cellFactors(weights: readonly number[], cells: readonly number[], totals: readonly number[]): number[] {
  const sums = totals.map(() => 0);
  cells.forEach((cell, row) => {
    sums[cell]! += weights[row]!;
  });
  return totals.map((total, cell) => total / sums[cell]!);
}

/** Turns labels into positions in the list of totals, after checking both. */
export function encodeMargin(design: SurveyDesign, margin: PopulationMargin): { cells: number[]; totals: number[] } {
  const { weights } = design;
  if (margin.labels.length !== weights.length) {
    throw invalid('labels', margin.labels, `one entry for each of ${weights.length} respondents`);
  }
  const entries = Object.entries(margin.totals);
  const positions = new Map(entries.map(([label], position) => [label, position]));
  const cells = margin.labels.map(label => {
    const position = positions.get(label);
    if (position === undefined) throw invalid('labels', label, 'a cell that has a total');
    return position;
  });
  const reached = new Set(cells.filter((_, row) => weights[row]! > 0));
  entries.forEach(([label, total], position) => {
    const name = `total of ${JSON.stringify(label)}`;
    if (!(total > 0 && total < Infinity)) throw invalid(name, total, 'a finite number > 0');
    if (!reached.has(position)) throw invalid(name, total, 'respondents with a positive weight in that cell');
  });
  return { cells, totals: entries.map(([, total]) => total) };
}
