/**
 * Endless standard normal numbers, the same for the same seed: a Weyl sequence through the finaliser of MurmurHash3 (the
 * 32-bit SplitMix generator), begun far apart for neighbouring seeds and turned normal, two at a time, by the polar method.
 *
 * @see Marsaglia & Bray (1964), A convenient method for generating normal variables, SIAM Review 6(3)
 */
export function normalDraws(seed: number): () => number {
  let state = Math.imul(seed, 0x85ebca6b);
  let spare: number | undefined;
  /** A uniform number strictly between −1 and 1. */
  const uniform = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let bits = state;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    bits ^= bits >>> 16;
    return (bits + 0.5) / 2 ** 31;
  };
  return () => {
    if (spare !== undefined) {
      const draw = spare;
      spare = undefined;
      return draw;
    }
    for (;;) {
      const [u, v] = [uniform(), uniform()];
      const square = u * u + v * v;
      if (square >= 1) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = v * factor;
      return u * factor;
    }
  };
}
