import { invalid } from '../../error.js';
import type { AnswerSums, Tally } from './tally.js';

/**
 * The tallies of many cells as one histogram, as `tallyColumns` fills it; `cellTally` gives the tally of one cell. Plain
 * data with one typed array: a worker hands it over without a copy, and it takes a quarter of the memory of the tallies as
 * objects.
 */
export interface CellTallies {
  /** Number of cells. */
  readonly cellCount: number;
  /** Values of the levels, from worst to best. */
  readonly levels: readonly number[];
  /** Whether "don't know" has a slot of its own after the levels. */
  readonly hasDontKnow: boolean;
  /** Whether missing answers have a slot of their own, the last. */
  readonly hasMissing: boolean;
  /** Whether a slot holds three numbers (answers, sum of weights, sum of their squares) or the number of answers alone. */
  readonly isWeighted: boolean;
  /** One slot after the other, cell by cell. */
  readonly histogram: Float64Array;
}

/**
 * The tally of one cell.
 *
 * @param tallies what `tallyColumns` returned
 * @param cell position of the cell, from 0
 * @returns its tally, weighted if the ratings were; empty for a cell without ratings
 * @throws RangeError `invalid cell: …` for a position that is no cell's
 * @example
 * const columns = { cells: Uint8Array.of(0, 1, 1), levels: Uint8Array.of(5, 4, 4) };
 * const tallies = tallyColumns(likertScale, columns, 2);
 * cellTally(tallies, 1).answers.valid // → [0, 0, 0, 2, 0]
 * const tally = cellTally(tallies, 0);
 * scoreTally(tally, likertScale, { minimumBase: 1 }).rate // → 1
 */
export function cellTally(tallies: CellTallies, cell: number): Tally {
  const { cellCount, levels, isWeighted } = tallies;
  if (!(Number.isInteger(cell) && cell >= 0 && cell < cellCount)) {
    throw invalid('cell', cell, `a whole number, 0 <= cell < ${cellCount}`);
  }
  const answers = sumsAt(tallies, cell, 0);
  if (!isWeighted) return { levels, answers };
  return { levels, answers, weighted: { sums: sumsAt(tallies, cell, 1), squares: sumsAt(tallies, cell, 2) } };
}

/** Numbers side by side in a slot. */
export function slotSize(isWeighted: boolean): number {
  return isWeighted ? 3 : 1;
}

/** The sums of a cell that stand at the same place in each of its slots. */
function sumsAt(tallies: CellTallies, cell: number, place: number): AnswerSums {
  const { levels, hasDontKnow, hasMissing, isWeighted, histogram } = tallies;
  const size = slotSize(isWeighted);
  const slots = levels.length + Number(hasDontKnow) + Number(hasMissing);
  const start = cell * slots * size + place;
  // half the time of `levels.map`
  const valid = new Array<number>(levels.length);
  for (let level = 0; level < valid.length; level++) valid[level] = histogram[start + level * size]!;
  return {
    valid,
    dontKnow: hasDontKnow ? histogram[start + levels.length * size]! : 0,
    missing: hasMissing ? histogram[start + (slots - 1) * size]! : 0,
  };
}
