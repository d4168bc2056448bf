import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { peerRanks, rankAcrossScenarios, rankAgainst, rankUnits, scoreForPlace } from '@cchc/core';
import { editionScores } from '../../support/editions.js';
import { expected, number } from '../../support/reference.js';

type Table = Record<string, (number | null)[]> & { uCode: string[]; region: string[] };
const { table } = expected<{ table: Table }>('rank_deltas');

test('peerRanks of the reference regions', () => {
  for (const year of ['2023', '2024']) {
    const scores = table.uCode.map((unit, i) => ({ unit, value: table[`INDEX_${year}`]![i]! }));
    const groups = [...new Set(table.region)].map(id => ({
      id,
      vintage: year,
      units: table.uCode.filter((_, i) => table.region[i] === id),
    }));
    table.uCode.forEach((unit, i) => {
      const ranks = peerRanks(scores, groups, unit);
      assert.deepEqual(
        ranks.map(({ group, member }) => [group, member]),
        groups.map(({ id }) => [id, id === table.region[i]]),
      );
      const own = ranks.find(({ member }) => member)!;
      assert.equal(own.rank, table[`region_rank_${year}`]![i]);
      if (year === '2023') assert.equal(own.of, table['region_n_2023']![i]);
    });
  }
});

test('rankUnits and peerRanks of every aggregated reference table', () => {
  const { tables } = expected<{ tables: Record<string, Record<string, (number | string | null)[]>> }>('aggregate');
  for (const [name, columns] of Object.entries(tables)) {
    const units = columns['uCode'] as string[];
    const scoresOf = (column: string) => units.map((unit, i) => ({ unit, value: number(columns[column]![i]!) }));
    for (const column of ['INDEX', 'D1', 'D2', 'D3']) {
      const wanted = columns[`rank_${column}`];
      if (wanted)
        assert.deepEqual(
          rankUnits(scoresOf(column)).units.map(({ rank }) => rank),
          wanted,
          `${name} ${column}`,
        );
    }
    const wanted = columns['region_rank_INDEX'];
    if (!wanted) continue;
    units.forEach((unit, i) => {
      const region = table.region[table.uCode.indexOf(unit)];
      const members = units.filter(other => table.region[table.uCode.indexOf(other)] === region);
      const [own] = peerRanks(scoresOf('INDEX'), [{ id: 'region', units: members }], unit);
      assert.equal(own!.rank, wanted[i], `${name} ${unit}`);
    });
  }
  assert.equal(Object.keys(tables).length, 18);
});

test('peerRanks of the whole edition are the ranks of rankUnits', () => {
  fc.assert(
    fc.property(editionScores(), scores => {
      const all = [{ id: 'all', units: scores.map(({ unit }) => unit) }];
      const { of, units } = rankUnits(scores);
      for (const { unit, rank, tied } of units) {
        const [peer] = peerRanks(scores, all, unit);
        assert.deepEqual([peer!.rank, peer!.of, peer!.tied, peer!.vintage], [rank, of, tied, null]);
      }
    }),
  );
});

test('peerRanks: not in the group, a group of one, members without a score or a row, duplicates', () => {
  const scores = [
    { unit: 'a', value: 1 },
    { unit: 'b', value: null },
    { unit: 'c', value: 3 },
  ];
  const groups = [
    { id: 'others', units: ['c', 'b', 'x'] },
    { id: 'alone', units: ['a'] },
    { id: 'empty', units: [] },
  ];
  const outside = { vintage: null, member: false, rank: null, tied: 0, percentile: null };
  assert.deepEqual(peerRanks(scores, groups, 'a'), [
    { ...outside, group: 'others', of: 1, missing: ['b', 'x'] },
    { group: 'alone', vintage: null, member: true, rank: 1, of: 1, tied: 1, percentile: 100, missing: [] },
    { ...outside, group: 'empty', of: 0, missing: [] },
  ]);
  assert.throws(() => peerRanks(scores, groups, 'x'), /^RangeError: unknown unit: "x"/);
  assert.throws(() => peerRanks([...scores, scores[0]!], groups, 'a'), /^RangeError: duplicate unit: "a"/);
  assert.throws(() => peerRanks(scores, [{ id: 'g', units: ['a', 'a'] }], 'a'), /^RangeError: duplicate unit: "a"/);
});

