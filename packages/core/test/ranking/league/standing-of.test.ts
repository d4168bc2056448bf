import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  leagueEditions,
  peerGroupsOf,
  rankChangeReasons,
  rankDelta,
  readStandingDocument,
  standingAt,
  standingOf,
  type LeagueDocument,
} from '@cchc/core';

const league: LeagueDocument = {
  title: 'T',
  source: { name: 'S' },
  updated: '2025-04-15',
  index: { code: 'X', name: 'X', method: 'm1' },
  units: [
    { id: 'a', name: 'A', groups: ['delta', 'one'] },
    { id: 'b', name: { vi: 'Bê', en: 'Bee' }, groups: ['delta'] },
    { id: 'c', name: 'C', groups: ['delta', 'cities'] },
    { id: 'd', name: 'D' },
  ],
  groups: [
    { id: 'delta', name: 'provinces of the delta', vintage: '2023' },
    { id: 'cities', name: 'cities' },
    { id: 'one', name: 'island' },
  ],
  editions: [
    {
      period: '2024',
      scores: [
        { unit: 'a', value: 40.004 },
        { unit: 'b', value: 40.001 },
        { unit: 'c', value: null, reason: 'withheld' },
        { unit: 'd', value: 41 },
      ],
      note: 'N',
    },
    {
      period: '2023',
      scores: [
        { unit: 'a', value: 39 },
        { unit: 'b', value: 38 },
        { unit: 'c', value: 37 },
      ],
    },
    {
      period: '2022',
      method: 'm0',
      scores: [
        { unit: 'a', value: 39 },
        { unit: 'b', value: 40 },
      ],
    },
    { period: '2021', method: 'm0', scores: [{ unit: 'b', value: 40 }] },
    { period: '2020', scores: [{ unit: 'b', value: null }] },
  ],
};

test('standingOf computes ranks, peers, changes and who is absent, edition by edition', () => {
  const standing = standingOf(league, 'a');
  const { editions, ...head } = standing;
  assert.deepEqual(head, {
    title: 'T',
    source: { name: 'S' },
    updated: '2025-04-15',
    index: { code: 'X', name: 'X', method: 'm1' },
    unit: { id: 'a', name: 'A' },
  });
  const delta = (rank: number, of: number) => [
    { id: 'delta', name: 'provinces of the delta', rank, of },
    { id: 'one', name: 'island', rank: 1, of: 1 },
  ];
  assert.deepEqual(editions, [
    { period: '2021', rank: null, of: 1, absent: ['A', 'C', 'D'], method: 'm0' },
    { period: '2022', rank: 2, of: 2, score: 39, groups: delta(2, 2), absent: ['C', 'D'], method: 'm0' },
    { period: '2023', rank: 1, of: 3, score: 39, groups: delta(1, 3), absent: ['D'], method: 'm1' },
    {
      period: '2024',
      rank: 2,
      of: 3,
      score: 40.004,
      groups: delta(1, 2),
      change: -1,
      absent: ['C'],
      method: 'm1',
      note: 'N',
    },
  ]);
});

test('standingOf gives a document that its own reader accepts, and the change that rankDelta computes', () => {
  for (const { id } of league.units) {
    const standing = standingOf(league, id);
    assert.deepEqual(readStandingDocument(JSON.parse(JSON.stringify(standing))), { ok: true, value: standing });
    for (const { previous, current } of leagueEditions(league)) {
      const card = standingAt(standing, current.period);
      if (!card || !previous) continue;
      const lists = [previous, current].some(({ scores }) => scores.some(({ unit }) => unit === id));
      assert.equal(card.placesGained, lists ? rankDelta(previous, current, id).placesGained : null, current.period);
    }
  }
});

test('standingOf ranks by the direction of the index', () => {
  const ranks = standingOf({ ...league, index: { ...league.index, better: 'lower' } }, 'a').editions;
  assert.deepEqual(
    ranks.map(({ rank }) => rank),
    [null, 1, 3, 2],
  );
});

test('standingOf of a unit without a score, of none and of one id in two sets of units', () => {
  assert.equal(standingOf({ ...league, editions: [] }, 'a').editions.length, 0);
  assert.deepEqual(
    standingOf(league, 'c').editions.map(({ rank }) => rank),
    [null, null, 3, null],
  );
  assert.throws(() => standingOf(league, 'e'), /^RangeError: unknown unit: "e", expected a listed unit$/);
  const merged = {
    ...league,
    units: [{ id: '92', name: 'Cần Thơ' }],
    editions: ['2024', '2025'].map(period => ({ period, scores: [{ unit: '92', value: 1 }] })),
  };
  assert.throws(() => standingOf(merged, '92'), /^RangeError: ambiguous unit: "92", expected one set of units$/);
});

test('standingOf does not miss the units of another set', () => {
  const editions = [
    { period: '2024', unitSet: 'old', scores: [{ unit: 'a', value: 1 }] },
    { period: '2025', unitSet: 'new', scores: [{ unit: 'b', value: 1 }] },
  ];
  assert.deepEqual(standingOf({ ...league, editions }, 'a').editions[0]?.absent, ['C', 'D']);
});

test('leagueEditions gives each edition the one before it and the recomputed one', () => {
  const scores = (a: number, b: number) => [
    { unit: 'a', value: a },
    { unit: 'b', value: b },
  ];
  const [, pair] = leagueEditions({
    index: league.index,
    editions: [
      {
        period: '2024',
        method: 'm2',
        unitSet: 's',
        scores: scores(5, 6),
        recomputed: { period: '2023', scores: scores(4, 3) },
      },
      { period: '2023', unitSet: 's', scores: scores(1, 2) },
    ],
  });
  const { previous, current, recomputed } = pair!;
  assert.deepEqual(
    [previous?.method, current.method, recomputed?.method, recomputed?.unitSet],
    ['m1', 'm2', 'm2', 's'],
  );
  assert.equal(rankDelta(previous!, current, 'a', { recomputed }).comparable.answer, 'with back-cast');
  const { parts } = rankChangeReasons(previous!, current, 'a', { recomputed })!;
  assert.deepEqual([parts?.method.passed, parts?.performance.passedBy], [['b'], ['b']]);
});

test('peerGroupsOf lists the members of every group, of none too', () => {
  assert.deepEqual(peerGroupsOf({ units: [], groups: [{ id: 'g', name: 'G' }] }), [
    { id: 'g', vintage: undefined, units: [] },
  ]);
  assert.deepEqual(
    peerGroupsOf(league).map(({ id, units, vintage }) => [id, units.join(''), vintage]),
    [
      ['delta', 'abc', '2023'],
      ['cities', 'c', undefined],
      ['one', 'a', undefined],
    ],
  );
});
