import { invalid } from '../../error.js';

/** Keys as numbers: `keys[codes[row]]` is the key of the row. */
export interface EncodedKeys {
  readonly codes: Uint32Array;
  /** The distinct keys in the order of their first appearance. */
  readonly keys: readonly string[];
}

/**
 * Numbers the distinct strings of a column, so that it can serve as the cells of `tallyColumns`. For a cell per
 * combination of two columns, cell = code of the first × number of keys of the second + code of the second.
 *
 * @param column one string per row, for instance unit codes or months
 * @returns a code for each row, 0 to the number of distinct keys − 1, and the keys. Cost: one look-up in a Map per row
 * @throws RangeError `invalid column[7]: …` for a row without a string
 * @example
 * encodeKeys(['H44', 'H13', 'H44']) // → { codes: [0, 1, 0], keys: ['H44', 'H13'] }
 * const units = encodeKeys(['H44', 'H13', 'H44']);
 * const months = encodeKeys(['2026-01', '2026-01', '2026-02']);
 * units.codes.map((unit, row) => unit * months.keys.length + months.codes[row]) // → [0, 2, 1]
 */
export function encodeKeys(column: readonly string[]): EncodedKeys {
  const codeOf = new Map<string, number>();
  const codes = Uint32Array.from(column, (key, row) => {
    if (typeof key !== 'string') throw invalid(`column[${row}]`, key, 'a string');
    const code = codeOf.get(key) ?? codeOf.size;
    codeOf.set(key, code);
    return code;
  });
  return { codes, keys: [...codeOf.keys()] };
}
