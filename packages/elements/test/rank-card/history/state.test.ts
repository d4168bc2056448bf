import { resolveStanding } from '@cchc/core';
import { assert } from 'chai';
import { rankHistory } from '../../../dist/rank-card/history/state.js';
import { sipas } from '../../support/cantho.js';

const historyOf = (...editions: typeof sipas.editions) =>
  rankHistory(resolveStanding({ ...sipas, editions })).map(({ period, edition, isBreak }) => [
    period,
    edition?.rank ?? null,
    isBreak,
  ]);

describe('rankHistory', () => {
  it('leaves a gap where the unit was not ranked', () => {
    assert.deepEqual(
      historyOf(
        { period: '2024', rank: 34, of: 63 },
        { period: '2021', rank: 40, of: 63 },
        { period: '2022', rank: null, of: 63 },
      ),
      [
        ['2021', 40, false],
        ['2022', null, false],
        ['2023', null, false],
        ['2024', 34, false],
      ],
    );
  });

  it('knows where ranks cannot be compared with those before', () => {
    const history = historyOf(
      { period: '2022', rank: 23, of: 63, method: 'one' },
      { period: '2023', rank: 34, of: 63, method: 'two' },
      { period: '2024', rank: 30, of: 63, method: 'two' },
    );
    assert.deepEqual(
      history.map(([, , isBreak]) => isBreak),
      [false, true, false],
    );
  });

  it('is empty without editions', () => assert.deepEqual(historyOf(), []));
});
