import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingAt, type Standing, type StandingEdition } from '@cchc/core';
import { standing } from '../../support/cantho.js';

const gained = (editions: StandingEdition[], period?: string): Partial<Standing> => {
  const { previous, placesGained, scoreChange, comparable } = standingAt({ editions }, period)!;
  return { previous, placesGained, scoreChange, comparable };
};

test('standingAt of the published documents gives the places gained', () => {
  const indices = ['sipas', 'papi', 'pci', 'par-index'] as const;
  assert.deepEqual(
    indices.map(index => standingAt(standing(index))?.placesGained),
    [-11, -6, 3, 20],
  );
  assert.equal(standingAt(standing('papi'))?.scoreChange?.toFixed(4), '0.2683');
  assert.equal(standingAt(standing('par-index'), '2020')?.placesGained, -8);
});

test('standingAt without such an edition is null', () => {
  assert.equal(standingAt({ editions: [] }), null);
  assert.equal(standingAt(standing('sipas'), '1999'), null);
});

test('standingAt does not take an older edition for the one before', () => {
  const editions = [
    { period: '2024', rank: 11, of: 63, score: 5 },
    { period: '2022', rank: 14, of: 63, score: 4 },
  ];
  const none = { previous: null, placesGained: null, scoreChange: null, comparable: true };
  assert.deepEqual(gained(editions), none);
  assert.deepEqual(gained([{ ...editions[0]!, change: 2 }, editions[1]!]), { ...none, placesGained: 2 });
  assert.deepEqual(gained([editions[0]!, { period: '2023', rank: null, of: 63 }]), none);
});

test('standingAt gives no change between methods, not even the stated one', () => {
  const before = { period: '2021', rank: 40, of: 63, score: 80 };
  const now = { period: '2022', rank: 30, of: 63, score: 82, change: 10, method: 'new' };
  assert.deepEqual(gained([before, now]), {
    previous: before,
    placesGained: null,
    scoreChange: null,
    comparable: false,
  });
});

test('standingAt holds the history up to its edition, oldest first, without unranked ones', () => {
  const editions = [
    { period: '2024', rank: 1, of: 3 },
    { period: '2022', rank: 2, of: 3 },
    { period: '2023', rank: null, of: 3 },
    { period: '2025', rank: 3, of: 3 },
  ];
  assert.deepEqual(
    standingAt({ editions }, '2024')?.history.map(({ period }) => period),
    ['2022', '2024'],
  );
});

test('standingAt tells what became of the rank, and no change that may be chance', () => {
  const verdict = (
    before: Partial<StandingEdition> | null,
    now: Partial<StandingEdition>,
    ...more: StandingEdition[]
  ) =>
    standingAt({
      editions: [
        ...more,
        ...(before ? [{ period: '2023', rank: 40, of: 63, ...before }] : []),
        { period: '2024', rank: 34, of: 63, ...now },
      ],
    })!.verdict;
  assert.equal(verdict({}, {}), 'up');
  assert.equal(verdict({ rank: 30 }, {}), 'down');
  assert.equal(verdict({ rank: 34 }, {}), 'same');
  assert.equal(verdict(null, {}), 'unknown');
  assert.equal(verdict({}, { rank: null }), 'not ranked');
  assert.equal(verdict({ rank: null }, {}), 'new');
  assert.equal(verdict({ rank: null }, {}, { period: '2022', rank: 1, of: 63 }), 'returned');
  assert.equal(verdict({ method: 'a' }, { method: 'b' }), 'not comparable');
  assert.equal(verdict({ unitSet: 'vn-63' }, { unitSet: 'vn-34' }), 'not comparable');
  assert.equal(verdict({ rank: null, method: 'a' }, { method: 'b' }), 'not comparable');

  const interval = (best: number, worst: number) => ({ interval: { best, worst } });
  assert.equal(verdict(interval(35, 45), interval(30, 35)), 'unclear');
  assert.equal(verdict(interval(36, 45), interval(30, 35)), 'up');
  const score = (score: number, standardError: number) => ({ score, standardError });
  assert.equal(verdict(score(40, 0.3), score(41.17, 0.5)), 'up', '1.17 exceeds 1.96 √(0.09 + 0.25) = 1.143');
  assert.equal(verdict(score(40, 0.3), score(41.14, 0.5)), 'unclear');
  assert.equal(verdict({ score: 40 }, score(40.1, 9)), 'up', 'one error alone says nothing');
  assert.equal(
    verdict({ ...score(40, 9), ...interval(36, 45) }, { ...score(40.1, 9), ...interval(30, 35) }),
    'up',
    'the intervals of the ranks say more of them than the scores',
  );
});

test('standingAt compares no province with the one whose code it has', () => {
  const editions = [
    { period: '2024', rank: 34, of: 63, score: 83 },
    { period: '2025', rank: 12, of: 34, score: 84 },
  ];
  const { verdict, obstacles, placesGained, scoreChange } = standingAt({
    editions,
    unit: { id: '92', name: 'Cần Thơ' },
  })!;
  assert.deepEqual([verdict, obstacles, placesGained, scoreChange], ['not comparable', ['unit set'], null, null]);
  assert.equal(standingAt({ editions, unit: { id: 'can-tho', name: 'Cần Thơ' } })!.verdict, 'up');
});
