/**
 * Median time of each candidate in milliseconds. Candidates take turns within a round, so that a slow moment of the
 * machine falls on all of them; one round before the measured ones warms up.
 *
 * @param {Record<string, () => unknown>} candidates functions, also asynchronous ones
 * @param {number} rounds measured rounds
 * @returns {Promise<Record<string, number>>}
 */
export async function medianTimes(candidates, rounds = 9) {
  const times = Object.fromEntries(Object.keys(candidates).map(name => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      const start = performance.now();
      await run();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/** Prints times beside the one they are compared with. */
export function printTimes(title, times, reference) {
  console.log(`\n${title}`);
  for (const [name, time] of Object.entries(times)) {
    console.log(
      `  ${name.padEnd(62)} ${time.toFixed(1).padStart(9)} ms ${(time / times[reference]).toFixed(2).padStart(8)} ×`,
    );
  }
}

/** Prints whether a ratio keeps to its target. */
export function printTarget(what, ratio, target, atMost) {
  const kept = atMost ? ratio <= target : ratio >= target;
  console.log(
    `  ${kept ? 'kept  ' : 'MISSED'} ${what}: ${ratio.toFixed(2)}, target ${atMost ? 'at most' : 'at least'} ${target}`,
  );
}

/** The middle one of measured figures. */
export function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
