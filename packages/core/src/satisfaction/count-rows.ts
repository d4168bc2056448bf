import type { RatingColumns } from './rating-columns.js';
import { LARGEST_WEIGHT } from './tally.js';

/*
 * Both loops are written out for four rows a turn, without calls and in 32-bit whole numbers: that takes half the time
 * of a plain loop. One sign bit gathers what can be wrong with a cell or a level (`last - cell` is negative beyond the
 * last cell, and so is the slot of an unknown level); the loop after it finds which of the four rows it was.
 */

/**
 * Adds rows to a histogram, up to the first row that cannot be counted.
 *
 * @param histogram `width` numbers per cell, one per slot; below 2³¹ in all
 * @param last the number of the last cell
 * @param slots the slot of each byte in the column of levels, or a negative number
 * @returns how many rows were added
 */
export function countRows(
  histogram: Float64Array,
  last: number,
  width: number,
  slots: Int32Array,
  cells: RatingColumns['cells'],
  levels: RatingColumns['levels'],
): number {
  const rows = cells.length;
  let row = 0;
  for (; row + 3 < rows; row += 4) {
    const cell0 = cells[row]!;
    const cell1 = cells[row + 1]!;
    const cell2 = cells[row + 2]!;
    const cell3 = cells[row + 3]!;
    const slot0 = slots[levels[row]! & 255]!;
    const slot1 = slots[levels[row + 1]! & 255]!;
    const slot2 = slots[levels[row + 2]! & 255]!;
    const slot3 = slots[levels[row + 3]! & 255]!;
    const ends = (last - cell0) | (last - cell1) | (last - cell2) | (last - cell3);
    if ((cell0 | cell1 | cell2 | cell3 | ends | slot0 | slot1 | slot2 | slot3) < 0) break;
    histogram[Math.imul(cell0, width) + slot0]! += 1;
    histogram[Math.imul(cell1, width) + slot1]! += 1;
    histogram[Math.imul(cell2, width) + slot2]! += 1;
    histogram[Math.imul(cell3, width) + slot3]! += 1;
  }
  for (; row < rows; row++) {
    const cell = cells[row]!;
    const slot = slots[levels[row]! & 255]!;
    if ((cell | (last - cell) | slot) < 0) break;
    histogram[Math.imul(cell, width) + slot]! += 1;
  }
  return row;
}

/** As {@link countRows}, with three numbers side by side for each slot: of answers, of their weights and their squares. */
export function countWeightedRows(
  histogram: Float64Array,
  last: number,
  width: number,
  slots: Int32Array,
  cells: RatingColumns['cells'],
  levels: RatingColumns['levels'],
  weights: NonNullable<RatingColumns['weights']>,
): number {
  const rows = cells.length;
  let row = 0;
  for (; row + 3 < rows; row += 4) {
    const cell0 = cells[row]!;
    const cell1 = cells[row + 1]!;
    const cell2 = cells[row + 2]!;
    const cell3 = cells[row + 3]!;
    const slot0 = slots[levels[row]! & 255]!;
    const slot1 = slots[levels[row + 1]! & 255]!;
    const slot2 = slots[levels[row + 2]! & 255]!;
    const slot3 = slots[levels[row + 3]! & 255]!;
    const weight0 = weights[row]!;
    const weight1 = weights[row + 1]!;
    const weight2 = weights[row + 2]!;
    const weight3 = weights[row + 3]!;
    const ends = (last - cell0) | (last - cell1) | (last - cell2) | (last - cell3);
    if ((cell0 | cell1 | cell2 | cell3 | ends | slot0 | slot1 | slot2 | slot3) < 0) break;
    // Comparisons with NaN are false, so that it stops here too. Where four usable weights make more than the largest,
    // the loop below takes over.
    if (!(weight0 >= 0 && weight1 >= 0 && weight2 >= 0 && weight3 >= 0)) break;
    if (!(weight0 + weight1 + weight2 + weight3 <= LARGEST_WEIGHT)) break;
    const at0 = (Math.imul(cell0, width) + slot0) | 0;
    const at1 = (Math.imul(cell1, width) + slot1) | 0;
    const at2 = (Math.imul(cell2, width) + slot2) | 0;
    const at3 = (Math.imul(cell3, width) + slot3) | 0;
    histogram[at0]! += 1;
    histogram[at0 + 1]! += weight0;
    histogram[at0 + 2]! += weight0 * weight0;
    histogram[at1]! += 1;
    histogram[at1 + 1]! += weight1;
    histogram[at1 + 2]! += weight1 * weight1;
    histogram[at2]! += 1;
    histogram[at2 + 1]! += weight2;
    histogram[at2 + 2]! += weight2 * weight2;
    histogram[at3]! += 1;
    histogram[at3 + 1]! += weight3;
    histogram[at3 + 2]! += weight3 * weight3;
  }
  for (; row < rows; row++) {
    const cell = cells[row]!;
    const slot = slots[levels[row]! & 255]!;
    const weight = weights[row]!;
    if ((cell | (last - cell) | slot) < 0 || !(weight >= 0 && weight <= LARGEST_WEIGHT)) break;
    const at = Math.imul(cell, width) + slot;
    histogram[at]! += 1;
    histogram[at + 1]! += weight;
    histogram[at + 2]! += weight * weight;
  }
  return row;
}
