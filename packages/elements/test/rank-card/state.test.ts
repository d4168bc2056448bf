import { resolveStanding } from '@cchc/core';
import { assert } from 'chai';
import { rankCardState } from '../../dist/rank-card/state.js';
import { rankWords as words } from '../../dist/rank-card/words.js';
import { sipas } from '../support/cantho.js';

const stateOf = (editions: typeof sipas.editions, language: 'vi' | 'en' = 'vi') =>
  rankCardState(resolveStanding({ ...sipas, editions }), language, words[language]);

describe('rankCardState', () => {
  it('tells place, change and peers in Vietnamese', () => {
    const state = rankCardState(resolveStanding(sipas), 'vi', words.vi)!;
    assert.deepInclude(state, { code: 'SIPAS', period: '2024', unit: 'Cần Thơ', rank: 34, of: 63, score: '83,28' });
    assert.deepEqual(state.change, { verdict: 'down', text: 'giảm 11 bậc', since: 'so với năm 2023' });
    assert.deepEqual(
      state.groups.map(({ place }) => place),
      ['6/6', '5/13'],
    );
  });

  it('tells the same in English', () => {
    const state = rankCardState(resolveStanding(sipas), 'en', words.en)!;
    assert.deepEqual(state.change, { verdict: 'down', text: 'down 11 places', since: 'on 2023' });
    assert.equal(state.groups[0]!.name, 'centrally-run cities');
  });

  it('knows up, same and one place', () => {
    const gained = (before: number, now: number) =>
      stateOf(
        [
          { period: '2023', rank: before, of: 63 },
          { period: '2024', rank: now, of: 63 },
        ],
        'en',
      )!.change!;
    assert.deepInclude(gained(12, 11), { verdict: 'up', text: 'up 1 place' });
    assert.deepInclude(gained(11, 11), { verdict: 'same', text: 'the same place' });
    assert.deepInclude(gained(11, 12), { verdict: 'down', text: 'down 1 place' });
  });

  it('claims no change that is not known', () => {
    assert.isNull(stateOf([{ period: '2024', rank: 34, of: 63 }])!.change);
    const gap = stateOf([
      { period: '2022', rank: 10, of: 63 },
      { period: '2024', rank: 34, of: 63 },
    ])!;
    assert.isNull(gap.change);
  });

  it('does not compare editions of different methods', () => {
    const state = stateOf([
      { period: '2023', rank: 23, of: 63, method: 'a' },
      { period: '2024', rank: 34, of: 63, method: 'b' },
    ])!;
    assert.deepEqual(state.change, {
      verdict: 'not comparable',
      text: 'không so sánh được',
      since: 'với năm 2023',
    });
  });

  it('tells an edition in which the unit was not ranked', () => {
    const state = stateOf([{ period: '2024', rank: null, of: 61 }])!;
    assert.isNull(state.rank);
    assert.isNull(state.change);
  });

  it('is null without editions', () => {
    assert.isNull(stateOf([]));
  });
});
