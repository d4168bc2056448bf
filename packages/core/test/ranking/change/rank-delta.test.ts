import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparable, rankDelta, rankUnits } from '@cchc/core';
import { editionScores } from '../../support/editions.js';
import { expected } from '../../support/reference.js';

const { table } = expected<{ table: Record<string, (number | null)[]> & { uCode: string[] } }>('rank_deltas');
const column = (name: string) => table[name]!;
const edition = (period: string) => ({
  period,
  // A unit that is not in the edition at all is left out: a missing row, not a missing value.
  scores: table.uCode.map((unit, i) => ({ unit, value: column(`INDEX_${period}`)[i]! })).filter(s => s.value !== null),
});

test('rankDelta of the reference table, all units and the common ones', () => {
  table.uCode.forEach((unit, i) => {
    const delta = rankDelta(edition('2023'), edition('2024'), unit);
    assert.equal(delta.previous?.rank ?? null, column('rank_2023')[i], unit);
    assert.equal(delta.current?.rank ?? null, column('rank_2024')[i], unit);
    assert.equal(delta.placesGained, column('delta_full')[i], unit);
    assert.equal(delta.common?.placesGained ?? null, column('delta_common')[i], unit);
    assert.equal(delta.common?.previous?.rank ?? null, column('common_rank_2023')[i], unit);
    assert.equal(delta.common?.current?.rank ?? null, column('common_rank_2024')[i], unit);
    for (const [standing, year] of [[delta.previous, 2023] as const, [delta.current, 2024] as const]) {
      const percentile = column(`prank_${year}`)[i]!;
      if (percentile === null) assert.equal(standing, null);
      else assert.ok(Math.abs(standing!.percentile / 100 - percentile) <= 1e-14, unit);
    }
    const status = { both: [true, true], left: [true, false], new: [false, true] }[String(column('status')[i])];
    assert.deepEqual([delta.previous !== null, delta.current !== null], status, unit);
    const more = column('delta_score')[i]!;
    if (more !== null) assert.ok(Math.abs(delta.current!.value - delta.previous!.value - more) <= 1e-12, unit);
    else assert.ok(!delta.previous || !delta.current);
    const gained = column('delta_prank')[i]!;
    if (gained === null) assert.equal(delta.percentileGained, null);
    else assert.ok(Math.abs(delta.percentileGained! / 100 - gained) <= 1e-12, unit);
  });
});

test('rankDelta of the tables that COINr compares', () => {
  const compared = expected<{ compare_coins_2023_2024_ranks: Record<string, (number | null)[]> & { uCode: string[] } }>(
    'aggregate',
  ).compare_coins_2023_2024_ranks;
  compared.uCode.forEach((unit, i) => {
    const delta = rankDelta(edition('2023'), edition('2024'), unit);
    assert.equal(delta.previous?.rank ?? null, compared['coin.1']![i], unit);
    assert.equal(delta.current?.rank ?? null, compared['coin.2']![i], unit);
    assert.equal(delta.placesGained, compared['Diff']![i], unit);
  });
});

test('rankDelta gives the ranks of rankUnits, and like for like equals the headline when the units are the same', () => {
  fc.assert(
    fc.property(editionScores(), fc.constantFrom('higher', 'lower'), (scores, better) => {
      fc.pre(scores.length > 0);
      const before = { period: '2023', scores };
      const after = { period: '2024', scores: scores.map(s => ({ ...s, value: s.value && Math.sin(s.value) })) };
      const { of, units } = rankUnits(scores, { better });
      for (const { unit, rank, tied } of units) {
        const delta = rankDelta(before, after, unit, { better });
        assert.deepEqual(
          delta.previous && [delta.previous.rank, delta.previous.of, delta.previous.tied],
          rank && [rank, of, tied],
        );
        if (delta.common && Number.isFinite(delta.previous!.value))
          assert.equal(delta.common.previous!.of, delta.common.current!.of);
      }
    }),
  );
});

test('rankDelta of a unit in one edition only has one standing and no difference', () => {
  const delta = rankDelta(edition('2023'), edition('2024'), 'U64');
  assert.deepEqual(
    [delta.previous, delta.current?.rank, delta.placesGained, delta.percentileGained, delta.common],
    [null, 61, null, null, null],
  );
});

test('rankDelta of editions with no unit in common has no difference and says why', () => {
  const after = { period: '2024', scores: [{ unit: 'b', value: 1 }] };
  const delta = rankDelta({ period: '2023', scores: [{ unit: 'a', value: 1 }] }, after, 'a');
  assert.deepEqual([delta.previous?.rank, delta.current, delta.placesGained, delta.common], [1, null, null, null]);
  assert.deepEqual(delta.comparable, { answer: 'no', reasons: [{ cause: 'no unit in common' }] });
});

