import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import {
  aggregate,
  effectiveWeights,
  freezeBounds,
  normalise,
  rankDelta,
  rankUnits,
  removeElements,
  scoreContributions,
  scoreIndex,
  weightSensitivity,
  type IndexData,
  type IndexDefinition,
  type Normalisation,
} from '@cchc/core';
import {
  assertColumn,
  indicators,
  readFixture,
  readRows,
  referenceData,
  referenceIndex,
  referenceRegions,
  type Column,
  type ReferenceOptions,
  type Table,
} from '../support/index-reference.js';

const data2023 = referenceData(2023);
const data2024 = referenceData(2024);
const expected = <T>(name: string): T => readFixture<T>(`reference/expected/${name}.json`);
const report = (t: TestContext, worst: number): void => t.diagnostic(`worst difference ${worst.toExponential(1)}`);
const one = { low: 0, high: 1 };

const normalisations: Record<string, Normalisation | 'goalposts' | 'unclipped'> = {
  minmax_0_100: { method: 'min-max' },
  minmax_1_10: { method: 'min-max', range: { low: 1, high: 10 } },
  zscore_0_1: { method: 'z-score' },
  zscore_50_10: { method: 'z-score', mean: 50, deviation: 10 },
  rank_min: { method: 'rank' },
  rank_average: { method: 'rank', ties: 'average' },
  prank_min: { method: 'percentile-rank', range: one },
  prank_average: { method: 'percentile-rank', ties: 'average', range: one },
  goalposts_10_trunc: 'goalposts',
  goalposts_10_untruncated: 'unclipped',
};

test('normalise agrees with COINr', t => {
  const { tables } = expected<{ tables: Record<string, Table> }>('normalise');
  let worst = 0;
  for (const [name, method] of Object.entries(normalisations)) {
    for (const row of readRows('indicator_meta.csv')) {
      const posts = {
        bounds: { low: Number(row['goal_lo']), high: Number(row['goal_hi']) },
        range: { low: 0, high: 10 },
      };
      const normalisation: Normalisation =
        method === 'goalposts'
          ? { method, ...posts }
          : method === 'unclipped'
            ? { method: 'min-max', ...posts }
            : method;
      const code = row['iCode']!;
      const better = row['direction'] === '-1' ? 'lower' : 'higher';
      const { scores } = normalise(data2023.values[code]!, normalisation, better);
      worst = Math.max(worst, assertColumn(scores, tables[name]![code]!, 1e-12));
    }
  }
  report(t, worst);
});

test('normalise agrees with COINr on short columns', t => {
  const { vectors } = expected<{ vectors: Record<string, Record<string, Column>> }>('normalise');
  const posts = { bounds: { low: 2, high: 8 } };
  const methods: [string, Normalisation, 'higher' | 'lower'][] = [
    ['minmax_1_10', { method: 'min-max', range: { low: 1, high: 10 } }, 'higher'],
    ['zscore', { method: 'z-score' }, 'higher'],
    ['rank', { method: 'rank' }, 'higher'],
    ['prank', { method: 'percentile-rank', range: one }, 'higher'],
    ['goalposts_2_8_100', { method: 'goalposts', ...posts }, 'higher'],
    ['goalposts_2_8_100_dir_minus1', { method: 'goalposts', ...posts }, 'lower'],
    ['goalposts_untrunc', { method: 'min-max', ...posts }, 'higher'],
    ['scaled_0_20', { method: 'min-max', bounds: { low: 0, high: 20 } }, 'higher'],
  ];
  let worst = 0;
  for (const [name, vector] of Object.entries(vectors)) {
    for (const [method, normalisation, better] of methods) {
      const column = vector[method]!;
      const undefinedInR = column.every(value => value === null || Number.isNaN(Number(value)));
      if (undefinedInR)
        assert.throws(() => normalise(vector['x']!, normalisation), /^RangeError: invalid values: /, name);
      else worst = Math.max(worst, assertColumn(normalise(vector['x']!, normalisation, better).scores, column, 1e-12));
    }
  }
  report(t, worst);
});

