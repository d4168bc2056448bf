// Ranks a million units beside sorting as many numbers, and explains the change of one unit at two sizes.
// Run after a build: node bench/core/ranking.mjs
import { rankChangeReasons, rankUnits } from '../../packages/core/dist/index.js';

const N = 1_000_000;
const RUNS = 9;
const BUDGET = 3;

/** Numbers that look random and are the same in every run. */
const noise = i => (Math.imul(i + 1, 0x9e3779b1) >>> 0) / 2 ** 32;
const edition = (period, n, change) => ({
  period,
  scores: Array.from({ length: n }, (_, i) => ({
    unit: `unit-${(i * 7919) % n}`,
    value: 100 * noise(i) + change * noise(i + n),
  })),
});

function median(run) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[(RUNS - 1) / 2];
}

const { scores } = edition('2024', N, 0);
const values = Float64Array.from(scores, ({ value }) => value);
const sorting = median(() => Float64Array.from(values).sort());
const ranking = median(() => rankUnits(scores));
const ratio = ranking / sorting;
console.log(`sort a Float64Array of ${N}: ${sorting.toFixed(0)} ms`);
console.log(`rankUnits of ${N}: ${ranking.toFixed(0)} ms, ${ratio.toFixed(2)} × the sort (budget ${BUDGET} ×)`);

const explain = n => {
  const previous = edition('2023', n, 0);
  const current = edition('2024', n, 2);
  const { unit } = previous.scores[0];
  return median(() => rankChangeReasons(previous, current, unit));
};
const small = explain(N / 2);
const large = explain(N);
console.log(`rankChangeReasons of ${N / 2}: ${small.toFixed(0)} ms; of ${N}: ${large.toFixed(0)} ms`);
console.log(`twice the units: ${(large / small).toFixed(1)} × the time`);

if (ratio > BUDGET) process.exitCode = 1;
