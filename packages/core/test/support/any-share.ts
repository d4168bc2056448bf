import fc from 'fast-check';

/**
 * A share from 0 to 1: the ends, tiny ones, and evenly spread ones, which `fc.double` alone hardly ever draws, for most
 * doubles are tiny.
 */
export const anyShare = fc.oneof(
  fc.constantFrom(0, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat().map(n => n / 0x7fffffff),
);
