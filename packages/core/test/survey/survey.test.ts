import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  designEffect,
  effectiveSampleSize,
  independentDifference,
  postStratify,
  rake,
  surveyDesign,
  surveyDifference,
  surveyInterval,
  surveyMean,
  surveyMeansBy,
  surveyRatio,
  surveyShareInterval,
  surveyTotal,
  type LonelyRule,
  type ShareMethod,
  type SurveyDesign,
} from '@cchc/core';
import fc from 'fast-check';
import { anyShare } from '../support/any-share.js';
import { assertClose, expectedResults } from '../support/reference.js';
import { designs, margins, postStrata, respondents } from '../support/survey.js';

const methods: readonly ShareMethod[] = ['logit', 'beta', 'wilson', 'arcsine'];
const { satisfied } = respondents;

type EdgeCase = 'all_satisfied' | 'none_satisfied' | 'one_row';
const edgeCases = expectedResults<{
  svyciprop_edge_cases: Record<
    `${'strat' | 'cluster'}_${EdgeCase}`,
    { n: number; df: number; est: number; se: number }
  >;
}>('survey_v45').svyciprop_edge_cases;

for (const name of ['strat', 'cluster'] as const) {
  test(`a share of 100 %, of 0 % and of one respondent in the design ${name} has its own interval`, () => {
    const twoAgencies = respondents.agency.map(agency => agency === 'A01' || agency === 'A02');
    const share = (domain: readonly boolean[]) => surveyMean(designs[name]!, satisfied, { domain })!;
    const only = (value: number) => share(twoAgencies.map((inside, row) => inside && satisfied[row] === value));
    const firstUnsatisfied = satisfied.indexOf(0);
    const cases = {
      all_satisfied: only(1),
      none_satisfied: only(0),
      one_row: share(satisfied.map((_, row) => row === firstUnsatisfied)),
    };
    for (const [key, actual] of Object.entries(cases) as [EdgeCase, (typeof cases)[EdgeCase]][]) {
      const expected = edgeCases[`${name}_${key}`];
      assert.equal(actual.base, expected.n, key);
      assert.equal(actual.degreesOfFreedom, expected.df, key);
      assert.equal(actual.value, expected.est, key);
      assert.equal(actual.standardError, expected.se, key);
      assert.equal(actual.designEffect, null);
    }
    for (const method of methods) {
      const all = surveyShareInterval(cases.all_satisfied, { method });
      const none = surveyShareInterval(cases.none_satisfied, { method });
      // At least as wide as the exact interval of as many independent, equally weighted answers.
      assert.ok(all.high === 1 && all.low > 0.9 && all.low <= 0.025 ** (1 / 168), `${method} ${all.low}`);
      assert.ok(none.low === 0 && none.high < 0.15 && none.high >= 1 - 0.025 ** (1 / 64), `${method} ${none.high}`);
      assert.deepEqual(surveyShareInterval(cases.one_row, { method }), { low: 0, high: 1 });
    }
    assert.equal(surveyInterval(cases.one_row), null);
  });
}

test('surveyShareInterval contains the share and lies in 0 to 1 for every method', () => {
  fc.assert(
    fc.property(
      fc.record({
        value: anyShare,
        standardError: anyShare.map(share => share / 2),
        degreesOfFreedom: fc.integer({ min: 0, max: 5000 }),
        base: fc.integer({ min: 1, max: 5000 }),
        part: fc.double({ min: 0.05, max: 1, noNaN: true }),
      }),
      fc.constantFrom(...methods),
      fc.double({ min: 0.5, max: 0.999, noNaN: true }),
      ({ part, ...sample }, method, confidence) => {
        const estimate = { ...sample, effectiveBase: Math.max(1, part * sample.base) };
        const { low, high } = surveyShareInterval(estimate, { method, confidence });
        assert.ok(0 <= low && low <= estimate.value + 1e-12, `low ${low}`);
        assert.ok(estimate.value - 1e-12 <= high && high <= 1, `high ${high}`);
      },
    ),
  );
});

