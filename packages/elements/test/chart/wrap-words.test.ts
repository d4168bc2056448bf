import { assert } from 'chai';
import { wrapWords } from '../../dist/chart/wrap-words.js';

describe('wrapWords', () => {
  it('wraps at spaces and lets a long word stand alone', () => {
    assert.deepEqual(wrapWords('Cổng Dịch vụ công quốc gia', 24), ['Cổng Dịch vụ công quốc', 'gia']);
    assert.deepEqual(wrapWords('a bbbbbbbb c', 3), ['a', 'bbbbbbbb', 'c']);
    assert.deepEqual(wrapWords('', 3), ['']);
  });
});