test('rankDelta survives JSON and structuredClone', () => {
  const delta = rankDelta(edition('2023'), edition('2024'), 'U05');
  assert.deepEqual(JSON.parse(JSON.stringify(delta)), delta);
  assert.deepEqual(structuredClone(delta), delta);
});

test('rankDelta refuses a unit of neither edition and duplicate units', () => {
  assert.throws(() => rankDelta(edition('2023'), edition('2024'), 'U99'), {
    name: 'RangeError',
    message: 'unknown unit: "U99", expected a listed unit',
  });
  const twice = { period: '2024', scores: [...edition('2024').scores, { unit: 'U01', value: 3 }] };
  assert.throws(() => rankDelta(edition('2023'), twice, 'U01'), /^RangeError: duplicate unit: "U01"/);
});

test('rankDelta gives no change between methods, as no card shows one, nor through a back-cast', () => {
  const scores = (a: number) => [
    { unit: 'a', value: a },
    { unit: 'b', value: 2 },
  ];
  const before = { period: '2023', method: 'm1', scores: scores(1) };
  const after = { period: '2024', method: 'm2', scores: scores(3) };
  const recomputed = { period: '2023', method: 'm2', scores: scores(1) };
  for (const [options, answer] of [
    [{}, 'no'],
    [{ recomputed }, 'with back-cast'],
  ] as const) {
    const delta = rankDelta(before, after, 'a', options);
    assert.deepEqual([delta.previous?.rank, delta.current?.rank, delta.comparable.answer], [2, 1, answer]);
    assert.deepEqual([delta.placesGained, delta.percentileGained, delta.common], [null, null, null]);
  }
  assert.equal(rankDelta(recomputed, after, 'a').placesGained, 1);
});

test('rankDelta does not join an id across the merger of 2025', () => {
  const before = { period: '2024', scores: [{ unit: '92', value: 40 }] };
  const after = { period: '2025', scores: [{ unit: '92', value: 41 }] };
  for (const [previous, current] of [
    [before, after],
    [
      { ...before, unitSet: 'vn-63' },
      { ...after, unitSet: 'vn-34' },
    ],
  ] as const) {
    const delta = rankDelta(previous, current, '92');
    assert.deepEqual([delta.previous?.rank, delta.current?.rank], [1, 1]);
    assert.deepEqual([delta.placesGained, delta.percentileGained, delta.common], [null, null, null]);
    assert.deepEqual(delta.comparable, {
      answer: 'no',
      reasons: [{ cause: 'unit set', previous: 'vn-63', current: 'vn-34' }],
    });
  }
});

test('comparable: yes, no with every reason, with back-cast', () => {
  const a = [{ unit: 'a', value: 1 }];
  const b = [{ unit: 'b', value: 1 }];
  assert.deepEqual(comparable({ period: '2023', scores: a }, { period: '2024', scores: a }), {
    answer: 'yes',
    reasons: [],
  });
  const previous = { period: '2023', method: 'm1', scores: a };
  const current = { period: '2024', method: 'm2', scores: a };
  const method = { cause: 'method', previous: 'm1', current: 'm2' };
  assert.deepEqual(comparable(previous, current), { answer: 'no', reasons: [method] });
  assert.deepEqual(comparable(previous, { ...current, scores: b }), {
    answer: 'no',
    reasons: [method, { cause: 'no unit in common' }],
  });
  const recomputed = { period: '2023', method: 'm2', scores: a };
  assert.deepEqual(comparable(previous, current, recomputed), { answer: 'with back-cast', reasons: [method] });
  assert.equal(comparable(previous, current, { ...recomputed, period: '2022' }).answer, 'no');
  assert.equal(comparable(previous, current, { ...recomputed, method: 'm3' }).answer, 'no');
});

test('comparable tells provinces before and after the merger apart by their periods', () => {
  const of = (period: string, unit = '92') => ({ period, scores: [{ unit, value: 1 }] });
  for (const period of ['2024', '2025-06', '2025-Q2', '2024-12-31'])
    assert.equal(comparable(of(period), of('2023')).answer, 'yes', period);
  for (const period of ['2025', '2025-07', '2025-Q3', '2026', '2025-07-01'])
    assert.equal(comparable(of('2024'), of(period)).answer, 'no', period);
  assert.equal(comparable(of('2024', 'So Noi vu'), of('2026', 'So Noi vu')).answer, 'yes');
});
