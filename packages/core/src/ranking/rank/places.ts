import { orderOf } from './order.js';

/**
 * What units with equal scores get: `min` the best of the places they share (competition rank, 1-2-2-4), `max` the
 * worst (1-3-3-4), `average` the mean (1-2.5-2.5-4), `dense` the best without leaving places out (1-2-2-3), `ordinal`
 * different places in the order of their ids (1-2-3-4).
 */
export type Ties = 'min' | 'max' | 'average' | 'dense' | 'ordinal';

export const TIES: readonly Ties[] = ['min', 'max', 'average', 'dense', 'ordinal'];

/** Ranks as typed arrays, for lists so long that objects would cost more than the ranking. */
export interface Places {
  /** N: keys that are not NaN. */
  readonly of: number;
  /** Rank of each key, 1 for the smallest; 0 for NaN. */
  readonly ranks: Float64Array;
  /** How many keys are equal to each, itself included; 0 for NaN. */
  readonly tied: Uint32Array;
}

/**
 * Places of keys, the smallest first; NaN has none.
 *
 * @param before whether the id at one position comes before that at another, for `ordinal`; default the position
 */
export function placesOf(keys: Float64Array, ties: Ties, before = (a: number, b: number) => a < b): Places {
  const order = orderOf(keys);
  const ranks = new Float64Array(keys.length);
  const tied = new Uint32Array(keys.length);
  let groups = 0;
  let start = 0;
  while (start < order.length) {
    const key = keys[order[start]!]!;
    if (Number.isNaN(key)) break;
    let end = start + 1;
    while (end < order.length && keys[order[end]!]! === key) end++;
    groups++;
    if (ties === 'ordinal') order.subarray(start, end).sort((a, b) => (before(a, b) ? -1 : 1));
    const shared =
      ties === 'max' ? end : ties === 'average' ? (start + 1 + end) / 2 : ties === 'dense' ? groups : start + 1;
    for (let k = start; k < end; k++) {
      ranks[order[k]!] = ties === 'ordinal' ? k + 1 : shared;
      tied[order[k]!] = end - start;
    }
    start = end;
  }
  return { of: start, ranks, tied };
}
