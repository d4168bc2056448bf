import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rankChangeReasons, rankDelta, type RankMoves } from '@cchc/core';
import { editionScores } from '../../support/editions.js';

const places = ({ passed, passedBy, leaversAhead, entrantsAhead }: RankMoves) =>
  passed.length - passedBy.length + leaversAhead.length - entrantsAhead.length;

test('rankChangeReasons add up to the change of rank, over entrants, leavers, ties and missing values', () => {
  fc.assert(
    fc.property(
      editionScores(),
      editionScores(),
      editionScores(),
      fc.constantFrom('higher', 'lower'),
      (before, between, after, better) => {
        const previous = { period: '2023', scores: before };
        const current = { period: '2024', scores: after };
        const recomputed = { period: '2023', scores: between };
        for (const { unit } of before) {
          const { placesGained } = rankDelta(previous, current, unit, { better });
          const reasons = rankChangeReasons(previous, current, unit, { better, recomputed });
          assert.equal(reasons?.placesGained ?? null, placesGained);
          if (!reasons) continue;
          assert.equal(places(reasons), placesGained);
          assert.equal(new Set([...reasons.passed, ...reasons.leaversAhead]).has(unit), false);
          if (!reasons.parts) continue;
          const { method, performance } = reasons.parts;
          assert.equal(places(method) + places(performance), placesGained);
          assert.equal(method.placesGained + performance.placesGained, placesGained);
        }
      },
    ),
    { numRuns: 300 },
  );
});

const edition = (period: string, values: Record<string, number | null>, method?: string) => ({
  period,
  method,
  scores: Object.entries(values).map(([unit, value]) => ({ unit, value })),
});

test('rankChangeReasons names units, drawing level counts as passed, best first', () => {
  const before = edition('2023', { me: 5, level: 6, ahead: 9, gone: 7, withheld: 8, behind: 1 });
  const after = edition('2024', { me: 6, level: 6, ahead: 9, withheld: null, behind: 7, new: 8 });
  assert.deepEqual(rankChangeReasons(before, after, 'me'), {
    unit: 'me',
    placesGained: 1,
    passed: ['level'],
    passedBy: ['behind'],
    leaversAhead: ['withheld', 'gone'],
    entrantsAhead: ['new'],
    parts: null,
  });
});

test('rankChangeReasons separates what is owed to the method', () => {
  const before = edition('2023', { me: 5, a: 4, b: 3 }, 'old');
  const recomputed = edition('2023', { me: 5, a: 6, b: 3 }, 'new');
  const after = edition('2024', { me: 5, a: 6, b: 7 }, 'new');
  const reasons = rankChangeReasons(before, after, 'me', { recomputed });
  assert.deepEqual(
    [reasons?.placesGained, reasons?.parts?.method.passedBy, reasons?.parts?.performance.passedBy],
    [-2, ['a'], ['b']],
  );
  // without a recomputed edition that bridges the methods, the editions are not comparable and there is no change
  assert.equal(rankChangeReasons(before, after, 'me'), null);
  assert.equal(rankChangeReasons(before, after, 'me', { recomputed: edition('2023', { a: 1 }) }), null);
  assert.equal(rankChangeReasons(before, after, 'me', { recomputed: { ...recomputed, period: '2022' } }), null);
  assert.equal(rankChangeReasons(before, after, 'me', { recomputed: { ...recomputed, unitSet: 'other' } }), null);
  // one that does not score the unit bridges them, but leaves the parts unknown
  const without = rankChangeReasons(before, after, 'me', { recomputed: edition('2023', { a: 1 }, 'new') });
  assert.deepEqual([without?.placesGained, without?.parts], [-2, null]);
});

test('rankChangeReasons has nothing to say without two ranks or across the merger, and refuses unknown units', () => {
  const before = edition('2024', { '92': 40, '94': 41 });
  assert.equal(rankChangeReasons(before, edition('2025', { '92': 42 }), '92'), null);
  assert.equal(rankChangeReasons(edition('2023', { a: null }), edition('2024', { a: 1 }), 'a'), null);
  assert.equal(rankChangeReasons(edition('2023', { a: 1 }), edition('2024', { b: 1 }), 'a'), null);
  assert.throws(() => rankChangeReasons(before, before, 'x'), /^RangeError: unknown unit: "x"/);
});
