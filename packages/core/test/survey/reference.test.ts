import assert from 'node:assert/strict';
import {
  designEffect,
  effectiveSampleSize,
  surveyDesign,
  surveyDifference,
  surveyInterval,
  surveyMean,
  surveyMeansBy,
  surveyRatio,
  surveyShareInterval,
  surveyTotal,
  type LonelyRule,
  type MeanEstimate,
  type SurveyValues,
} from '@cchc/core';
import { assertClose, expectedResults, inputColumns, referenceTest, type Columns } from '../support/reference.js';
import { designs, respondents } from '../support/survey.js';

interface Estimate {
  readonly est: number;
  readonly se: number;
}
interface Mean extends Estimate {
  readonly df: number;
  readonly n_rows: number;
  readonly ci95_t: readonly [number, number];
  readonly ci95_z: readonly [number, number];
  readonly deff: number;
}
type Method = 'logit' | 'xlogit' | 'beta' | 'wilson' | 'asin' | 'mean';
type ShareIntervals = Record<Method, { readonly ci: readonly [number, number] }> & { df: number; n_rows: number };
interface DesignTables {
  readonly degf_full: number;
  readonly sum_weights: number;
  readonly subset_valid_q1: Record<'mean_q1' | 'share_satisfied' | 'nps5' | 'net_satisfaction', Mean> &
    Record<'svyciprop_95' | 'svyciprop_90', ShareIntervals>;
  readonly na_rm_true_q1: Record<'mean_q1' | 'share_satisfied', Mean>;
  readonly subset_valid_rec: { readonly nps10: Mean };
  readonly missing_as_not_satisfied: Mean;
  readonly total_satisfied: Estimate;
  readonly ratio_satisfied_to_valid: Estimate;
  readonly shares_1_to_5: { readonly est: readonly number[]; readonly se: readonly number[] };
}
type AgencyColumn =
  | 'n'
  | 'n_rows'
  | 'df'
  | 'sum_w'
  | 'mean_q1'
  | 'mean_se'
  | 'mean_lo'
  | 'mean_hi'
  | 'sat'
  | 'sat_se'
  | 'xlogit_lo'
  | 'xlogit_hi'
  | 'logit_lo'
  | 'logit_hi'
  | 'beta_lo'
  | 'beta_hi';

const reference = expectedResults<{
  designs: Record<string, DesignTables>;
  by_agency: Record<string, Columns<AgencyColumn> & { agency: readonly string[] }>;
  difference_of_agencies: Record<string, { A01_minus_A02: number; se: [[number]]; cov_A01_A02: number }>;
  weights: Record<string, { total: number; first_20_by_id: readonly number[]; max_w: number; min_w: number }>;
  lonely_psu: Record<Exclude<LonelyRule, 'fail'>, Estimate & { df: number; se_fpc: number }>;
  kish_w_adj_valid_q1: { n: number; n_eff: number; deff_w: number };
}>('survey_v45');

const { q1, satisfied } = respondents;

function assertEstimate(actual: { value: number; standardError: number }, expected: Estimate, what: string): void {
  assertClose(actual.value, expected.est, 1e-10, `${what} value`);
  assertClose(actual.standardError, expected.se, 1e-10, `${what} standard error`);
}

function assertInterval(
  actual: { low: number; high: number } | null,
  expected: readonly [number, number],
  tolerance: number,
  what: string,
): void {
  assertClose(actual!.low, expected[0], tolerance, `${what} low`);
  assertClose(actual!.high, expected[1], tolerance, `${what} high`);
}

function assertMean(actual: MeanEstimate, expected: Mean, what: string): void {
  assertEstimate(actual, expected, what);
  assert.equal(actual.degreesOfFreedom, expected.df, what);
  assertInterval(surveyInterval(actual), expected.ci95_t, 1e-9, `${what} t`);
  assertInterval(surveyInterval({ ...actual, degreesOfFreedom: Infinity }), expected.ci95_z, 1e-9, `${what} z`);
  if (expected.deff === Infinity) assert.equal(actual.designEffect, null);
  else assertClose(actual.designEffect!, expected.deff, 1e-10, `${what} design effect`);
}

