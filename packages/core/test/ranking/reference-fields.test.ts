import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expected } from '../support/reference.js';

/** Where a field of the reference is tested. */
const tested = (where: string) => ({ where });
/** Why a field of the reference is not tested. */
const leftOut = (reason: string) => ({ reason });

type Field = ReturnType<typeof tested> | ReturnType<typeof leftOut>;

const PROVENANCE = leftOut('names the software, no figure');
const RANDOM = leftOut('drawn with noise of its own that is not stored; the limits are compared instead');
const NO_DESCRIPTION = leftOut('describes a group; the ranks within it are what is computed here');

const FIELDS: Record<string, Record<string, Field>> = {
  ranks: {
    made_with: PROVENANCE,
    note: PROVENANCE,
    vectors: tested('rank-units.test.ts; its percentiles and omegas below'),
    quantiles_reals63: tested('rank-units.test.ts, type 7; the other types are not offered'),
    quartile_band_type7: leftOut('a band without a rank interval says less than the percentile; not offered'),
  },
  'ranks vector': {
    x: tested('rank-units.test.ts'),
    desc: tested('rank-units.test.ts'),
    asc: tested('rank-units.test.ts'),
    percentile: tested('rank-units.test.ts'),
    csranks_irank_desc: tested('rank-units.test.ts'),
    rank_after_round_2: tested('rank-units.test.ts'),
  },
  'ranks percentile': {
    coinr_prank_min: tested('rank-units.test.ts'),
    sql_percent_rank: tested('rank-units.test.ts'),
    sql_cume_dist: tested('rank-units.test.ts'),
    ecdf: tested('rank-units.test.ts'),
    hazen: tested('rank-units.test.ts'),
    weibull: tested('rank-units.test.ts'),
    spss_blom: tested('rank-units.test.ts'),
  },
  rank_deltas: {
    made_with: PROVENANCE,
    note: PROVENANCE,
    table: tested('its columns below'),
    region_quartiles_2023_type7: NO_DESCRIPTION,
    stability_common: leftOut('correlations of two rankings are not offered'),
  },
  'rank_deltas table': {
    uCode: tested('rank-delta.test.ts'),
    INDEX_2023: tested('rank-delta.test.ts'),
    INDEX_2024: tested('rank-delta.test.ts'),
    region: tested('peers-and-references.test.ts'),
    rank_2023: tested('rank-delta.test.ts'),
    rank_2024: tested('rank-delta.test.ts'),
    status: tested('rank-delta.test.ts'),
    common_rank_2023: tested('rank-delta.test.ts'),
    common_rank_2024: tested('rank-delta.test.ts'),
    delta_full: tested('rank-delta.test.ts'),
    delta_common: tested('rank-delta.test.ts'),
    prank_2023: tested('rank-delta.test.ts'),
    prank_2024: tested('rank-delta.test.ts'),
    delta_score: tested('rank-delta.test.ts'),
    delta_prank: tested('rank-delta.test.ts'),
    region_rank_2023: tested('peers-and-references.test.ts'),
    region_rank_2024: tested('peers-and-references.test.ts'),
    region_n_2023: tested('peers-and-references.test.ts'),
    region_median_2023: NO_DESCRIPTION,
    region_mean_2023: NO_DESCRIPTION,
    region_best_2023: NO_DESCRIPTION,
  },
  'aggregate, of ranks': {
    rank_INDEX: tested('peers-and-references.test.ts'),
    rank_D1: tested('peers-and-references.test.ts'),
    rank_D2: tested('peers-and-references.test.ts'),
    rank_D3: tested('peers-and-references.test.ts'),
    region_rank_INDEX: tested('peers-and-references.test.ts'),
    compare_coins_2023_2024_ranks: tested('rank-delta.test.ts'),
    copeland_complete_cases: leftOut('ranking by pairwise comparison of indicators is not offered'),
  },
  csranks: {
    made_with: PROVENANCE,
    note: PROVENANCE,
    cases: tested('its fields below'),
    multinomial: tested('rank-intervals.test.ts; marginal Bonferroni is the reference bug and is not copied'),
    exact: tested('rank-intervals.test.ts'),
  },
  'csranks case': {
    x: tested('rank-intervals.test.ts'),
    rank: tested('rank-intervals.test.ts'),
    z: tested('rank-intervals.test.ts'),
    exact_critical: tested('rank-intervals.test.ts'),
    L: tested('rank-intervals.test.ts'),
    U: tested('rank-intervals.test.ts'),
    taubest_1: tested('rank-intervals.test.ts'),
    taubest_3: tested('rank-intervals.test.ts'),
    taubest_5: tested('rank-intervals.test.ts'),
    tauworst_1: tested('rank-intervals.test.ts'),
    tauworst_3: tested('rank-intervals.test.ts'),
    tauworst_5: tested('rank-intervals.test.ts'),
    ...Object.fromEntries(
      ['simultaneous', 'marginal'].flatMap(kind =>
        ['two-sided', 'lower', 'upper'].flatMap(side =>
          ['stepdown', 'singlestep'].map(steps => [
            `${kind}_${side}_${steps}`,
            kind === 'simultaneous' && side === 'two-sided'
              ? tested('rank-intervals.test.ts with the stored draws, and its many draws')
              : tested('rank-intervals.test.ts against its many draws'),
          ]),
        ),
      ),
    ),
  },
  'csranks limits': {
    R: PROVENANCE,
    seed: PROVENANCE,
    L: tested('rank-intervals.test.ts'),
    U: tested('rank-intervals.test.ts'),
    critical_values: tested('rank-intervals.test.ts with the stored draws'),
    large_R: tested('rank-intervals.test.ts'),
  },
  'csranks limits without stored draws': {
    R: PROVENANCE,
    seed: PROVENANCE,
    critical_values: RANDOM,
    L: RANDOM,
    U: RANDOM,
    large_R: tested('rank-intervals.test.ts'),
  },
};

