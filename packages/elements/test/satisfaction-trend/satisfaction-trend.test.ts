import { assert } from 'chai';
import { satisfaction, tables } from '../support/cantho.js';
import { show, showData, text } from '../support/page.js';

const FIGURES = ['81,98 %', '93,08 %', '97,68 %', '94,67 %', '93,02', '95,44', '19.863'];

describe('cchc-satisfaction-trend with the figures of Cần Thơ', () => {
  for (const from of ['document', 'table'] as const) {
    it(`shows them all, from a ${from}`, async () => {
      const element =
        from === 'document'
          ? await showData('cchc-satisfaction-trend', satisfaction)
          : await show(`<cchc-satisfaction-trend>${tables.vi}</cchc-satisfaction-trend>`);
      for (const figure of FIGURES) assert.include(text(element), figure);
    });
  }

  it('shows them in English', async () => {
    const element = await show(`<cchc-satisfaction-trend>${tables.en}</cchc-satisfaction-trend>`, { lang: 'en' });
    for (const figure of ['81.98%', '94.67%', '93.02–95.44%', '19,863']) assert.include(text(element), figure);
  });

  it('says that satisfaction rose to 2024 and fell in 2025, and never that it rose all the time', async () => {
    const vietnamese = await showData('cchc-satisfaction-trend', satisfaction);
    assert.match(
      text(vietnamese, 'sentence'),
      /tăng từ 81,98 % .*97,68 % năm 2024.* giảm 3,01 điểm phần trăm năm 2025/,
    );
    assert.notInclude(text(vietnamese), 'liên tục');
    const english = await showData('cchc-satisfaction-trend', satisfaction, { lang: 'en' });
    assert.match(text(english, 'sentence'), /rose from 81.98% .*97.68% in 2024.* fell by 3.01 points in 2025/);
    assert.notInclude(text(english).toLowerCase(), 'continuous');
  });

  it('says that the axis is cut, and is silent where it is not', async () => {
    const cut = await showData('cchc-satisfaction-trend', satisfaction);
    assert.include(text(cut), 'Trục đứng không bắt đầu từ 0.');
    const points = [
      { period: '2024', value: 0 },
      { period: '2025', value: 100 },
    ];
    const whole = await showData('cchc-satisfaction-trend', {
      ...satisfaction,
      series: [{ id: 'a', label: 'A', points }],
    });
    assert.notInclude(text(whole), 'Trục đứng');
  });
});
