import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postStratify, rake, surveyDesign, type PopulationMargin, type SurveyDesign } from '@cchc/core';
import { inputColumns } from './reference.js';

const columns = inputColumns('survey');
const numbers = (name: string) => columns[name]!.map(Number);
const answers = (name: string) => columns[name]!.map(cell => (cell === '' ? null : Number(cell)));
const recode = (values: readonly (number | null)[], code: (value: number) => number) =>
  values.map(value => (value === null ? null : code(value)));

const q1 = answers('q1');

/** The 5,000 synthetic respondents of the reference, as answers and recoded answers. */
export const respondents = {
  id: columns['id']!,
  agency: columns['agency']!,
  q1,
  satisfied: recode(q1, value => Number(value >= 4)),
  nps5: recode(q1, value => Number(value === 5) - Number(value <= 3)),
  netSatisfaction: recode(q1, value => Number(value >= 4) - Number(value <= 2)),
  nps10: recode(answers('rec'), value => Number(value >= 9) - Number(value <= 6)),
  adjustedWeights: numbers('w_adj'),
};

const strata = columns['stratum']!;
const clusters = columns['psu']!;
const perStratum = (name: string) => {
  const sizes = numbers(name);
  return Object.fromEntries(strata.map((stratum, row) => [stratum, sizes[row]!]));
};

type Cells = Record<'sex' | 'age', string[]> & { Freq: number[] };
const known = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../test/fixtures/reference/inputs/survey_population.json'), 'utf8'),
) as Record<'post_strata' | 'margin_sex' | 'margin_age', Cells>;

const margin = (cells: Cells, ...by: ('sex' | 'age')[]): PopulationMargin => ({
  labels: columns['id']!.map((_, row) => by.map(name => columns[name]![row]).join(' ')),
  totals: Object.fromEntries(cells.Freq.map((total, cell) => [by.map(name => cells[name][cell]).join(' '), total])),
});
export const postStrata = margin(known.post_strata, 'sex', 'age');
export const margins = [margin(known.margin_sex, 'sex'), margin(known.margin_age, 'age')];

const sampled = { weights: numbers('w_design'), strata };
const adjusted = { weights: respondents.adjustedWeights, strata };
const stratFpc = surveyDesign(sampled, { population: perStratum('N_h') });
const cluster = surveyDesign({ ...adjusted, clusters });

/** The designs of the reference by its names. */
export const designs: Readonly<Record<string, SurveyDesign>> = {
  srs: surveyDesign({ weights: strata.map(() => 1) }),
  srs_fpc: surveyDesign({ weights: strata.map(() => 571_750 / 5000) }, { population: 571_750 }),
  weighted: surveyDesign({ weights: adjusted.weights }),
  strat: surveyDesign(sampled),
  strat_fpc: stratFpc,
  strat_wadj: surveyDesign(adjusted),
  cluster,
  cluster_fpc: surveyDesign({ ...adjusted, clusters }, { population: perStratum('NPSU_h') }),
  poststrat: postStratify(stratFpc, postStrata),
  poststrat_cluster: postStratify(cluster, postStrata),
  calibrate_raking: rake(stratFpc, margins),
  rake: rake(stratFpc, margins, { residuals: 'unweighted' }),
  rake_default: rake(stratFpc, margins, { residuals: 'unweighted', tolerance: 1e-5 }),
};