const sample = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 50 }),
      stratum: fc.constantFrom('a', 'b', 'c'),
      cluster: fc.constantFrom('1', '2', '3', '4'),
      value: fc.option(fc.integer({ min: 1, max: 5 })),
    }),
    { minLength: 2, maxLength: 60 },
  )
  .filter(rows => rows.some(({ value }) => value !== null));
type Row = { weight: number; stratum: string; cluster: string; value: number | null };

const designOf = (rows: readonly Row[], lonely: LonelyRule = 'remove'): SurveyDesign =>
  surveyDesign(
    {
      weights: rows.map(row => row.weight),
      strata: rows.map(row => row.stratum),
      clusters: rows.map(row => row.cluster),
    },
    { lonely },
  );
const valuesOf = (rows: readonly Row[]) => rows.map(row => row.value);

test('surveyMean does not depend on the order of respondents nor on the unit of the weights', () => {
  fc.assert(
    fc.property(sample, fc.constantFrom<LonelyRule[]>('remove', 'adjust'), (rows, lonely) => {
      const mean = (rows: readonly Row[]) => surveyMean(designOf(rows, lonely), valuesOf(rows))!;
      const sorted = [...rows].sort((a, b) => a.cluster.localeCompare(b.cluster) || b.weight - a.weight);
      const scaled = rows.map(row => ({ ...row, weight: row.weight / 7 }));
      const expected = mean(rows);
      for (const actual of [mean(sorted), mean(scaled)]) {
        assertClose(actual.value, expected.value, 1e-12);
        assertClose(actual.standardError, expected.standardError, 1e-12);
        assert.equal(actual.degreesOfFreedom, expected.degreesOfFreedom);
      }
    }),
  );
});

test('surveyMean of equal weights without strata is the textbook mean and standard error', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 40 }), values => {
      const { length } = values;
      const average = values.reduce((sum, value) => sum + value, 0) / length;
      const variance = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / (length - 1);
      const mean = surveyMean(surveyDesign({ weights: values.map(() => 3) }), values)!;
      assertClose(mean.value, average, 1e-12);
      assertClose(mean.standardError, Math.sqrt(variance / length), 1e-12);
      assert.equal(mean.degreesOfFreedom, length - 1);
    }),
  );
});

test('surveyDifference of two independent years adds their variances', () => {
  fc.assert(
    fc.property(sample, sample, (before, after) => {
      const year = (rows: readonly Row[], label: string) => rows.map(row => ({ ...row, stratum: label + row.stratum }));
      const both = [...year(before, '1'), ...year(after, '2')];
      const first = both.map((_, row) => row >= before.length);
      const difference = surveyDifference(
        designOf(both),
        valuesOf(both),
        first,
        first.map(later => !later),
      )!;
      const old = surveyMean(designOf(before), valuesOf(before))!;
      const recent = surveyMean(designOf(after), valuesOf(after))!;
      assertClose(difference.value, recent.value - old.value, 1e-12);
      assertClose(difference.standardError, Math.hypot(recent.standardError, old.standardError), 1e-12);
      const { value, standardError, degreesOfFreedom } = independentDifference(recent, old);
      assertClose(value, difference.value, 1e-12);
      assertClose(standardError, difference.standardError, 1e-12);
      assert.ok(degreesOfFreedom <= difference.degreesOfFreedom + 1e-9);
    }),
  );
});

test('independentDifference of equally uncertain estimates adds their degrees of freedom', () => {
  const estimate = { value: 3, standardError: 0.2, degreesOfFreedom: 12 };
  assertClose(independentDifference(estimate, estimate).degreesOfFreedom, 24, 1e-12);
  assert.equal(independentDifference({ ...estimate, standardError: 0 }, estimate).degreesOfFreedom, 12);
  const certain = { ...estimate, standardError: 0 };
  assert.equal(independentDifference(certain, certain).degreesOfFreedom, 24);
  assert.equal(independentDifference(estimate, { ...certain, degreesOfFreedom: 0 }).degreesOfFreedom, 0);
});

