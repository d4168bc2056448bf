import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { percentileRank, rankUnits, type Ties } from '@cchc/core';
import { expected, input, number } from '../../support/reference.js';
import { editionScores } from '../../support/editions.js';

type Column = (number | null)[];
interface RankVector {
  readonly x: (number | string | null)[];
  readonly desc: Record<string, Column>;
  readonly asc: Record<string, Column>;
  readonly percentile?: Record<string, (number | string | null)[]>;
  readonly csranks_irank_desc?: Record<'omega0' | 'omega0.5' | 'omega1', Column>;
  readonly rank_after_round_2?: { readonly rounded: Column; readonly min_desc: Column };
}

const reference = expected<{
  vectors: Record<string, RankVector>;
  quantiles_reals63: { probs: number[]; by_type: { type7: number[] } };
}>('ranks');
const vectors = Object.entries(reference.vectors);
/** Ids that sort as the positions do, or the other way round. */
const id = (i: number, reversed = false) => String(reversed ? 999_999 - i : i).padStart(6, '0');

function ranks(x: RankVector['x'], better: 'higher' | 'lower', ties: Ties, reversed = false): Column {
  const scores = x.map((value, i) => ({ unit: id(i, reversed), value: number(value) }));
  return rankUnits(scores, { better, ties }).units.map(({ rank }) => rank);
}

for (const [name, { x, desc, asc, percentile, csranks_irank_desc: irank }] of vectors) {
  test(`rankUnits of the reference vector ${name}`, () => {
    for (const [better, rows] of [['higher', desc] as const, ['lower', asc] as const]) {
      for (const ties of ['min', 'max', 'average', 'dense'] as const) {
        assert.deepEqual(ranks(x, better, ties), rows[ties], `${better} ${ties}`);
      }
      assert.deepEqual(ranks(x, better, 'ordinal'), rows['first']);
      assert.deepEqual(ranks(x, better, 'ordinal', true), rows['last']);
    }
  });

  if (irank) {
    test(`rankUnits of the reference vector ${name} agrees with csranks on ties`, () => {
      assert.deepEqual(ranks(x, 'higher', 'min'), irank.omega0);
      assert.deepEqual(ranks(x, 'higher', 'average'), irank['omega0.5']);
      assert.deepEqual(ranks(x, 'higher', 'max'), irank.omega1);
    });
  }

  if (percentile) {
    test(`percentileRank of the reference vector ${name}`, () => {
      const { of, units } = rankUnits(x.map((value, i) => ({ unit: id(i), value: number(value) })));
      const definitions = {
        coinr_prank_min: 'percent rank',
        sql_percent_rank: 'percent rank',
        sql_cume_dist: 'cumulative',
        ecdf: 'cumulative',
        hazen: 'hazen',
        weibull: 'weibull',
        spss_blom: 'blom',
      } as const;
      for (const [column, definition] of Object.entries(definitions)) {
        units.forEach((unit, i) => {
          const wanted = number(percentile[column]![i]!);
          const actual = percentileRank({ ...unit, of }, definition);
          // The reference leaves a group of one undefined.
          if (wanted === null || Number.isNaN(wanted)) assert.equal(actual, wanted === null ? null : 100);
          else assert.ok(Math.abs(actual! / 100 - wanted) <= 1e-14, `${column} ${i}: ${actual} against ${wanted}`);
        });
      }
    });
  }
}

test('rankUnits ranks unrounded scores: rounding first gives other ranks', () => {
  const { desc, rank_after_round_2: after } = reference.vectors['rounded_scores']!;
  assert.deepEqual(ranks(after!.rounded, 'higher', 'min'), after!.min_desc);
  assert.notDeepEqual(desc['min'], after!.min_desc);
});

test('the quantile of rank ranges is type 7', async () => {
  const { quantile } = (await import(new URL('../../../../dist/statistics/quantile.js', import.meta.url).href)) as {
    quantile: (sorted: Float64Array, p: number) => number;
  };
  const { probs, by_type } = reference.quantiles_reals63;
  const sorted = Float64Array.from(reference.vectors['reals63']!.x, value => number(value)!).sort();
  probs.forEach((p, i) => assert.ok(Math.abs(quantile(sorted, p) - by_type.type7[i]!) <= 1e-12, String(p)));
});

