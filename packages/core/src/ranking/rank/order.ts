/**
 * Positions of `values` from the smallest value to the largest; equal values keep their order, −0 equals 0 and NaN
 * comes last.
 *
 * A radix sort of the bit patterns, linear in the length: the comparison sort that an array of positions would need
 * costs several times as much as sorting the values themselves.
 */
export function orderOf(values: Float64Array): Uint32Array {
  const { low, high } = sortableBits(values);
  let order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  let next = new Uint32Array(values.length);
  for (const key of [low, high]) {
    for (const shift of [0, 11, 22]) {
      if (sortByDigit(key, shift, order, next)) [order, next] = [next, order];
    }
  }
  return order;
}

/** The two halves of each double, changed so that they sort as unsigned integers. */
function sortableBits(values: Float64Array): { low: Uint32Array; high: Uint32Array } {
  const halves = new Uint32Array(2);
  const double = new Float64Array(halves.buffer);
  double[0] = 1;
  const [lower, upper] = halves[0] === 0 ? [0, 1] : [1, 0];
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    // Adding 0 turns −0 into 0. A NaN may have either sign, so it gets the largest key.
    double[0] = values[i]! + 0;
    const top = halves[upper]!;
    const negative = top >>> 31;
    low[i] = halves[lower]! ^ -negative;
    high[i] = Number.isNaN(values[i]!) ? 0xffffffff : top ^ (-negative | 0x80000000);
  }
  return { low, high };
}

/** One stable counting pass over 11 bits; false if all keys agree in them and nothing was written. */
function sortByDigit(key: Uint32Array, shift: number, order: Uint32Array, next: Uint32Array): boolean {
  const starts = new Uint32Array(2048);
  for (let i = 0; i < key.length; i++) starts[(key[i]! >>> shift) & 2047]!++;
  let sum = 0;
  for (let digit = 0; digit < 2048; digit++) {
    const count = starts[digit]!;
    if (count === key.length) return false;
    starts[digit] = sum;
    sum += count;
  }
  for (let i = 0; i < order.length; i++) {
    const position = order[i]!;
    next[starts[(key[position]! >>> shift) & 2047]!++] = position;
  }
  return true;
}
