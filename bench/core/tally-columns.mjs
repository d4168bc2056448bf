import { availableParallelism } from 'node:os';
import { cellTally, likertScale, tallyColumns } from '@cchc/core';
import { DuckDBDataChunk, DuckDBInstance, DOUBLE, INTEGER, UTINYINT } from '@duckdb/node-api';
import { medianTimes, printTarget, printTimes } from '../timing.mjs';
import { syntheticRatings } from './synthetic-ratings.mjs';

const ROWS = 10_000_000;
const UNITS = 500;
const MONTHS = 60;
const CELLS = UNITS * MONTHS;
const CORES = availableParallelism();

const connection = await (await DuckDBInstance.create(':memory:')).connect();

const SUMS = 'count(*) AS n, sum(weight) AS s, sum(weight * weight) AS q';
const BY_CODE = `SELECT cell, level, ${SUMS} FROM coded GROUP BY cell, level`;
const BY_CODE_UNWEIGHTED = 'SELECT cell, level, count(*) AS n FROM coded GROUP BY cell, level';
const BY_KEY = `SELECT unit, month, level, ${SUMS} FROM stored GROUP BY unit, month, level`;
const PLAIN = 'plain sum of the columns, weighted';
const OURS = 'tallyColumns, weighted';
const DUCKDB = 'DuckDB, one thread';

/** Every tally as an object, one after the other. */
const readAll = tallies => {
  let answers = 0;
  for (let cell = 0; cell < tallies.cellCount; cell++) answers += cellTally(tallies, cell).answers.valid[0];
  return answers;
};

/**
 * A query with its result left in DuckDB's memory, or read into JavaScript as columns of numbers, which is what
 * `tallyColumns` gives. DuckDB's default is a thread per core; `tallyColumns` runs on one, and is held to DuckDB on one.
 */
const duckdb = (query, threads, read) => async () => {
  await connection.run(`SET threads = ${threads}`);
  const result = await connection.run(query);
  return read ? result.getColumnsJS() : result;
};

for (const order of ['random', 'time']) {
  const columns = syntheticRatings(ROWS, { units: UNITS, months: MONTHS, order });
  const { cells, levels } = columns;
  await fillDuckDB(columns);
  await checkAgreement(columns);
  const weighted = () => tallyColumns(likertScale, columns, CELLS);
  const unweighted = () => tallyColumns(likertScale, { cells, levels }, CELLS);
  const times = await medianTimes({
    [PLAIN]: () => plainWeightedSum(columns),
    [OURS]: weighted,
    [`${OURS}, then each cell's tally`]: () => readAll(weighted()),
    [`${DUCKDB}, integer cells, weighted`]: duckdb(BY_CODE, 1),
    [`${DUCKDB}, integer cells, weighted, read`]: duckdb(BY_CODE, 1, true),
    [`${DUCKDB}, unit text × month date, weighted`]: duckdb(BY_KEY, 1),
    [`${DUCKDB}, unit text × month date, weighted, read`]: duckdb(BY_KEY, 1, true),
    [`DuckDB, threads: ${CORES}, integer cells, weighted`]: duckdb(BY_CODE, CORES),
    [`DuckDB, threads: ${CORES}, unit text × month date, weighted`]: duckdb(BY_KEY, CORES),
    'plain sum of the columns': () => plainSum(columns),
    tallyColumns: unweighted,
    "tallyColumns, then each cell's tally": () => readAll(unweighted()),
    [`${DUCKDB}, integer cells`]: duckdb(BY_CODE_UNWEIGHTED, 1),
    [`${DUCKDB}, integer cells, read`]: duckdb(BY_CODE_UNWEIGHTED, 1, true),
  });
  printTimes(`${ROWS} ratings, ${UNITS} units × ${MONTHS} months, rows in order: ${order}`, times, PLAIN);
  for (const name of [OURS, `${OURS}, then each cell's tally`])
    printTarget(`${name} ÷ plain sum`, times[name] / times[PLAIN], 5, true);
  for (const [theirs, ours] of [
    [`${DUCKDB}, integer cells, weighted, read`, OURS],
    [`${DUCKDB}, unit text × month date, weighted, read`, OURS],
    [`${DUCKDB}, integer cells, read`, 'tallyColumns'],
  ]) {
    printTarget(`${theirs} ÷ ${ours}`, times[theirs] / times[ours], 5, false);
  }
}
connection.closeSync();

