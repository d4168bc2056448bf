import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rankColumn, rankUnits } from '@cchc/core';

test('rankColumn gives the ranks of rankUnits, by position, and leaves the column as it is', () => {
  const score = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(NaN, -0, Infinity, -Infinity, 0.1 + 0.2, 0.3),
  );
  fc.assert(
    fc.property(
      fc.array(score, { maxLength: 12 }),
      fc.constantFrom('higher' as const, 'lower' as const),
      fc.constantFrom('min' as const, 'max' as const, 'average' as const, 'dense' as const, 'ordinal' as const),
      (values, better, ties) => {
        const column = Float64Array.from(values);
        const { of, ranks, tied } = rankColumn(column, { better, ties });
        // ids in the order of the column, for ordinal ranks
        const units = values.map((value, i) => ({ unit: String(100 + i), value }));
        const expected = rankUnits(units, { better, ties });
        assert.equal(of, expected.of);
        assert.deepEqual(
          [...ranks],
          expected.units.map(({ rank }) => rank ?? 0),
        );
        assert.deepEqual(
          [...tied],
          expected.units.map(one => one.tied),
        );
        assert.deepEqual([...column], values);
      },
    ),
  );
});

test('rankColumn refuses options that are none', () => {
  assert.throws(() => rankColumn(new Float64Array(1), { ties: 'best' as 'min' }), /^RangeError: invalid ties: "best"/);
  assert.throws(
    () => rankColumn(new Float64Array(1), { better: 'up' as 'higher' }),
    /^RangeError: invalid better: "up"/,
  );
});
