import { resolveTrend, type Language, type SatisfactionDocument } from '@cchc/core';
import { assert } from 'chai';
import { trendState } from '../../dist/satisfaction-trend/state.js';
import { trendTable } from '../../dist/satisfaction-trend/table.js';
import { words as shared } from '../../dist/words/index.js';
import { trendWords } from '../../dist/satisfaction-trend/words.js';
import { satisfaction } from '../support/cantho.js';

const stateOf = (document: SatisfactionDocument, language: Language) => trendState(resolveTrend(document), language);

const words = { vi: { ...shared.vi, ...trendWords.vi }, en: { ...shared.en, ...trendWords.en } };

describe('trendTable', () => {
  it('has a row for each period and one for the range', () => {
    assert.deepEqual(trendTable(stateOf(satisfaction, 'vi'), 'vi', words.vi), {
      caption: 'Tỷ lệ hài lòng của người dân Cần Thơ',
      header: ['Kỳ', 'Cổng Dịch vụ công quốc gia', 'Khảo sát độc lập hằng năm'],
      rows: [
        ['2021', 'không có số liệu', '–'],
        ['2022', '81,98\u00a0%', '–'],
        ['2023', '93,08\u00a0%', '–'],
        ['2024', '97,68\u00a0%', '–'],
        ['2025', '94,67\u00a0%', '–'],
        ['2021–2025 · 19.863 phiếu', '–', '93,02–95,44\u00a0%'],
      ],
    });
  });

  it('has a column for intervals, and says a note of a row once', () => {
    const points = [
      { period: '2024', value: 90, low: 88, high: 92, note: 'Đổi cách đo' },
      { period: '2025', value: 95 },
    ];
    const series = ['A', 'B'].map((id, at) => ({ id, label: id, points: at === 0 ? points : [points[0]!] }));
    const { header, rows } = trendTable(stateOf({ ...satisfaction, series }, 'vi'), 'vi', words.vi);
    assert.deepEqual(header, ['Kỳ', 'A', 'Khoảng tin cậy', 'B', 'Khoảng tin cậy', 'Ghi chú']);
    assert.deepEqual(rows, [
      ['2024', '90\u00a0%', '88–92\u00a0%', '90\u00a0%', '88–92\u00a0%', 'Đổi cách đo'],
      ['2025', '95\u00a0%', '–', '–', '–', ''],
    ]);
  });

  it('has columns for numbers of answers and for notes where there are any', () => {
    const points = [
      { period: '2024', value: 90, base: 1234 },
      { period: '2025', value: 95, status: 'P' as const },
    ];
    const breaks = [{ period: '2025', note: 'Cách tính mới' }];
    const document = { ...satisfaction, series: [{ id: 'a', label: 'A', points, breaks }] };
    const { header, rows } = trendTable(stateOf(document, 'vi'), 'vi', words.vi);
    assert.deepEqual(header, ['Kỳ', 'A', 'Số phiếu', 'Ghi chú']);
    assert.deepEqual(rows, [
      ['2024', '90\u00a0%', '1.234', ''],
      ['2025', '95\u00a0%', '–', 'sơ bộ; Cách tính mới'],
    ]);
  });

  it('gives every row as many cells as the header', () => {
    const [portal, survey] = satisfaction.series;
    const series = [{ ...portal!, points: [{ period: '2025', value: 90, base: 10, note: 'x' }] }, survey!];
    const { header, rows } = trendTable(stateOf({ ...satisfaction, series }, 'en'), 'en', words.en);
    for (const row of rows) assert.lengthOf(row, header.length);
  });
});