test('rankUnits covers every reference input', () => {
  assert.deepEqual(
    Object.keys(input<object>('rank_vectors')).filter(name => !(name in reference.vectors)),
    [],
  );
});

test('rankUnits keeps a missing score missing, with its reason', () => {
  const { of, units } = rankUnits([
    { unit: 'a', value: null, reason: 'data withheld' },
    { unit: 'b', value: null },
    { unit: 'c', value: NaN },
    { unit: 't', value: '81,98' as unknown as number },
    { unit: 'd', value: 0 },
  ]);
  assert.equal(of, 1);
  assert.deepEqual(units, [
    { unit: 'a', value: null, rank: null, tied: 0, reason: 'data withheld' },
    { unit: 'b', value: null, rank: null, tied: 0, reason: 'no value' },
    { unit: 'c', value: null, rank: null, tied: 0, reason: 'not a number' },
    { unit: 't', value: null, rank: null, tied: 0, reason: 'not a number' },
    { unit: 'd', value: 0, rank: 1, tied: 1 },
  ]);
});

test('rankUnits refuses duplicate units and unknown options', () => {
  const a = { unit: 'a', value: 1 };
  assert.throws(() => rankUnits([a, { unit: 'b', value: 2 }, { unit: 'a', value: 3 }]), {
    name: 'RangeError',
    message: 'duplicate unit: "a", expected each unit once',
  });
  assert.throws(() => rankUnits([a], { ties: 'first' as 'min' }), /^RangeError: invalid ties: "first"/);
  assert.throws(() => rankUnits([a], { better: 'up' as 'higher' }), /^RangeError: invalid better: "up"/);
});

test('rankUnits does not depend on the order of the units', () => {
  fc.assert(
    fc.property(
      editionScores().chain(scores =>
        fc.tuple(
          fc.constant(scores),
          fc.shuffledSubarray(scores, { minLength: scores.length }),
          fc.constantFrom('min', 'max', 'average', 'dense', 'ordinal'),
        ),
      ),
      ([scores, shuffled, ties]) => {
        const places = new Map(rankUnits(scores, { ties }).units.map(unit => [unit.unit, unit]));
        for (const unit of rankUnits(shuffled, { ties }).units) assert.deepEqual(unit, places.get(unit.unit));
      },
    ),
  );
});

test('rankUnits counts one plus the strictly better', () => {
  fc.assert(
    fc.property(editionScores(), fc.constantFrom('higher', 'lower'), (scores, better) => {
      for (const { value, rank } of rankUnits(scores, { better }).units) {
        if (value === null) continue;
        const ahead = scores.filter(other => (better === 'higher' ? other.value! > value : other.value! < value));
        assert.equal(rank, 1 + ahead.filter(other => other.value !== null).length);
      }
    }),
  );
});

test('percentileRank stays within 0 and 100 and grows as the rank improves', () => {
  const place = fc
    .integer({ min: 1, max: 1000 })
    .chain(of =>
      fc.integer({ min: 1, max: of }).chain(rank => fc.record({ of: fc.constant(of), rank: fc.constant(rank) })),
    );
  const definitions = fc.constantFrom('percent rank', 'cumulative', 'hazen', 'weibull', 'blom');
  fc.assert(
    fc.property(place, definitions, ({ rank, of }, definition) => {
      const percentile = percentileRank({ rank, of }, definition)!;
      assert.ok(percentile >= 0 && percentile <= 100);
      if (rank > 1) assert.ok(percentileRank({ rank: rank - 1, of }, definition)! > percentile);
    }),
  );
});

test('percentileRank: first is 100, last is 0, a group of one is 100', () => {
  assert.equal(percentileRank({ rank: 1, of: 63 }), 100);
  assert.equal(percentileRank({ rank: 63, of: 63 }), 0);
  assert.equal(percentileRank({ rank: 1, of: 1 }), 100);
});

test('percentileRank of a rank without N is null, of an impossible rank an error', () => {
  assert.equal(percentileRank({ rank: 34, of: null }), null);
  assert.equal(percentileRank({ rank: null, of: 63 }), null);
  assert.throws(() => percentileRank({ rank: 64, of: 63 }), /^RangeError: invalid rank: 64, expected an integer/);
  assert.throws(() => percentileRank({ rank: 1, of: 0 }), /^RangeError: invalid of: 0/);
  assert.throws(() => percentileRank({ rank: 63, of: 63, tied: 2 }), /^RangeError: invalid tied: 2/);
});