test('a census of every stratum has no sampling error', () => {
  const design = surveyDesign(
    { weights: [1, 1, 1, 1, 1], strata: ['a', 'a', 'a', 'b', 'b'] },
    { population: { a: 3, b: 2 } },
  );
  assert.equal(surveyMean(design, [1, 2, 5, 3, 4])!.standardError, 0);
});

test('a stratum whose only primary sampling unit was certain to be drawn adds no variance and no error', () => {
  const columns = { weights: [1, 2, 2], strata: ['capital', 'rest', 'rest'] };
  const design = surveyDesign(columns, { population: { capital: 1, rest: 4 } });
  // Total 10 + 2 (4 + 6): variance of the rest alone, (1 − 2/4) · 2/1 · Σ (8 − 10)² + (12 − 10)².
  assertClose(surveyTotal(design, [10, 4, 6])!.standardError, Math.sqrt(8), 1e-12);
});

test('post-stratified and raked designs know their own cells without error', () => {
  const female = margins[0]!.labels.map(label => Number(label === 'F'));
  for (const name of ['poststrat', 'calibrate_raking']) {
    const { value, standardError } = surveyMean(designs[name]!, female)!;
    assertClose(value, 292_000 / 571_750, 1e-10, name);
    assertClose(standardError, 0, 1e-12, name);
  }
});

test('an answer that nobody gave is null, never zero', () => {
  const design = surveyDesign({ weights: [1, 2, 0] });
  assert.equal(surveyMean(design, [null, undefined, 4]), null);
  assert.equal(surveyTotal(design, [1, 2, 3], { domain: [false, false, true] }), null);
  assert.equal(surveyRatio(design, [1, 2, 3], [null, 0, 3]), null);
  assert.equal(surveyDifference(design, [1, 2, 3], [true, false, false], [false, false, true]), null);
  assert.deepEqual(
    surveyMeansBy(design, [null, 3, 4], ['A', 'B', null]).map(({ group, estimate }) => [
      group,
      estimate?.value ?? null,
    ]),
    [
      ['A', null],
      ['B', 3],
    ],
  );
  assert.equal(effectiveSampleSize([]), 0);
  assert.equal(designEffect([0]), null);
});

test('a design and its estimates survive JSON and structured clone', () => {
  for (const name of ['cluster_fpc', 'calibrate_raking']) {
    const design = designs[name]!;
    const restored = JSON.parse(JSON.stringify(structuredClone(design))) as SurveyDesign;
    assert.deepEqual(surveyMean(restored, satisfied), surveyMean(design, satisfied));
  }
});

test('surveyDesign names the value it cannot use', () => {
  const weights = [1, 2, 3, 4];
  const strata = ['a', 'a', 'b', 'b'];
  assert.throws(() => surveyDesign({ weights: [] }), /^RangeError: invalid weights: array of 0/);
  assert.throws(() => surveyDesign({ weights: [1, NaN] }), /^RangeError: invalid weights: NaN/);
  assert.throws(() => surveyDesign({ weights: [1, Infinity] }), /^RangeError: invalid weights: Infinity/);
  assert.throws(
    () => surveyDesign({ weights: [1, -2] }),
    /^RangeError: invalid weights: -2, expected finite numbers >= 0$/,
  );
  assert.throws(() => surveyDesign({ weights, strata: ['a'] }), /^RangeError: invalid strata: array of 1/);
  assert.throws(() => surveyDesign({ weights, clusters: ['1', '2'] }), /^RangeError: invalid clusters: array of 2/);
  assert.throws(
    () => surveyDesign({ weights, strata: ['a', 'a', null as unknown as string, 'b'] }),
    /^RangeError: invalid strata: null/,
  );
  assert.throws(
    () => surveyDesign({ weights, strata }, { population: { a: 10, b: 1 } }),
    /^RangeError: invalid population of stratum "b": 1, expected a number >= 2, its sample$/,
  );
  assert.throws(() => surveyDesign({ weights, strata }, { population: 50 }), /^RangeError: invalid population: 50/);
  assert.throws(
    () => surveyDesign({ weights, strata }, { population: { a: 10 } }),
    /^RangeError: invalid population of stratum "b": undefined/,
  );
  assert.throws(
    () => surveyDesign({ weights: [1, 1], strata: ['a', 'b'] }, { lonely: 'average' }),
    /^RangeError: invalid strata: "a", expected another stratum with two or more/,
  );
  assert.throws(() => surveyDesign({ weights }, { population: NaN }), /^RangeError: invalid population of stratum ""/);
  assert.throws(() => surveyDesign({ weights, clusters: ['1', '1', '1', '1'] }), /^RangeError: invalid strata: ""/);
});

