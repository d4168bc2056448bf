import { resolveStanding } from '@cchc/core';
import { assert } from 'chai';
import { rankCardState } from '../../dist/rank-card/state.js';
import { rankCardTable } from '../../dist/rank-card/table.js';
import { words as common } from '../../dist/words/index.js';
import { rankWords } from '../../dist/rank-card/words.js';
import { sipas } from '../support/cantho.js';

const words = { vi: { ...common.vi, ...rankWords.vi }, en: { ...common.en, ...rankWords.en } };

describe('rankCardTable', () => {
  it('lists the editions, latest first, with a dash for what is not known', () => {
    const state = rankCardState(resolveStanding(sipas), 'vi', words.vi)!;
    assert.deepEqual(rankCardTable(resolveStanding(sipas), state, 'vi', words.vi), {
      caption: 'SIPAS: Chỉ số hài lòng',
      header: [
        'Kỳ',
        'Hạng',
        'Thay đổi',
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

  it('has interval, tier, absent units and note where an edition has them, and unranked editions', () => {
    const editions = [
      { period: '2022', rank: null, of: 60 },
      { period: '2023', rank: 36, of: 61, interval: { best: 31, worst: 40 }, note: 'Sơ bộ' },
      { period: '2024', rank: 34, of: 63, interval: { best: 30, worst: 38 }, tier: 'Khá', absent: ['A', 'B'] },
      { period: '2025', rank: 3, of: 34 },
    ];
    const document = { ...sipas, editions };
    const table = rankCardTable(
      resolveStanding(document),
      rankCardState(resolveStanding(document), 'vi', words.vi)!,
      'vi',
      words.vi,
    );
    assert.deepEqual(table.header, ['Kỳ', 'Hạng', 'Thay đổi', 'Khoảng hạng', 'Xếp loại', 'Không tham gia', 'Ghi chú']);
    assert.deepEqual(table.rows, [
      ['2025', '3/34', 'không so sánh được', '–', '–', '–', '–'],
      ['2024', '34/63', '+2 (không thay đổi rõ rệt)', '30–38', 'Khá', 'A, B', '–'],
      ['2023', '36/61', 'mới vào bảng xếp hạng', '31–40', '–', '–', 'Sơ bộ'],
      ['2022', '–/60', '–', '–', '–', '–', '–'],
    ]);
  });

  it('has no column for scores where there are none', () => {
    const editions = sipas.editions.map(({ period, rank, of }) => ({ period, rank, of }));
    const document = { ...sipas, editions };
    const table = rankCardTable(
      resolveStanding(document),
      rankCardState(resolveStanding(document), 'en', words.en)!,
      'en',
      words.en,
    );
    assert.deepEqual(table.header, ['Period', 'Rank', 'Change']);
    assert.deepEqual(table.rows[0], ['2024', '34/63', '−11']);
  });
});
