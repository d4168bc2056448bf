/** Seeded pseudo-random numbers in [0, 1): mulberry32. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Columns of five-level ratings of every unit in every month.
 *
 * @param {number} rows
 * @param {{ units: number, months: number, order: 'random' | 'time' }} shape rows in random order are the harder case:
 *   every row touches another part of the histogram; in order of time, as ratings come in, one month is filled at a time
 */
export function syntheticRatings(rows, { units, months, order }) {
  const random = seededRandom(20_240_601);
  const cells = new Int32Array(rows);
  const levels = new Uint8Array(rows);
  const weights = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const month = order === 'time' ? Math.floor((row / rows) * months) : Math.floor(random() * months);
    cells[row] = Math.floor(random() * units) * months + month;
    levels[row] = 1 + Math.floor(5 * Math.sqrt(random()));
    weights[row] = 0.5 + random();
  }
  return { cells, levels, weights };
}
