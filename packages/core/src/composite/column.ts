import { invalid } from '../error.js';

/** Values of one element over the units. Missing is null or undefined, never NaN. */
export type Values = ArrayLike<number | null | undefined>;

/** Values as one dense column in which NaN stands for missing, so that the loops below need no branches on type. */
export function toColumn(values: Values, parameter: string): Float64Array {
  const column = new Float64Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (value === null || value === undefined) column[i] = NaN;
    else if (Number.isFinite(value)) column[i] = value;
    else throw invalid(parameter, value, 'finite numbers, or null where missing');
  }
  return column;
}

/** The inverse of {@link toColumn}: a plain array with null where the column has NaN. */
export function fromColumn(column: Float64Array): (number | null)[] {
  const values = new Array<number | null>(column.length);
  for (let i = 0; i < column.length; i += 1) {
    const value = column[i]!;
    // Numbers stay unboxed in an array without nulls, so the other kind is made elsewhere.
    if (value !== value) return withNulls(column);
    values[i] = value;
  }
  return values;
}

function withNulls(column: Float64Array): (number | null)[] {
  const values: (number | null)[] = new Array<null>(column.length).fill(null);
  for (let i = 0; i < column.length; i += 1) {
    const value = column[i]!;
    if (value === value) values[i] = value;
  }
  return values;
}