for (const [name, design] of Object.entries(designs)) {
  const tables = reference.designs[name]!;

  referenceTest(`surveyMean of the design ${name} agrees with the reference`, () => {
    const { mean_q1, share_satisfied, nps5, net_satisfaction } = tables.subset_valid_q1;
    const mean = (values: SurveyValues) => surveyMean(design, values)!;
    assertMean(mean(q1), mean_q1, 'mean');
    assertMean(mean(satisfied), share_satisfied, 'share');
    assertMean(mean(respondents.nps5), nps5, 'nps5');
    assertMean(mean(respondents.netSatisfaction), net_satisfaction, 'net satisfaction');
    assertMean(mean(respondents.nps10), tables.subset_valid_rec.nps10, 'nps10');
    const everybody = mean(satisfied.map(value => value ?? 0));
    assertMean(everybody, tables.missing_as_not_satisfied, 'missing as not satisfied');
    assert.equal(everybody.degreesOfFreedom, tables.degf_full);
    assertClose(everybody.weightSum, tables.sum_weights, 1e-12, 'sum of weights');
    [1, 2, 3, 4, 5].forEach((level, i) => {
      const share = mean(q1.map(value => (value === null ? null : Number(value === level))));
      const expected = { est: tables.shares_1_to_5.est[i]!, se: tables.shares_1_to_5.se[i]! };
      assertEstimate(share, expected, `share of ${level}`);
    });
    // With na.rm the reference counts degrees of freedom before it drops missing answers.
    const { degreesOfFreedom } = everybody;
    assertMean({ ...mean(q1), degreesOfFreedom }, tables.na_rm_true_q1.mean_q1, 'na.rm');
    assertMean({ ...mean(satisfied), degreesOfFreedom }, tables.na_rm_true_q1.share_satisfied, 'na.rm');
  });

  referenceTest(`surveyTotal and surveyRatio of the design ${name} agree with the reference`, () => {
    assertEstimate(surveyTotal(design, satisfied)!, tables.total_satisfied, 'total');
    const valid = satisfied.map(value => Number(value !== null));
    const zeroed = satisfied.map(value => value ?? 0);
    assertEstimate(surveyRatio(design, zeroed, valid)!, tables.ratio_satisfied_to_valid, 'ratio');
  });

  referenceTest(`surveyShareInterval of the design ${name} agrees with the reference`, () => {
    for (const [confidence, expected] of [
      [0.95, tables.subset_valid_q1.svyciprop_95],
      [0.9, tables.subset_valid_q1.svyciprop_90],
    ] as const) {
      // For calibrated designs the reference counts the rows of the whole sample as the base.
      const share = { ...surveyMean(design, satisfied)!, base: expected.n_rows };
      const interval = (method: 'logit' | 'beta' | 'wilson' | 'arcsine') =>
        surveyShareInterval(share, { method, confidence });
      assertInterval(interval('logit'), expected.xlogit.ci, 1e-9, 'xlogit');
      assertInterval(interval('logit'), expected.logit.ci, 1e-6, 'logit');
      assertInterval(interval('beta'), expected.beta.ci, 1e-9, 'beta');
      assertInterval(interval('wilson'), expected.wilson.ci, 1e-9, 'wilson');
      assertInterval(interval('arcsine'), expected.asin.ci, 1e-9, 'asin');
      assertInterval(surveyInterval(share, confidence), expected.mean.ci, 1e-9, 'mean');
    }
  });
}

for (const [name, table] of Object.entries(reference.by_agency)) {
  referenceTest(`surveyMeansBy agency in the design ${name} agrees with the reference`, () => {
    const means = surveyMeansBy(designs[name]!, q1, respondents.agency);
    const shares = surveyMeansBy(designs[name]!, satisfied, respondents.agency);
    assert.equal(means.length, 40);
    assert.equal(table.agency.length, 40);
    table.agency.forEach((agency, i) => {
      const mean = means.find(({ group }) => group === agency)!.estimate!;
      const share = shares.find(({ group }) => group === agency)!.estimate!;
      assertEstimate(mean, { est: table.mean_q1[i]!, se: table.mean_se[i]! }, agency);
      assertEstimate(share, { est: table.sat[i]!, se: table.sat_se[i]! }, agency);
      assert.equal(mean.base, table.n[i]);
      assert.equal(mean.degreesOfFreedom, table.df[i]);
      assertClose(mean.weightSum, table.sum_w[i]!, 1e-10, agency);
      assertInterval(surveyInterval(mean), [table.mean_lo[i]!, table.mean_hi[i]!], 1e-9, agency);
      assertInterval(surveyShareInterval(share), [table.xlogit_lo[i]!, table.xlogit_hi[i]!], 1e-9, agency);
      assertInterval(surveyShareInterval(share), [table.logit_lo[i]!, table.logit_hi[i]!], 1e-6, agency);
      const beta = surveyShareInterval({ ...share, base: table.n_rows[i]! }, { method: 'beta' });
      assertInterval(beta, [table.beta_lo[i]!, table.beta_hi[i]!], 1e-9, agency);
    });
  });
}