test('rankAgainst gives the rank that joining the set would give', () => {
  fc.assert(
    fc.property(
      editionScores(),
      fc.double({ noNaN: true }),
      fc.constantFrom('higher', 'lower'),
      (scores, v, better) => {
        const joined = rankUnits([...scores, { unit: 'new', value: v }], { better });
        const { rank, tied } = joined.units.at(-1)!;
        assert.deepEqual(rankAgainst(v, scores, { better }), { rank, of: joined.of, tied });
      },
    ),
  );
  assert.deepEqual(rankAgainst(3, []), { rank: 1, of: 1, tied: 1 });
  assert.throws(() => rankAgainst(NaN, []), /^RangeError: invalid value: NaN/);
});

test('scoreForPlace inverts rankAgainst', () => {
  const finite = editionScores().map(scores => scores.map(s => (Math.abs(s.value!) > 1e6 ? { ...s, value: 1 } : s)));
  fc.assert(
    fc.property(finite, fc.constantFrom('higher', 'lower'), fc.nat(), (scores, better, n) => {
      const of = scores.filter(({ value }) => value !== null).length;
      const place = 1 + (n % (of + 1));
      const { score, unit } = scoreForPlace(place, scores, { better });
      if (score === null) return assert.equal(place, of + 1);
      assert.equal(scores.find(s => s.unit === unit)!.value, score);
      assert.ok(rankAgainst(score, scores, { better }).rank <= place);
      const step = Math.max(1e-9, Math.abs(score) * 1e-9) * (better === 'higher' ? -1 : 1);
      assert.ok(rankAgainst(score + step, scores, { better }).rank > place);
    }),
  );
  assert.throws(() => scoreForPlace(2, []), /^RangeError: invalid place: 2, expected an integer from 1 to 1/);
});

test('rankAcrossScenarios of the reference runs with noisy weights', () => {
  const { unit, scores, rank_stats } = expected<{
    unit: string[];
    scores: (number | null)[][];
    rank_stats: Record<'nominal' | 'median' | 'q5' | 'q95', number[]>;
  }>('noise_weights');
  const scenario = (k: number) => unit.map((id, i) => ({ unit: id, value: scores[i]![k]! }));
  const nominal = unit.map(id => ({ unit: id, value: table['INDEX_2023']![table.uCode.indexOf(id)]! }));
  const ranks = rankAcrossScenarios(
    nominal,
    scores[0]!.map((_, k) => scenario(k)),
  );
  ranks.forEach((row, i) => {
    assert.deepEqual([row.unit, row.nominal, row.scenarios], [unit[i], rank_stats.nominal[i], 100]);
    for (const [actual, column] of [
      [row.median, 'median'] as const,
      [row.low, 'q5'] as const,
      [row.high, 'q95'] as const,
    ])
      assert.ok(Math.abs(actual! - rank_stats[column][i]!) <= 1e-12 * Math.max(1, actual!), `${unit[i]} ${column}`);
  });
});

test('rankAcrossScenarios leaves out the scenarios that do not score a unit', () => {
  const nominal = [
    { unit: 'a', value: 1 },
    { unit: 'b', value: null },
  ];
  assert.deepEqual(rankAcrossScenarios(nominal, [nominal]), [
    { unit: 'a', nominal: 1, median: 1, low: 1, high: 1, scenarios: 1 },
    { unit: 'b', nominal: null, median: null, low: null, high: null, scenarios: 0 },
  ]);
});