test('survey estimates name the value they cannot use', () => {
  const design = surveyDesign({ weights: [1, 2] });
  assert.throws(() => surveyMean(design, [1]), /^RangeError: invalid values: array of 1/);
  assert.throws(() => surveyMean(design, [1, NaN]), /^RangeError: invalid values: NaN/);
  assert.throws(() => surveyTotal(design, [1, 2], { domain: [true] }), /^RangeError: invalid domain: array of 1/);
  assert.throws(() => surveyRatio(design, [1, 2], [1, Infinity]), /^RangeError: invalid denominator: Infinity/);
  assert.throws(() => surveyMeansBy(design, [1, 2], ['A']), /^RangeError: invalid groups: array of 1/);
  assert.throws(() => effectiveSampleSize([1, -1]), /^RangeError: invalid weights: -1/);
  const estimate = { value: 1.2, standardError: 0.1, degreesOfFreedom: 9, base: 10, effectiveBase: 10 };
  assert.throws(() => surveyShareInterval(estimate), /^RangeError: invalid value: 1\.2, expected 0 <= value <= 1$/);
  assert.throws(() => surveyShareInterval({ ...estimate, value: 0.5 }, { confidence: 95 }), /invalid confidence: 95/);
  assert.throws(() => surveyInterval({ ...estimate, standardError: -1 }), /^RangeError: invalid standardError: -1/);
});

test('postStratify and rake name the value they cannot use', () => {
  const design = surveyDesign({ weights: [1, 2, 0] });
  const labels = ['F', 'M', 'M'];
  const sex = { labels, totals: { F: 10, M: 20 } };
  assert.throws(() => postStratify(design, { ...sex, labels: ['F'] }), /^RangeError: invalid labels: array of 1/);
  assert.throws(() => postStratify(design, { labels, totals: { F: 10 } }), /^RangeError: invalid labels: "M"/);
  assert.throws(() => postStratify(design, { labels, totals: { F: 10, M: -1 } }), /invalid total of "M": -1/);
  assert.throws(() => postStratify(design, { labels, totals: { F: 10, M: 20, X: 5 } }), /invalid total of "X": 5/);
  assert.throws(() => postStratify(designs['poststrat']!, postStrata), /invalid calibration of design: array of 1/);
  assert.throws(() => rake(design, [sex]), /^RangeError: invalid margins: array of 1, expected two or more margins$/);
  assert.throws(
    () => rake(design, [sex, { labels, totals: { F: 10, M: 25 } }]),
    /^RangeError: invalid sum of totals: 35/,
  );
  assert.throws(
    () => rake(design, [sex, { labels, totals: { F: 12, M: 18 } }]),
    /expected totals that positive weights/,
  );
  assert.throws(() => rake(design, [sex, sex], { tolerance: 0 }), /^RangeError: invalid tolerance: 0/);
  assert.throws(
    () => rake(design, [sex, sex], { residuals: 'plain' as 'weighted' }),
    /^RangeError: invalid residuals: "plain", expected one of weighted, unweighted$/,
  );
});
