import { invalid } from '../../error.js';
import { invalidWeight, isWeight } from './tally.js';

/** Ratings as columns of equal length, one row per rating. */
export interface RatingColumns {
  /** Where each rating belongs: a whole number from 0, for instance a unit's, or unit × months + month. */
  readonly cells: Uint8Array | Uint16Array | Uint32Array | Int32Array;
  /** The value of the chosen level, or one of the {@link AnswerCodes}. */
  readonly levels: Int8Array | Uint8Array;
  /** Survey weights, finite and ≥ 0; default none, every rating counts once. */
  readonly weights?: Float32Array | Float64Array | undefined;
}

/** The numbers in a column of levels that stand for no level; default none, so that such a number is an error. */
export interface AnswerCodes {
  readonly dontKnow?: number | undefined;
  readonly missing?: number | undefined;
}

/** Checks everything that can be checked without reading the rows. */
export function checkColumns({ cells, levels, weights }: RatingColumns, cellCount: number): void {
  checkType('cells', cells, /^Int32|^Uint(8|16|32)Array/, 'an Int32Array or an array of unsigned integers');
  checkType('levels', levels, /^U?int8Array/i, 'an Int8Array or Uint8Array');
  if (weights) checkType('weights', weights, /^Float(32|64)/, 'a Float32Array or Float64Array');
  for (const [name, column] of Object.entries({ levels, weights })) {
    if (column && column.length !== cells.length) {
      throw invalid(`columns.${name}.length`, column.length, `${cells.length}, the length of columns.cells`);
    }
  }
  if (!(Number.isInteger(cellCount) && cellCount >= 0)) throw invalid('cellCount', cellCount, 'a whole number >= 0');
}

/** Checks the type of a column. Fractions and long integers would be truncated silently when they are used as positions. */
function checkType(name: string, column: unknown, type: RegExp, expected: string): void {
  const tag = ArrayBuffer.isView(column) ? String(Reflect.get(column, Symbol.toStringTag)) : '';
  if (!type.test(tag)) throw invalid(`columns.${name}`, tag || column, expected);
}

/** Checks that codes differ from the levels and from each other. */
export function checkCodes({ dontKnow, missing }: AnswerCodes, levels: readonly number[]): void {
  const taken = [...levels];
  for (const [name, code] of Object.entries({ dontKnow, missing })) {
    if (code === undefined) continue;
    if (!Number.isInteger(code) || code < -128 || code > 255 || taken.includes(code)) {
      throw invalid(`codes.${name}`, code, `a whole number from -128 to 255 other than ${taken.join(', ')}`);
    }
    taken.push(code);
  }
}

/** For each byte of a column of levels, the position of its value in `values`, or −1. */
export function positionsByByte(levels: RatingColumns['levels'], values: readonly number[]): Int32Array {
  const positions = new Int32Array(256).fill(-1);
  const lowest = levels[Symbol.toStringTag] === 'Int8Array' ? -128 : 0;
  values.forEach((value, position) => {
    if (value >= lowest && value < lowest + 256) positions[value & 255] = position;
  });
  return positions;
}

/** The error for a row that could not be counted: its first offending value. */
export function rowError(
  { cells, levels, weights }: RatingColumns,
  row: number,
  cellCount: number,
  values: readonly number[],
): RangeError {
  const cell = cells[row]!;
  if (!(cell >= 0 && cell < cellCount)) return invalid(`columns.cells[${row}]`, cell, `0 <= cell < ${cellCount}`);
  const weight = weights?.[row];
  if (weight !== undefined && !isWeight(weight)) return invalidWeight(`columns.weights[${row}]`, weight);
  return invalid(`columns.levels[${row}]`, levels[row], `one of ${values.join(', ')}`);
}
