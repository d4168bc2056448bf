import assert from 'node:assert/strict';
import {
  averageItems,
  cellTally,
  clopperPearsonInterval,
  encodeKeys,
  likertScale,
  ratingScale,
  recommendationScale,
  scoreTally,
  tallyColumns,
  tallyRatings,
  wilsonInterval,
  type Rating,
  type RatingScale,
} from '@cchc/core';
import { assertClose, readColumns, readJson, referenceTest } from '../../support/reference.js';

type Table = Record<string, number[]>;
const expected = readJson<{
  overall: Table;
  by_agency: Table & { agency: string[] };
  multi_question_mean_variants: Record<string, number>;
}>('reference/expected/satisfaction.json');
const survey = readColumns('reference/inputs/survey.csv');
const ratings = (name: string): (number | null)[] => survey[name]!.map(cell => (cell === '' ? null : Number(cell)));
const q1 = ratings('q1');
const recommend = ratings('rec');
const weights = survey['w_adj']!.map(Number);

/** Only "very satisfied" against the three lower levels. */
const topOnly: RatingScale = ratingScale({
  ...likertScale,
  id: 'likert-5-top',
  levels: likertScale.levels.map(level => ({
    ...level,
    attitude: level.value === 5 ? 'satisfied' : level.value === 4 ? 'neutral' : 'dissatisfied',
  })),
});

function checkScores(rows: readonly number[], at: number, table: Table, what: string): void {
  const pick = <T>(column: readonly T[]): T[] => rows.map(row => column[row]!);
  const tally = tallyRatings(likertScale, pick<Rating>(q1));
  const score = scoreTally(tally, likertScale);
  const ofAll = scoreTally(tally, likertScale, { of: 'all' });
  const top = scoreTally(tally, topOnly);
  const recommended = scoreTally(tallyRatings(recommendationScale, pick<Rating>(recommend)), recommendationScale);
  const weighted = scoreTally(tallyRatings(likertScale, pick<Rating>(q1), pick(weights)), likertScale);
  assert.ok(score.reason === null && ofAll.reason === null && top.reason === null);
  assert.ok(recommended.reason === null && weighted.reason === null);
  const value = (name: string): number => table[name]![at]!;

  assert.deepEqual(tally.answers.valid, ['c1', 'c2', 'c3', 'c4', 'c5'].map(value), what);
  assert.deepEqual([score.base, score.missing, ofAll.base], ['valid', 'missing', 'responses'].map(value), what);
  const close = (actual: number | null, name: string, tolerance = 1e-12): void =>
    assertClose(actual, value(name), tolerance, `${what} ${name}`);
  close(score.rate * score.base, 'satisfied');
  close(score.rate, 'share_of_valid');
  close(ofAll.rate, 'share_of_all');
  close(score.interval.low, 'wilson_lo', 1e-10);
  close(score.interval.high, 'wilson_hi', 1e-10);
  const exact = clopperPearsonInterval(score.rate * score.base, score.base);
  close(exact.low, 'cp_lo', 1e-10);
  close(exact.high, 'cp_hi', 1e-10);
  close(score.mean, 'mean');
  close(score.standardDeviation, 'sd');
  close(score.standardDeviation! / Math.sqrt(score.effectiveBase), 'se');
  close(score.mean100, 'mean_0_100');
  close(score.netSatisfaction, 'net_satisfaction');
  close(top.netSatisfaction, 'nps5');
  close(recommended.netSatisfaction, 'nps10');
  close(recommended.base, 'nps10_n');
  close(weighted.rate, 'w_share');
  close(weighted.mean, 'w_mean');
  close(weighted.effectiveBase, 'kish_n_eff');
  close(weighted.interval.low, 'w_wilson_neff_lo', 1e-10);
  close(weighted.interval.high, 'w_wilson_neff_hi', 1e-10);
}

referenceTest('scoreTally of all respondents agrees with data.table and binom', () => {
  checkScores([...q1.keys()], 0, expected.overall, 'overall');
});

referenceTest('scoreTally of each agency agrees with data.table and binom', () => {
  expected.by_agency.agency.forEach((agency, at) => {
    const rows = [...q1.keys()].filter(row => survey['agency']![row] === agency);
    checkScores(rows, at, expected.by_agency, agency);
  });
});

referenceTest('tallyColumns by agency gives the weighted figures of every agency', () => {
  const { codes, keys } = encodeKeys(survey['agency']!);
  const levels = Int8Array.from(q1, rating => rating ?? -1);
  const columns = { cells: codes, levels, weights: Float64Array.from(weights) };
  const tallies = tallyColumns(likertScale, columns, keys.length, { missing: -1 });
  keys.forEach((agency, cell) => {
    const at = expected.by_agency.agency.indexOf(agency);
    const tally = cellTally(tallies, cell);
    const validWeight = tally.weighted!.sums.valid.reduce((sum, weight) => sum + weight, 0);
    assertClose(validWeight, expected.by_agency['w_sum']![at]!, 1e-12, `${agency} w_sum`);
    const score = scoreTally(tally, likertScale, { interval: wilsonInterval });
    assertClose(score.rate, expected.by_agency['w_share']![at]!, 1e-12, `${agency} w_share`);
    assertClose(score.effectiveBase, expected.by_agency['kish_n_eff']![at]!, 1e-12, `${agency} kish_n_eff`);
  });
});

referenceTest('averageItems gives the four averages of three questions', () => {
  const questions = ['q1', 'q2', 'q3'].map(ratings);
  const variants = expected.multi_question_mean_variants;
  const close = (actual: number | null, name: string): void => assertClose(actual, variants[name]!, 1e-12, name);
  close(averageItems(questions, 'questions').mean, 'mean_of_q_means');
  close(averageItems(questions).mean, 'mean_of_respondent_means');
  close(averageItems(questions, 'answers').mean, 'pooled_mean');
  const complete = averageItems(questions, 'complete cases');
  close(complete.mean, 'complete_case_mean');
  assert.equal(complete.respondents, q1.length - variants['rows_with_any_missing']!);
});
