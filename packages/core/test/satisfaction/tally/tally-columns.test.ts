import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  cellTally,
  emptyTally,
  encodeKeys,
  likertScale,
  ratingScale,
  tallyColumns,
  tallyRatings,
  type CellTallies,
  type Rating,
  type Tally,
} from '@cchc/core';
import { anyRating, anyScale, exactWeight } from '../../support/arbitrary-ratings.js';

const CELLS = 4;
const CODES = { dontKnow: 98, missing: 99 };
const columnsOfScale = anyScale.chain(scale =>
  fc.record({
    scale: fc.constant(scale),
    rows: fc.array(fc.record({ cell: fc.nat(CELLS - 1), rating: anyRating(scale), weight: exactWeight }), {
      maxLength: 60,
    }),
  }),
);
const code = (rating: Rating): number =>
  rating === null ? CODES.missing : rating === "don't know" ? CODES.dontKnow : rating;

const allTallies = (tallies: CellTallies): Tally[] =>
  Array.from({ length: tallies.cellCount }, (_, cell) => cellTally(tallies, cell));

test('tallyColumns gives the tallies of the rows of each cell', () => {
  fc.assert(
    fc.property(columnsOfScale, fc.boolean(), ({ scale, rows }, weighted) => {
      const tallies = tallyColumns(
        scale,
        {
          cells: Uint32Array.from(rows, row => row.cell),
          levels: Uint8Array.from(rows, row => code(row.rating)),
          ...(weighted && { weights: Float64Array.from(rows, row => row.weight) }),
        },
        CELLS,
        CODES,
      );
      const expected = Array.from({ length: CELLS }, (_, cell) => {
        const ofCell = rows.filter(row => row.cell === cell);
        const weights = ofCell.map(row => row.weight);
        return tallyRatings(
          scale,
          ofCell.map(row => row.rating),
          ...(weighted ? [weights] : []),
        );
      });
      assert.deepEqual(allTallies(tallies), expected);
      assert.deepEqual(JSON.parse(JSON.stringify(expected)), expected);
      assert.deepEqual(structuredClone(tallies), tallies);
    }),
  );
});

test('tallyColumns reads negative levels from Int8Array, with one code or the other', () => {
  const twoSided = ratingScale({
    ...likertScale,
    levels: likertScale.levels.map(level => ({ ...level, value: level.value - 3 })),
  });
  const columns = { cells: Uint8Array.of(0, 0, 0), levels: Int8Array.of(-2, -128, 2) };
  const valid = [1, 0, 0, 0, 1];
  assert.deepEqual(cellTally(tallyColumns(twoSided, columns, 1, { missing: -128 }), 0).answers, {
    valid,
    dontKnow: 0,
    missing: 1,
  });
  assert.deepEqual(cellTally(tallyColumns(twoSided, columns, 1, { dontKnow: -128 }), 0).answers, {
    valid,
    dontKnow: 1,
    missing: 0,
  });
});

test('tallyColumns of no rows and of no cells', () => {
  const none = { cells: new Int32Array(0), levels: new Uint8Array(0) };
  assert.deepEqual(allTallies(tallyColumns(likertScale, none, 2)), [emptyTally(likertScale), emptyTally(likertScale)]);
  assert.deepEqual(allTallies(tallyColumns(likertScale, none, 0)), []);
});

test('cellTally refuses a position that is no cell', () => {
  const tallies = tallyColumns(likertScale, { cells: Uint8Array.of(0), levels: Uint8Array.of(3) }, 2);
  for (const cell of [-1, 2, 0.5, NaN]) {
    assert.throws(() => cellTally(tallies, cell), {
      name: 'RangeError',
      message: `invalid cell: ${cell}, expected a whole number, 0 <= cell < 2`,
    });
  }
});

