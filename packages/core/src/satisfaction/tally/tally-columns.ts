import { slotSize, type CellTallies } from './cell-tallies.js';
import { countRows, countWeightedRows } from './count-rows.js';
import type { RatingScale } from './rating-scale.js';
import {
  type AnswerCodes,
  checkCodes,
  checkColumns,
  positionsByByte,
  type RatingColumns,
  rowError,
} from './rating-columns.js';

/**
 * One tally per cell from columns of ratings: one pass over typed arrays into one histogram of cell × level, of which
 * `cellTally` gives the tally of any cell. The tallies are those that `tallyRatings` gives for the rows of each cell; a
 * cell without rows has an empty one.
 *
 * @param scale the scale that the ratings were given on
 * @param columns cells, levels and perhaps weights, all of one length; `encodeKeys` makes cells of string keys
 * @param cellCount number of cells, a whole number ≥ 0; every value in the column of cells is below it
 * @param codes numbers in the column of levels that stand for "don't know" and for a missing answer; default none
 * @returns the tallies of `cellCount` cells; weighted if the columns have weights
 * @throws RangeError for the first row that cannot be counted, naming it: `invalid columns.levels[7]: …`,
 *   `invalid columns.cells[7]: …`, `invalid columns.weights[7]: …`; `invalid columns.levels.length: …` for columns of
 *   different lengths, `invalid columns.cells: …` for other kinds of arrays, `invalid cellCount: …`, and
 *   `invalid codes.missing: …` for a code that is also a level. Cost: O(rows + cells × levels)
 * @example
 * const columns = { cells: Uint8Array.of(0, 1, 1), levels: Uint8Array.of(5, 4, 99), weights: Float64Array.of(2, 1, 3) };
 * const second = cellTally(tallyColumns(likertScale, columns, 2, { missing: 99 }), 1);
 * second.answers // → { valid: [0, 0, 0, 1, 0], dontKnow: 0, missing: 1 }
 * second.weighted.sums // → { valid: [0, 0, 0, 1, 0], dontKnow: 0, missing: 3 }
 */
export function tallyColumns(
  scale: RatingScale,
  columns: RatingColumns,
  cellCount: number,
  codes: AnswerCodes = {},
): CellTallies {
  const levels = scale.levels.map(level => level.value);
  checkColumns(columns, cellCount);
  checkCodes(codes, levels);
  // Only codes that are in use get a slot: the smaller the histogram, the more of it stays in the processor's cache.
  const { dontKnow, missing } = codes;
  const values = [...levels, dontKnow, missing].filter(value => value !== undefined);
  const { cells, weights } = columns;
  const isWeighted = Boolean(weights);
  const size = slotSize(isWeighted);
  const width = values.length * size;
  const histogram = new Float64Array(cellCount * width);
  const slots = positionsByByte(columns.levels, values).map(position => position * size);
  const counted = weights
    ? countWeightedRows(histogram, cellCount, width, slots, cells, columns.levels, weights)
    : countRows(histogram, cellCount, width, slots, cells, columns.levels);
  if (counted < cells.length) throw rowError(columns, counted, cellCount, values);
  return {
    cellCount,
    levels,
    hasDontKnow: dontKnow !== undefined,
    hasMissing: missing !== undefined,
    isWeighted,
    histogram,
  };
}
