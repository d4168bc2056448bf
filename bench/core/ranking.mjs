// Ranks a million units beside sorting as many numbers, and explains the change of one unit at two sizes.
// Run after a build: node bench/core/ranking.mjs
import { rankChangeReasons, rankColumn, rankUnits } from '../../packages/core/dist/index.js';
import { medianTimes, printTarget, printTimes } from '../timing.mjs';

const N = 1_000_000;

/** Numbers that look random and are the same in every run. */
const noise = i => (Math.imul(i + 1, 0x9e3779b1) >>> 0) / 2 ** 32;
const edition = (period, n, change) => ({
  period,
  scores: Array.from({ length: n }, (_, i) => ({
    unit: `unit-${(i * 7919) % n}`,
    value: 100 * noise(i) + change * noise(i + n),
  })),
});

const { scores } = edition('2024', N, 0);
const values = Float64Array.from(scores, ({ value }) => value);
const sort = 'sort a Float64Array';
const column = 'rankColumn';
const objects = 'rankUnits, a million objects in and out';
const ranking = await medianTimes({
  [sort]: () => Float64Array.from(values).sort(),
  [column]: () => rankColumn(values),
  [objects]: () => rankUnits(scores),
});
printTimes(`${N} units`, ranking, sort);
for (const name of [column, objects]) printTarget(`${name}, beside the sort`, ranking[name] / ranking[sort], 3, true);

const explained = n => {
  const [previous, current] = [edition('2023', n, 0), edition('2024', n, 2)];
  const { unit } = previous.scores[0];
  return () => rankChangeReasons(previous, current, unit);
};
const half = `rankChangeReasons of ${N / 2}`;
const all = `rankChangeReasons of ${N}`;
const reasons = await medianTimes({ [half]: explained(N / 2), [all]: explained(N) });
printTimes('reasons for one unit', reasons, half);
// linear is 2; n log n would be 2.1, and quadratic 4
printTarget('twice the units', reasons[all] / reasons[half], 2.5, true);