test('tallyColumns names the first row that cannot be counted, wherever it stands', () => {
  const rows = 11;
  for (let row = 0; row < rows; row++) {
    const bad = (change: { cell?: number; level?: number; weight?: number }, weighted = true) => {
      const cells = new Int32Array(rows);
      const levels = new Uint8Array(rows).fill(3);
      const weights = new Float64Array(rows).fill(1);
      // A later row is worse still: the first one is named.
      if (row < rows - 1) levels[rows - 1] = 77;
      cells[row] = change.cell ?? 0;
      levels[row] = change.level ?? 3;
      weights[row] = change.weight ?? 1;
      return () => tallyColumns(likertScale, weighted ? { cells, levels, weights } : { cells, levels }, 2);
    };
    const message = (text: string) => ({ name: 'RangeError', message: text });
    for (const weighted of [true, false]) {
      assert.throws(
        bad({ level: 6 }, weighted),
        message(`invalid columns.levels[${row}]: 6, expected one of 1, 2, 3, 4, 5`),
      );
      assert.throws(bad({ cell: 2 }, weighted), message(`invalid columns.cells[${row}]: 2, expected 0 <= cell < 2`));
      assert.throws(bad({ cell: -1 }, weighted), message(`invalid columns.cells[${row}]: -1, expected 0 <= cell < 2`));
    }
    for (const weight of [NaN, Infinity, -Infinity, -1e-9, 1e101]) {
      assert.throws(
        bad({ weight }),
        message(`invalid columns.weights[${row}]: ${weight}, expected 0 <= weight <= 1e100`),
      );
    }
  }
});

test('tallyColumns refuses cells that a 32-bit whole number cannot hold', () => {
  for (const cell of [2 ** 31 - 1, 2 ** 31, 2 ** 31 + 1, 2 ** 32 - 1]) {
    for (const weighted of [true, false]) {
      for (const rows of [1, 4]) {
        const cells = new Uint32Array(rows).fill(cell, rows - 1);
        const weights = new Float64Array(rows).fill(1);
        const columns = { cells, levels: new Uint8Array(rows).fill(3), ...(weighted && { weights }) };
        assert.throws(() => tallyColumns(likertScale, columns, 2), {
          message: `invalid columns.cells[${rows - 1}]: ${cell}, expected 0 <= cell < 2`,
        });
      }
    }
  }
});

test('tallyColumns does not mistake a byte for the negative level that shares its bits', () => {
  const twoSided = ratingScale({
    ...likertScale,
    levels: likertScale.levels.map(level => ({ ...level, value: level.value - 3 })),
  });
  const columns = { cells: Uint8Array.of(0), levels: Uint8Array.of(254) };
  assert.throws(() => tallyColumns(twoSided, columns, 1), /^RangeError: invalid columns.levels\[0\]: 254/);
});

test('tallyColumns refuses columns, counts and codes that do not fit', () => {
  const cells = Int32Array.of(0, 0);
  const levels = Uint8Array.of(1, 2);
  const call =
    (columns: object, cellCount = 1, codes = {}) =>
    () =>
      tallyColumns(likertScale, { cells, levels, ...columns }, cellCount, codes);
  assert.throws(call({ levels: Uint8Array.of(1) }), /invalid columns.levels.length: 1, expected 2/);
  assert.throws(call({ weights: new Float64Array(3) }), /invalid columns.weights.length: 3, expected 2/);
  assert.throws(call({ levels: Int16Array.of(257, 1) }), /invalid columns.levels: "Int16Array"/);
  assert.throws(call({ cells: Float64Array.of(0.5, 0) }), /invalid columns.cells: "Float64Array"/);
  assert.throws(call({ weights: [1, 1] }), /invalid columns.weights: array of 2/);
  assert.throws(call({}, 1.5), /invalid cellCount: 1.5/);
  assert.throws(call({}, NaN), /invalid cellCount: NaN/);
  assert.throws(call({}, 1, { missing: 5 }), /invalid codes.missing: 5/);
  assert.throws(call({}, 1, { dontKnow: 99, missing: 99 }), /invalid codes.missing: 99/);
});

test('encodeKeys gives each row the code of its key', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', '', '__proto__', '1')), column => {
      const { codes, keys } = encodeKeys(column);
      assert.deepEqual(
        Array.from(codes, key => keys[key]),
        column,
      );
      assert.equal(new Set(keys).size, keys.length);
    }),
  );
  assert.throws(() => encodeKeys(['a', null as unknown as string]), /^RangeError: invalid column\[1\]: null/);
});