const variants: Record<string, ReferenceOptions> = {
  amean: {},
  gmean: { index: { aggregation: 'geometric' }, dimension: { aggregation: 'geometric' } },
  hmean: { index: { aggregation: 'harmonic' }, dimension: { aggregation: 'harmonic' } },
  amean_then_gmean: { index: { aggregation: 'geometric' } },
  amean_equal_weights: { equalWeights: true },
  'amean_thresh_0.66': { index: { minimumCoverage: 0.66 }, dimension: { minimumCoverage: 0.66 } },
  amean_thresh_2_3rds: { index: { minimumCoverage: 2 / 3 }, dimension: { minimumCoverage: 2 / 3 } },
  amean_thresh_1: { index: { minimumCoverage: 1 }, dimension: { minimumCoverage: 1 } },
  'amean_thresh_0.5_then_1': { index: { minimumCoverage: 1 }, dimension: { minimumCoverage: 0.5 } },
  amean_of_zscores: { normalisation: { method: 'z-score' } },
  amean_of_pranks: { normalisation: { method: 'percentile-rank', range: one } },
  amean_of_goalposts: { normalisation: 'goalposts' },
};

interface Aggregated {
  readonly tables: Record<string, Table>;
  readonly imputed_raw: Record<string, Table>;
  readonly vectors: { x: Column; w: number[]; amean: number | null; gmean: number | null; hmean: number | null }[];
  readonly effective_weights: { iCode: string[]; EffWeight: number[] };
  readonly compare_coins_2023_2024_ranks: { uCode: string[] } & Record<'coin.1' | 'coin.2' | 'Diff', Column>;
}
const aggregated = expected<Aggregated>('aggregate');

function compareScores(definition: IndexDefinition, data: IndexData, table: Table): number {
  const { scores } = scoreIndex(definition, data);
  assert.deepEqual(weightSensitivity(definition, data, []).nominal.ranks, table['rank_INDEX']);
  const ranked = (code: string, units = data.units) =>
    rankUnits(units.map(unit => ({ unit, value: scores[code]![data.units.indexOf(unit)]! }))).units;
  for (const code of ['D1', 'D2', 'D3', 'INDEX']) {
    assert.deepEqual(
      ranked(code).map(({ rank }) => rank),
      table[`rank_${code}`],
      code,
    );
  }
  const regions = referenceRegions(data === data2024 ? 2024 : 2023);
  for (const region of new Set(regions)) {
    for (const { unit, rank } of ranked(
      'INDEX',
      data.units.filter((_, u) => regions[u] === region),
    )) {
      assert.equal(rank, table['region_rank_INDEX']![data.units.indexOf(unit)], `${unit} in ${region}`);
    }
  }
  return Math.max(...['D1', 'D2', 'D3', 'INDEX'].map(code => assertColumn(scores[code]!, table[code]!, 1e-12)));
}

for (const [name, options] of Object.entries(variants)) {
  test(`scoreIndex agrees with COINr: ${name}`, t => {
    report(t, compareScores(referenceIndex(options), data2023, aggregated.tables[name]!));
  });
}

test('scoreIndex agrees with COINr: amean_2024', t => {
  report(t, compareScores(referenceIndex(), data2024, aggregated.tables['amean_2024']!));
});

for (const name of ['i_mean', 'i_median', 'i_mean_grp', 'i_median_grp']) {
  test(`scoreIndex agrees with COINr on the table imputed by ${name}`, t => {
    const imputed = { units: data2023.units, values: aggregated.imputed_raw[name]! };
    report(t, compareScores(referenceIndex(), imputed, aggregated.tables[`amean_after_${name}`]!));
  });
}

test('aggregate agrees with COINr on vectors', t => {
  let worst = 0;
  for (const { x, w, amean, gmean, hmean } of aggregated.vectors) {
    const scores = (['arithmetic', 'geometric', 'harmonic'] as const).map(aggregation =>
      aggregate(x, { weights: w, aggregation }),
    );
    worst = Math.max(worst, assertColumn(scores, [amean, gmean, hmean], 1e-12));
  }
  report(t, worst);
});

test('effectiveWeights agrees with COINr', t => {
  const { iCode, EffWeight } = aggregated.effective_weights;
  const weights = effectiveWeights(referenceIndex());
  report(
    t,
    assertColumn(
      iCode.map(code => weights[code]!),
      EffWeight,
      1e-12,
    ),
  );
});

