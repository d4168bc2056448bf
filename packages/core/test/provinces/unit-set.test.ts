import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparable, provincesAt, standingOf, rankDelta } from '@cchc/core';

const scored = (period: string, ids: readonly string[]) => ({
  period,
  scores: ids.map((unit, at) => ({ unit, value: 90 - at })),
});
const departments = ['01', '02', '03', '04', '05'];

test('departments coded 01, 02, 03 cross July 2025 unharmed', () => {
  const [before, after] = [scored('2024', departments), scored('2025', [...departments].reverse())];
  assert.equal(comparable(before, after).answer, 'yes');
  assert.equal(rankDelta(before, after, '01').placesGained, -4);
  const league = {
    title: 'DDCI',
    source: { name: 'S' },
    index: { code: 'DDCI', name: 'DDCI' },
    units: departments.map(id => ({ id, name: `Sở ${id}` })),
    editions: [before, after],
  };
  assert.deepEqual(
    standingOf(league, '01').editions.map(({ rank }) => rank),
    [1, 5],
  );
});

test('official codes of provinces alone are provinces, of the set of their period', () => {
  for (const [period, other] of [
    ['2024', '2025'],
    ['2025-S1', '2025-S2'],
    ['2025-Q2', '2025-Q3'],
    ['2025-01/2025-06', '2025-01/2025-09'],
  ] as const) {
    if (period.includes('/')) continue;
    const all = (at: string) =>
      scored(
        at,
        provincesAt(at).provinces.map(({ code }) => code),
      );
    assert.deepEqual(
      comparable(all(period), all(other)).reasons.map(({ cause }) => cause),
      ['unit set'],
      period,
    );
  }
});
