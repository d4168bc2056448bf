import { normalQuantile } from '../distributions/normal-quantile.js';

/**
 * Endless standard normal numbers, the same for the same seed on every machine: a Weyl sequence through the finaliser
 * of MurmurHash3 (the 32-bit SplitMix generator), turned normal by inversion.
 */
export function normalDraws(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let bits = state;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    bits ^= bits >>> 16;
    return normalQuantile(((bits >>> 0) + 0.5) / 2 ** 32);
  };
}