test('rankDelta of two editions agrees with COINr', () => {
  const { uCode, Diff, ...compared } = aggregated.compare_coins_2023_2024_ranks;
  const edition = (period: string, data: IndexData) => {
    const { units, scores } = scoreIndex(referenceIndex(), data);
    return { period, scores: units.map((unit, u) => ({ unit, value: scores['INDEX']![u]! })) };
  };
  const [before, after] = [edition('2023', data2023), edition('2024', data2024)];
  assert.equal(Diff.filter(places => places !== null).length, 61);
  uCode.forEach((unit, row) => {
    if (Diff[row] === null) return;
    const { placesGained, previous, current } = rankDelta(before, after, unit);
    assert.deepEqual([previous!.rank, current!.rank], [compared['coin.1'][row], compared['coin.2'][row]], unit);
    assert.equal(placesGained, Diff[row], unit);
  });
});

interface Panel {
  readonly Time: number[];
  readonly uCode: string[];
  readonly INDEX: Column;
  readonly D1: Column;
  readonly D2: Column;
  readonly D3: Column;
  readonly rank: Column;
}

for (const frozen of [true, false]) {
  test(`scoreIndex agrees with COINr on a panel, ${frozen ? 'bounds pooled and frozen' : 'bounds of each year'}`, t => {
    const panels = expected<Record<'pooled_bounds' | 'per_year_bounds', Panel>>('panel');
    const panel = panels[frozen ? 'pooled_bounds' : 'per_year_bounds'];
    const definition = frozen ? freezeBounds(referenceIndex(), [data2023, data2024]) : referenceIndex();
    let worst = 0;
    for (const [year, data] of [[2023, data2023] as const, [2024, data2024] as const]) {
      const { units, scores } = scoreIndex(definition, data);
      const rows = panel.Time.flatMap((time, row) => (time === year ? [row] : []));
      assert.deepEqual(
        units,
        rows.map(row => panel.uCode[row]),
      );
      assert.deepEqual(
        weightSensitivity(definition, data, []).nominal.ranks,
        rows.map(row => panel.rank[row]),
      );
      for (const code of ['D1', 'D2', 'D3', 'INDEX'] as const) {
        worst = Math.max(
          worst,
          assertColumn(
            scores[code]!,
            rows.map(row => panel[code][row]!),
            1e-12,
          ),
        );
      }
    }
    report(t, worst);
  });
}

for (const [level, codes] of [['indicator', indicators] as const, ['dimension', ['D1', 'D2', 'D3']] as const]) {
  test(`removeElements agrees with COINr: one ${level} at a time`, t => {
    const reference =
      expected<Record<string, { scores: Table; ranks: Table; mean_abs_rank_diff: Record<string, number> }>>(
        'remove_elements',
      )[`remove_${level}`]!;
    const removed = removeElements(referenceIndex(), data2023, level === 'indicator' ? undefined : codes);
    assert.deepEqual(Object.keys(removed.without).sort(), [...codes].sort());
    let worst = assertColumn(removed.nominal.scores, reference.scores['Nominal']!, 1e-12);
    for (const code of codes) {
      const { scores, ranks, meanAbsoluteRankChange } = removed.without[code]!;
      worst = Math.max(worst, assertColumn(scores, reference.scores[code]!, 1e-12));
      assert.deepEqual(ranks, reference.ranks[code]);
      worst = Math.max(worst, assertColumn([meanAbsoluteRankChange], [reference.mean_abs_rank_diff[code]!], 1e-12));
    }
    report(t, worst);
  });
}

