import { cellTally, likertScale, scoreTally, tallyColumns } from '@cchc/core';
import { medianTimes, printTimes } from '../timing.mjs';
import { syntheticRatings } from './synthetic-ratings.mjs';

const TALLIES = 100_000;
const columns = syntheticRatings(50 * TALLIES, { units: TALLIES, months: 1, order: 'random' });
const { cells, levels } = columns;
const talliesOf = columns => {
  const tallies = tallyColumns(likertScale, columns, TALLIES);
  return Array.from({ length: TALLIES }, (_, cell) => cellTally(tallies, cell));
};
const weighted = talliesOf(columns);
const unweighted = talliesOf({ cells, levels });
const score = tallies => tallies.map(tally => scoreTally(tally, likertScale));
// The work that no score can do without: reading every number of every tally.
const read = tallies => tallies.map(({ answers }) => answers.valid.reduce((sum, n) => sum + n, 0));

const reference = 'plain sum of each tally';
const times = await medianTimes({
  [reference]: () => read(unweighted),
  scoreTally: () => score(unweighted),
  'scoreTally, weighted': () => score(weighted),
});
printTimes(`Scoring ${TALLIES} tallies`, times, reference);