const TWO_SIDED = 'simultaneous_two-sided_stepdown';
const keysOf = (...objects: object[]): string[] => [...new Set(objects.flatMap(each => Object.keys(each)))].sort();
const objectsIn = (value: object): object[] =>
  Object.values(value).filter(each => typeof each === 'object' && each !== null && !Array.isArray(each)) as object[];

test('every field of the rank tables of the reference is tested, or left out with its reason', () => {
  const ranks = expected<{ vectors: Record<string, { percentile?: object }> }>('ranks');
  const deltas = expected<{ table: object }>('rank_deltas');
  const csranks = expected<{ cases: Record<string, object> }>('csranks');
  const aggregate = expected<{ tables: object } & Record<string, object>>('aggregate');
  const cases = Object.values(csranks.cases);
  const found: Record<string, string[]> = {
    ranks: keysOf(ranks),
    'ranks vector': keysOf(...Object.values(ranks.vectors)),
    'ranks percentile': keysOf(...Object.values(ranks.vectors).map(({ percentile = {} }) => percentile)),
    rank_deltas: keysOf(deltas),
    'rank_deltas table': keysOf(deltas.table),
    'aggregate, of ranks': [
      ...keysOf(...objectsIn(aggregate.tables)).filter(key => /rank/.test(key)),
      ...keysOf(aggregate).filter(
        key => (aggregate[key] as { rank?: unknown }).rank !== undefined || /rank(?!_first|_all)/.test(key),
      ),
    ]
      .filter(key => !/^outrank/.test(key))
      .sort(),
    csranks: keysOf(csranks),
    'csranks case': keysOf(...cases),
    'csranks limits': keysOf(...cases.map(each => (each as Record<string, object>)[TWO_SIDED] ?? {})),
    'csranks limits without stored draws': keysOf(
      ...cases.flatMap(each => objectsIn({ ...each, [TWO_SIDED]: null })).filter(each => 'L' in each),
    ),
  };
  for (const [table, keys] of Object.entries(found)) assert.deepEqual(keys, Object.keys(FIELDS[table]!).sort(), table);
});