test('weightSensitivity agrees with COINr on its stored noisy weights', t => {
  const noise = expected<{
    iCode: string[];
    weights: number[][];
    unit: string[];
    scores: Column[];
    ranks: Column[];
    rank_stats: Record<'nominal' | 'mean' | 'median' | 'q5' | 'q95' | 'min' | 'max', Column>;
    mean_abs_rank_shift_per_set: number[];
  }>('noise_weights');
  const sets = noise.weights.map(weights => Object.fromEntries(noise.iCode.map((code, i) => [code, weights[i]!])));
  const { units, scenarios, spread } = weightSensitivity(referenceIndex(), data2023, sets);
  assert.deepEqual(units, noise.unit);
  let worst = 0;
  units.forEach((_, u) => {
    worst = Math.max(
      worst,
      assertColumn(
        scenarios.map(({ scores }) => scores[u]!),
        noise.scores[u]!,
        1e-12,
      ),
    );
    assert.deepEqual(
      scenarios.map(({ ranks }) => ranks[u]),
      noise.ranks[u],
    );
  });
  const statistics = {
    nominal: 'nominal',
    mean: 'mean',
    median: 'median',
    q5: 'low',
    q95: 'high',
    min: 'min',
    max: 'max',
  } as const;
  for (const [name, key] of Object.entries(statistics)) {
    const column = noise.rank_stats[name as keyof typeof statistics];
    worst = Math.max(
      worst,
      assertColumn(
        spread.map(unit => unit[key]),
        column,
        1e-12,
      ),
    );
  }
  const shifts = scenarios.map(({ meanAbsoluteRankChange }) => meanAbsoluteRankChange);
  worst = Math.max(worst, assertColumn(shifts, noise.mean_abs_rank_shift_per_set, 1e-12));
  report(t, worst);
});

interface Decomposition {
  readonly arithmetic: Record<string, Column> & { unit: string[] };
  readonly geometric_complete_units: Record<string, Column> & { unit: string[] };
  readonly indicator_contributions_complete_units: Record<string, Column> & { unit: string[] };
}
const decomposition = expected<Decomposition>('decomposition');

function contributions(
  definition: IndexDefinition,
  unit: string,
): Record<string, { value: number; weight: number }> & {
  delta: { value: number; weight: number };
} {
  const change = scoreContributions(
    { definition, scores: scoreIndex(definition, data2023) },
    { definition, scores: scoreIndex(definition, data2024) },
    unit,
  )!;
  const parts = change.parts.map(({ code, value, weight }) => [code, { value, weight }]);
  return { ...Object.fromEntries(parts), delta: { value: change.change, weight: 0 } };
}

test('scoreContributions agrees with the arithmetic decomposition', t => {
  const { arithmetic } = decomposition;
  let worst = 0;
  arithmetic.unit.forEach((unit, row) => {
    const parts = contributions(referenceIndex(), unit);
    const names = ['delta', 'value_D1', 'value_D2', 'value_D3', 'weight_D1', 'weight_D2', 'weight_D3'];
    const actual = [
      parts.delta.value,
      ...['D1', 'D2', 'D3'].map(code => parts[code]?.value ?? 0),
      ...['D1', 'D2', 'D3'].map(code => parts[code]?.weight ?? 0),
    ];
    worst = Math.max(
      worst,
      assertColumn(
        actual,
        names.map(name => arithmetic[name]![row]!),
        1e-11,
      ),
    );
  });
  report(t, worst);
});

test('scoreContributions agrees with the logarithmic-mean decomposition', t => {
  const { geometric_complete_units: geometric } = decomposition;
  const definition = referenceIndex({ index: { aggregation: 'geometric' } });
  let worst = 0;
  geometric.unit.forEach((unit, row) => {
    const parts = contributions(definition, unit);
    const actual = [parts.delta.value, ...['D1', 'D2', 'D3'].map(code => parts[code]!.value)];
    const names = ['delta_geo', 'lmdi_D1', 'lmdi_D2', 'lmdi_D3'];
    worst = Math.max(
      worst,
      assertColumn(
        actual,
        names.map(name => geometric[name]![row]!),
        1e-11,
      ),
    );
  });
  report(t, worst);
});

test('scoreContributions agrees with the two-level decomposition', t => {
  const { indicator_contributions_complete_units: complete } = decomposition;
  let worst = 0;
  complete.unit.forEach((unit, row) => {
    const parts = contributions(referenceIndex(), unit);
    const actual = [parts.delta.value, ...indicators.map(code => parts[code]!.value)];
    worst = Math.max(
      worst,
      assertColumn(
        actual,
        ['delta', ...indicators].map(name => complete[name]![row]!),
        1e-11,
      ),
    );
  });
  report(t, worst);
});
