import fc from 'fast-check';
import type { UnitScore } from '@cchc/core';

/** Scores of some of at most 30 units, with ties, missing values, infinities and both zeros. */
export function editionScores(): fc.Arbitrary<UnitScore[]> {
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -5, max: 5 }) },
    { weight: 3, arbitrary: fc.double({ noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(0, -0, Infinity, -Infinity) },
  );
  return fc
    .uniqueArray(fc.integer({ min: 0, max: 29 }), { maxLength: 30 })
    .chain(units =>
      fc.tuple(...units.map(unit => value.map(score => ({ unit: `u${unit}`, value: score })))),
    ) as fc.Arbitrary<UnitScore[]>;
}
