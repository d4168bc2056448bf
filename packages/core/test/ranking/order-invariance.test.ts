import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  peerRanks,
  rankAcrossScenarios,
  rankChangeReasons,
  rankDelta,
  rankIntervals,
  rankIntervalsOfCounts,
  standingOf,
  type LeagueDocument,
  type UnitScore,
} from '@cchc/core';
import { editionScores } from '../support/editions.js';

/** The same list twice, in two orders. */
function twoOrders<T>(list: fc.Arbitrary<T[]>): fc.Arbitrary<{ list: T[]; other: T[] }> {
  return list.chain(items =>
    fc.record({ list: fc.constant(items), other: fc.shuffledSubarray(items, { minLength: items.length }) }),
  );
}

const byUnit = <T extends { unit: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.unit < b.unit ? -1 : 1));

test('rankDelta, rankChangeReasons and peerRanks do not depend on the order of the units', () => {
  fc.assert(
    fc.property(twoOrders(editionScores()), twoOrders(editionScores()), (before, after) => {
      const [previous, previousOther] = [before.list, before.other].map(scores => ({ period: '2023', scores }));
      const [current, currentOther] = [after.list, after.other].map(scores => ({ period: '2024', scores }));
      for (const { unit } of after.list) {
        assert.deepEqual(rankDelta(previousOther!, currentOther!, unit), rankDelta(previous!, current!, unit));
        assert.deepEqual(
          rankChangeReasons(previousOther!, currentOther!, unit),
          rankChangeReasons(previous!, current!, unit),
        );
        const groups = [{ id: 'g', units: ['u1', 'u2', 'u3', unit].filter((id, i, all) => all.indexOf(id) === i) }];
        assert.deepEqual(peerRanks(after.other, groups, unit), peerRanks(after.list, groups, unit));
      }
    }),
  );
});

test('rank intervals do not depend on the order of the units', () => {
  const scores = fc
    .array(
      fc.record({ value: fc.integer({ min: 0, max: 9 }), standardError: fc.double({ min: 0, max: 3, noNaN: true }) }),
      {
        maxLength: 7,
      },
    )
    .map(list => list.map((score, i): UnitScore => ({ unit: `u${i}`, ...score })));
  fc.assert(
    fc.property(twoOrders(scores), fc.constantFrom('marginal', 'simultaneous'), ({ list, other }, kind) => {
      const options = { kind, replications: 200 } as const;
      const [one, two] = [list, other].map(scores => rankIntervals(scores, options));
      assert.deepEqual(byUnit(two!.units), byUnit(one!.units));
      assert.deepEqual(two!.criticalValues, one!.criticalValues);
      const counts = (of: readonly UnitScore[]) => of.map(({ unit, value }) => ({ unit, count: value }));
      assert.deepEqual(
        byUnit(rankIntervalsOfCounts(counts(other), { kind }).units),
        byUnit(rankIntervalsOfCounts(counts(list), { kind }).units),
      );
    }),
    { numRuns: 60 },
  );
});

test('rankAcrossScenarios does not depend on the order of scenarios or units', () => {
  fc.assert(
    fc.property(
      twoOrders(editionScores()),
      twoOrders(fc.array(editionScores(), { maxLength: 4 })),
      (nominal, scenarios) => {
        assert.deepEqual(
          byUnit(rankAcrossScenarios(nominal.other, scenarios.other)),
          byUnit(rankAcrossScenarios(nominal.list, scenarios.list)),
        );
      },
    ),
  );
});

test('standingOf does not depend on the order of editions, units or scores', () => {
  const periods = ['2021', '2022', '2023'];
  const editions = fc.tuple(...periods.map(() => twoOrders(editionScores())));
  fc.assert(
    fc.property(editions, fc.shuffledSubarray(periods, { minLength: 3 }), (drawn, order) => {
      const units = Array.from({ length: 30 }, (_, i) => ({
        id: `u${i}`,
        name: `U${i}`,
        groups: i % 2 ? ['odd'] : [],
      }));
      const league = (which: 'list' | 'other', sequence: readonly string[]): LeagueDocument => ({
        title: 'T',
        source: { name: 'S' },
        index: { code: 'X', name: 'X' },
        units,
        groups: [{ id: 'odd', name: 'odd ones' }],
        editions: sequence.map(period => ({
          period,
          scores: drawn[periods.indexOf(period)]![which].map(({ unit, value }) => ({ unit, value })),
        })),
      });
      assert.deepEqual(standingOf(league('other', order), 'u1'), standingOf(league('list', periods), 'u1'));
    }),
  );
});
