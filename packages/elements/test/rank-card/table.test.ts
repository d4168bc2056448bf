import { assert } from 'chai';
import { rankCardState } from '../../dist/rank-card/state.js';
import { rankCardTable } from '../../dist/rank-card/table.js';
import { words } from '../../dist/words/index.js';
import { sipas } from '../support/cantho.js';

describe('rankCardTable', () => {
  it('lists the editions, latest first, with a dash for what is not known', () => {
    const state = rankCardState(sipas, 'vi', words.vi)!;
    assert.deepEqual(rankCardTable(sipas, state, 'vi', words.vi), {
      caption: 'SIPAS: Chỉ số hài lòng',
      header: [
        'Kỳ',
        'Hạng',
        'Tăng/giảm',
        'Điểm',
        'thành phố trực thuộc trung ương',
        'tỉnh, thành Đồng bằng sông Cửu Long',
      ],
      rows: [
        ['2024', '34/63', '−11', '83,28', '6/6', '5/13'],
        ['2023', '23/63', '–', '–', '–', '–'],
      ],
    });
  });

  it('has no column for scores where there are none', () => {
    const editions = sipas.editions.map(({ period, rank, of }) => ({ period, rank, of }));
    const document = { ...sipas, editions };
    const table = rankCardTable(document, rankCardState(document, 'en', words.en)!, 'en', words.en);
    assert.deepEqual(table.header, ['Period', 'Rank', 'Change']);
    assert.deepEqual(table.rows[0], ['2024', '34/63', '−11']);
  });
});
