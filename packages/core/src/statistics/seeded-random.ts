import { invalid } from '../error.js';

/**
 * Seeded source of uniform random numbers in [0, 1) with 53 random bits: xoshiro128** (period 2^128 − 1), its state
 * filled from the seed by a Weyl sequence through the 32-bit finaliser of MurmurHash3. The same seed gives the same
 * numbers on every machine. Not for secrets.
 *
 * @param seed integer, 0 to 2^32 − 1
 * @throws RangeError `invalid seed: …`
 * @see Blackman & Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47(4)
 */
export function seededRandom(seed: number): () => number {
  if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)) {
    throw invalid('seed', seed, 'an integer from 0 to 4294967295');
  }
  const next = xoshiro128([1, 2, 3, 4].map(step => scramble(seed + step * 0x9e3779b9)));
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}

/** The generator itself: 32-bit unsigned integers from a state of four words, not all zero. */
export function xoshiro128(state: readonly number[]): () => number {
  let [a, b, c, d] = state as [number, number, number, number];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function scramble(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