for (const [name, expected] of Object.entries(reference.difference_of_agencies)) {
  referenceTest(`surveyDifference of two agencies in the design ${name} agrees with the reference`, () => {
    const design = designs[name]!;
    const [first, second] = ['A01', 'A02'].map(agency => respondents.agency.map(other => other === agency));
    const difference = surveyDifference(design, q1, first!, second!)!;
    assertEstimate(difference, { est: expected.A01_minus_A02, se: expected.se[0][0] }, name);
    const [a, b] = [first!, second!].map(domain => surveyMean(design, q1, { domain })!.standardError ** 2);
    assertClose((a! + b! - difference.standardError ** 2) / 2, expected.cov_A01_A02, 1e-10, 'covariance');
  });
}

for (const [name, design] of Object.entries({
  poststrat: designs['poststrat']!,
  poststrat_cluster: designs['poststrat_cluster']!,
  calibrate_raking: designs['calibrate_raking']!,
  rake: designs['rake']!,
  rake_default: designs['rake_default']!,
})) {
  referenceTest(`weights of ${name} agree with the reference`, () => {
    const expected = reference.weights[name]!;
    expected.first_20_by_id.forEach((weight, i) => {
      assertClose(design.weights[respondents.id.indexOf(String(i + 1))]!, weight, 1e-10, `respondent ${i + 1}`);
    });
    assertClose(Math.max(...design.weights), expected.max_w, 1e-10, 'largest');
    assertClose(Math.min(...design.weights), expected.min_w, 1e-10, 'smallest');
    assertClose(design.weights.reduce((sum, weight) => sum + weight, 0), expected.total, 1e-10, 'total'); // prettier-ignore
  });
}

referenceTest('surveyMean under each rule for a lonely primary sampling unit agrees with the reference', () => {
  const sample = inputColumns('lonely_psu');
  const columns = { weights: sample['w']!.map(Number), strata: sample['stratum']!, clusters: sample['psu']! };
  const population = Object.fromEntries(
    sample['stratum']!.map((label, row) => [label, Number(sample['npsu_pop']![row])]),
  );
  for (const lonely of ['remove', 'certainty', 'adjust', 'average'] as const) {
    const expected = reference.lonely_psu[lonely];
    const mean = surveyMean(surveyDesign(columns, { lonely }), sample['y']!.map(Number))!;
    assertEstimate(mean, expected, lonely);
    assert.equal(mean.degreesOfFreedom, expected.df);
    const corrected = surveyMean(surveyDesign(columns, { lonely, population }), sample['y']!.map(Number))!;
    assertClose(corrected.standardError, expected.se_fpc, 1e-10, `${lonely} with correction`);
  }
  assert.throws(() => surveyDesign(columns), /^RangeError: invalid strata: "C", expected two or more primary sampling/);
});

referenceTest('Kish figures of the adjusted weights agree with the reference', () => {
  const weights = respondents.adjustedWeights.filter((_, row) => q1[row] !== null);
  const { n, n_eff, deff_w } = reference.kish_w_adj_valid_q1;
  assert.equal(weights.length, n);
  assertClose(effectiveSampleSize(weights), n_eff, 1e-12, 'effective sample size');
  assertClose(designEffect(weights)!, deff_w, 1e-12, 'design effect');
  assertClose(surveyMean(designs['strat_wadj']!, q1)!.effectiveBase, n_eff, 1e-12, 'effective base');
});