// Last, because so many objects keep the garbage collector busy for a while.
const columns = syntheticRatings(ROWS, { units: UNITS, months: MONTHS, order: 'random' });
const rows = asObjects(columns);
const naive = await medianTimes(
  { [OURS]: () => tallyColumns(likertScale, columns, CELLS), 'objects with a Map, weighted': () => tallyObjects(rows) },
  3,
);
printTimes('The same rows as objects', naive, OURS);

function plainWeightedSum({ cells, levels, weights }) {
  let sum = 0;
  for (let row = 0; row < cells.length; row++) sum += cells[row] + levels[row] + weights[row];
  return sum;
}

function plainSum({ cells, levels }) {
  let sum = 0;
  for (let row = 0; row < cells.length; row++) sum += cells[row] + levels[row];
  return sum;
}

function asObjects({ cells, levels, weights }) {
  return Array.from(cells, (cell, row) => ({
    unit: `H${Math.floor(cell / MONTHS)}`,
    month: cell % MONTHS,
    rating: levels[row],
    weight: weights[row],
  }));
}

function tallyObjects(rows) {
  const tallies = new Map();
  for (const { unit, month, rating, weight } of rows) {
    const key = `${unit}|${month}`;
    let tally = tallies.get(key);
    if (!tally) tallies.set(key, (tally = { counts: {}, sums: {}, squares: {} }));
    tally.counts[rating] = (tally.counts[rating] ?? 0) + 1;
    tally.sums[rating] = (tally.sums[rating] ?? 0) + weight;
    tally.squares[rating] = (tally.squares[rating] ?? 0) + weight * weight;
  }
  return tallies;
}

/** The same ratings twice: coded as `tallyColumns` takes them, and as a store keeps them. */
async function fillDuckDB({ cells, levels, weights }) {
  await connection.run('CREATE OR REPLACE TABLE coded (cell INTEGER, level UTINYINT, weight DOUBLE)');
  const appender = await connection.createAppender('coded');
  for (let from = 0; from < cells.length; from += 2048) {
    const chunk = DuckDBDataChunk.create([INTEGER, UTINYINT, DOUBLE]);
    chunk.setColumns([cells, levels, weights].map(column => Array.from(column.subarray(from, from + 2048))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  await connection.run(
    `CREATE OR REPLACE TABLE stored AS SELECT 'H' || cell // ${MONTHS} AS unit,
     (DATE '2020-01-01' + to_months(cell % ${MONTHS}))::DATE AS month, level, weight FROM coded`,
  );
}

/** A comparison of speed is worth nothing when the results differ. */
async function checkAgreement(columns) {
  const tallies = tallyColumns(likertScale, columns, CELLS);
  const { cell, level, n, s, q } = await (await connection.run(BY_CODE)).getColumnsObjectJS();
  cell.forEach((at, i) => {
    const { answers, weighted } = cellTally(tallies, at);
    const slot = level[i] - 1;
    const near = (a, b) => Math.abs(a - b) <= 1e-9 * Math.abs(b);
    if (
      answers.valid[slot] !== Number(n[i]) ||
      !near(weighted.sums.valid[slot], s[i]) ||
      !near(weighted.squares.valid[slot], q[i])
    ) {
      throw new Error(`cell ${at}, level ${level[i]}: tallyColumns and DuckDB differ`);
    }
  });
}
