import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  comparable,
  leagueEditions,
  peerRanks,
  percentileRank,
  rankAcrossScenarios,
  rankAgainst,
  rankChangeReasons,
  rankDelta,
  rankIntervals,
  rankIntervalsOfCounts,
  rankUnits,
  readStandingDocument,
  scoreForPlace,
  standingOf,
  tauBest,
  type Edition,
  type LeagueDocument,
} from '@cchc/core';

// Each kind of bad input has one answer, the same in every function; see docs/methods.

const edition = (period: string, values: Record<string, number | null>): Edition => ({
  period,
  scores: Object.entries(values).map(([unit, value]) => ({ unit, value })),
});
const league = (...editions: Edition[]): LeagueDocument => ({
  title: 'T',
  source: { name: 'S' },
  index: { code: 'X', name: 'X' },
  units: [...new Set(editions.flatMap(({ scores }) => scores.map(({ unit }) => unit)))].map(id => ({ id, name: id })),
  editions: editions.map(({ period, scores }) => ({
    period,
    scores: scores.map(({ unit, value }) => ({ unit, value })),
  })),
});

test('a unit given twice throws in every function that ranks', () => {
  const once = edition('2023', { a: 1, b: 2 });
  const twice: Edition = { period: '2024', scores: [...once.scores, once.scores[0]!] };
  const { scores } = twice;
  const counts = scores.map(({ unit }) => ({ unit, count: 1 }));
  const calls: Record<string, () => unknown> = {
    rankUnits: () => rankUnits(scores),
    rankDelta: () => rankDelta(once, twice, 'b'),
    'rankDelta, before': () => rankDelta(twice, once, 'b'),
    comparable: () => comparable(once, twice),
    rankChangeReasons: () => rankChangeReasons(once, twice, 'b'),
    'rankChangeReasons, recomputed': () => rankChangeReasons(once, once, 'b', { recomputed: twice }),
    peerRanks: () => peerRanks(scores, [], 'b'),
    rankAgainst: () => rankAgainst(1, scores),
    scoreForPlace: () => scoreForPlace(1, scores),
    rankIntervals: () => rankIntervals(scores),
    rankIntervalsOfCounts: () => rankIntervalsOfCounts(counts),
    tauBest: () => tauBest(scores, 1),
    rankAcrossScenarios: () => rankAcrossScenarios(scores, []),
    'rankAcrossScenarios, a scenario': () => rankAcrossScenarios(once.scores, [scores]),
    standingOf: () => standingOf(league(once, twice), 'b'),
  };
  for (const [name, call] of Object.entries(calls)) assert.throws(call, /^RangeError: duplicate unit: "a"/, name);
});

test('a league of one unit has it first of one, with nobody to compare it with', () => {
  const one = edition('2023', { a: 1 });
  const delta = rankDelta(one, edition('2024', { a: 0 }), 'a');
  assert.deepEqual(
    [delta.previous?.rank, delta.current?.of, delta.current?.percentile, delta.placesGained, delta.percentileGained],
    [1, 1, 100, 0, 0],
  );
  assert.deepEqual(rankIntervals([{ unit: 'a', value: 1, standardError: 9 }]).units[0], {
    unit: 'a',
    rank: 1,
    best: 1,
    worst: 1,
  });
  assert.deepEqual(rankIntervalsOfCounts([{ unit: 'a', count: 0 }]).units[0], {
    unit: 'a',
    rank: 1,
    best: 1,
    worst: 1,
  });
  assert.deepEqual(standingOf(league(one), 'a').editions, [{ period: '2023', rank: 1, of: 1, score: 1, groups: [] }]);
});

test('editions with no unit in common are not comparable, and each stands for itself', () => {
  const [before, after] = [edition('2023', { a: 1, b: 2 }), edition('2024', { c: 1, d: 2 })];
  assert.deepEqual(comparable(before, after).reasons, [{ cause: 'no unit in common' }]);
  assert.equal(rankDelta(before, after, 'c').placesGained, null);
  assert.equal(rankChangeReasons(before, after, 'c'), null);
  assert.deepEqual(
    standingOf(league(before, after), 'c').editions.map(({ rank, change }) => [rank, change]),
    [
      [null, undefined],
      [2, undefined],
    ],
  );
  // a unit that is listed in both without a score in one is not in common
  assert.equal(comparable(before, edition('2024', { a: null, c: 1 })).answer, 'no');
});

test('a rank without N has no percentile, and a document must say how many were ranked', () => {
  assert.equal(percentileRank({ rank: 34, of: null }), null);
  const reading = readStandingDocument({
    title: 'T',
    source: { name: 'S' },
    index: { code: 'X', name: 'X' },
    unit: { id: 'a', name: 'A' },
    editions: [{ period: '2024', rank: 34 }],
  });
  assert.deepEqual(reading.ok || reading.problems.map(({ code, path }) => [code, path]), [
    ['missing', ['editions', 0, 'of']],
  ]);
});

test('a unit of no group has no place in any', () => {
  const { scores } = edition('2024', { a: 1, b: 2 });
  const [rank] = peerRanks(scores, [{ id: 'g', units: ['b'] }], 'a');
  assert.deepEqual([rank?.member, rank?.rank, rank?.of], [false, null, 1]);
  const document = { ...league(edition('2024', { a: 1, b: 2 })), groups: [{ id: 'g', name: 'G' }] };
  assert.deepEqual(standingOf(document, 'a').editions[0]?.groups, []);
});

test('standard errors: zero is known exactly, none proves nothing, and both stay so beside each other', () => {
  const { units } = rankIntervals([
    { unit: 'a', value: 9, standardError: 0 },
    { unit: 'b', value: 8, standardError: null },
    { unit: 'c', value: 7, standardError: NaN },
    { unit: 'd', value: 1, standardError: 0.5 },
  ]);
  assert.deepEqual(
    units.map(({ unit, best, worst, reason }) => [unit, best, worst, reason]),
    [
      ['a', 1, 3, undefined],
      ['b', null, null, 'no standard error'],
      ['c', null, null, 'no standard error'],
      ['d', 2, 4, undefined],
    ],
  );
  for (const standardError of [-0.1, Infinity])
    assert.throws(
      () => rankIntervals([{ unit: 'a', value: 1, standardError }]),
      /^RangeError: invalid standardError: /,
    );
});

test('editions across the merger are joined by no function', () => {
  const [before, after] = [edition('2024', { '92': 40, '93': 41 }), edition('2025', { '92': 42, '01': 43 })];
  const cause = { cause: 'unit set', previous: 'vn-63', current: 'vn-34' };
  assert.deepEqual(comparable(before, after).reasons, [cause]);
  assert.equal(rankDelta(before, after, '92').placesGained, null);
  assert.equal(rankChangeReasons(before, after, '92'), null);
  assert.throws(() => standingOf(league(before, after), '92'), /^RangeError: ambiguous unit: "92"/);
  // figures of 2024 computed for the units of 2025 are a bridge of their own
  const recomputed = { ...edition('2024', { '92': 40, '01': 44 }), unitSet: 'vn-34' };
  assert.equal(comparable(before, after, recomputed).answer, 'with back-cast');
  const [, pair] = leagueEditions(league(before, after));
  assert.equal(rankChangeReasons(recomputed, pair!.current, '92')?.placesGained, 0);
});
