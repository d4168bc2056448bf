// Scoring an index of 10,000 units × 100 indicators in ten groups, beside one weighted sum over the same numbers.
// Build first (`npx tsc -b packages/core`), then `node bench/core/score-index.mjs`.
import { scoreIndex } from '../../packages/core/dist/index.js';

const units = 10_000;
const indicators = 100;
const groups = 10;

// The same numbers every run: a linear congruential generator, good enough for a benchmark.
let state = 1;
const random = () => (state = (state * 48271) % 2147483647) / 2147483647;

const codes = Array.from({ length: indicators }, (_, i) => `i${i}`);
const dense = codes.map(() => Float64Array.from({ length: units }, () => 100 * random()));
const weights = codes.map(() => 1 + random());
const tables = {
  'typed columns': dense,
  'plain arrays': dense.map(column => Array.from(column)),
  'plain arrays, 5 % missing': dense.map(column => Array.from(column, x => (random() < 0.05 ? null : x))),
};

const definition = {
  nodes: [
    { code: 'index' },
    ...Array.from({ length: groups }, (_, g) => ({ code: `g${g}`, parent: 'index', weight: 1 + g })),
    ...codes.map((code, i) => ({
      code,
      parent: `g${i % groups}`,
      weight: weights[i],
      normalisation: { method: 'min-max' },
    })),
  ],
};
const names = Array.from({ length: units }, (_, u) => `unit ${u}`);

function weightedSum() {
  const sums = new Float64Array(units);
  for (let i = 0; i < indicators; i += 1) {
    const column = dense[i];
    const weight = weights[i];
    for (let u = 0; u < units; u += 1) sums[u] += weight * column[u];
  }
  return sums;
}

/** Median of 15 runs in milliseconds, after 5 to warm up. */
function time(run) {
  const times = [];
  for (let i = 0; i < 20; i += 1) {
    const start = performance.now();
    run();
    if (i >= 5) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[7];
}

const plain = time(weightedSum);
console.log(`weighted sum of ${units} × ${indicators} numbers: ${plain.toFixed(2)} ms`);
for (const [name, columns] of Object.entries(tables)) {
  const data = { units: names, values: Object.fromEntries(codes.map((code, i) => [code, columns[i]])) };
  const spent = time(() => scoreIndex(definition, data));
  console.log(`scoreIndex, ${name}: ${spent.toFixed(2)} ms, ${(spent / plain).toFixed(1)} × the weighted sum`);
}
