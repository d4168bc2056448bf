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
import type { AnswerSums, Tally } from './tally.js';

/**
 * One tally per cell from columns of ratings: one pass over typed arrays into one histogram of cell × level. The tallies
 * are those that `tallyRatings` gives for the rows of each cell; a cell without rows gets an empty tally.
 *
 * @param scale the scale that the ratings were given on
 * @param columns cells, levels and perhaps weights, all of one length; `encodeKeys` makes cells of string keys
 * @param cellCount number of cells, a whole number ≥ 0; every value in the column of cells is below it
 * @param codes numbers in the column of levels that stand for "don't know" and for a missing answer; default none
 * @returns `cellCount` tallies, each at the position of its cell; weighted if the columns have weights
 * @throws RangeError for the first row that cannot be counted, naming it: `invalid columns.levels[7]: …`,
 *   `invalid columns.cells[7]: …`, `invalid columns.weights[7]: …`; `invalid columns.levels.length: …` for columns of
 *   different lengths, `invalid columns.cells: …` for other kinds of arrays, `invalid cellCount: …`, and
 *   `invalid codes.missing: …` for a code that is also a level. Cost: O(rows + cells × levels)
 * @example
 * const columns = { cells: Uint8Array.of(0, 1, 1), levels: Uint8Array.of(5, 4, 99), weights: Float64Array.of(2, 1, 3) };
 * const [, second] = tallyColumns(likertScale, columns, 2, { missing: 99 });
 * second.answers // → { valid: [0, 0, 0, 1, 0], dontKnow: 0, missing: 1 }
 * second.weighted.sums // → { valid: [0, 0, 0, 1, 0], dontKnow: 0, missing: 3 }
 */
export function tallyColumns(
  scale: RatingScale,
  columns: RatingColumns,
  cellCount: number,
  codes: AnswerCodes = {},
): Tally[] {
  const levels = scale.levels.map(level => level.value);
  checkColumns(columns, cellCount);
  checkCodes(codes, levels);
  // Only codes that are in use get a slot: the smaller the histogram, the more of it stays in the processor's cache.
  const { dontKnow, missing } = codes;
  const values = [...levels, dontKnow, missing].filter(value => value !== undefined);
  const { cells, weights } = columns;
  const step = weights ? 3 : 1;
  const width = values.length * step;
  const histogram = new Float64Array(cellCount * width);
  const slots = positionsByByte(columns.levels, values).map(position => position * step);
  const counted = weights
    ? countWeightedRows(histogram, cellCount, width, slots, cells, columns.levels, weights)
    : countRows(histogram, cellCount, width, slots, cells, columns.levels);
  if (counted < cells.length) throw rowError(columns, counted, cellCount, values);

  // A copy of an array of fractions takes fractions as it is; an array grown from nothing is rebuilt when the first one
  // comes, and that would take most of the time of 30,000 cells.
  const blank = levels.map(() => 0.5);
  const read = (cell: number, offset: number): AnswerSums => {
    const start = cell * width + offset;
    const valid = blank.slice();
    for (let i = 0; i < valid.length; i++) valid[i] = histogram[start + i * step]!;
    const code = start + valid.length * step;
    return {
      valid,
      dontKnow: dontKnow === undefined ? 0 : histogram[code]!,
      missing: missing === undefined ? 0 : histogram[dontKnow === undefined ? code : code + step]!,
    };
  };
  const tallies = new Array<Tally>(cellCount);
  for (let cell = 0; cell < cellCount; cell++) {
    const answers = read(cell, 0);
    tallies[cell] = weights
      ? { levels, answers, weighted: { sums: read(cell, 1), squares: read(cell, 2) } }
      : { levels, answers };
  }
  return tallies;
}
