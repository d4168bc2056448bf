import { invalid } from '../error.js';
import type { SurveyDesign } from './survey-design.js';

/** A grouping of the population whose totals are known. */
export interface PopulationMargin {
  /** Cell of each respondent, such as `F 18–29`. */
  readonly labels: readonly string[];
  /** People in the population per cell, > 0. */
  readonly totals: Readonly<Record<string, number>>;
}

/** Checks that a design is not calibrated yet, because the variance accounts for one calibration only. */
export function checkUncalibrated({ calibration }: SurveyDesign): void {
  if (calibration) throw invalid('calibration of design', calibration.margins, 'none: rake over all margins at once');
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
