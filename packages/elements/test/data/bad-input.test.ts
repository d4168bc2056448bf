import { assert } from 'chai';
import { describeProblem } from '@cchc/core';
import { satisfaction, sipas } from '../support/cantho.js';
import { problems, settled, show, showsFallback, status, text } from '../support/page.js';

const trend = (json: unknown): string =>
  `<cchc-satisfaction-trend><p>Nội dung thay thế</p><script type="application/json">${
    typeof json === 'string' ? json : JSON.stringify(json)
  }</script></cchc-satisfaction-trend>`;
const card = (json: unknown): string =>
  `<cchc-rank-card><p>Nội dung thay thế</p><script type="application/json">${JSON.stringify(json)}</script></cchc-rank-card>`;
const table = (rows: string, header = '<tr><th>Năm</th><th>Cổng (%)</th></tr>'): string =>
  `<cchc-satisfaction-trend><table><caption>Hài lòng</caption>${header}${rows}</table></cchc-satisfaction-trend>`;
const attributes = (list: string): string => `<cchc-rank-card ${list}><p>Nội dung thay thế</p></cchc-rank-card>`;

const withPoint = (point: object): unknown => ({
  ...satisfaction,
  series: [{ id: 'portal', label: 'Cổng', points: [{ period: '2024', value: 90, ...point }] }],
});

/** What, the code of its first problem, and what the message says in both languages and in each of them. */
const cases: [what: string, markup: string, code: string, said: string[], vi?: string | undefined, en?: string][] = [
  ['malformed JSON', trend('{"title": "Hài lòng",}'), 'invalid', ['JSON', '"Hài lòng",}'], 'Không hợp lệ', 'Invalid'],
  ['an empty script', trend(''), 'invalid', ['JSON']],
  ['an unknown field', trend({ ...satisfaction, colour: 'red' }), 'unknown', ['colour'], undefined, 'Unknown'],
  [
    'a percentage of 981.98',
    trend(withPoint({ value: 981.98 })),
    'invalid',
    ['series[0].points[0].value', '100'],
    '981,98',
    '981.98',
  ],
  [
    'a percentage of 981.98 in a table',
    table('<tr><td>2024</td><td>981,98</td></tr>'),
    'invalid',
    ['981,98', '100'],
    'hàng 1, cột 2',
    'row 1, column 2',
  ],
  [
    'rank 64 of 63',
    card({ ...sipas, editions: [{ period: '2024', rank: 64, of: 63 }] }),
    'invalid',
    ['editions[0].rank', '64', '63'],
  ],
  [
    'rank 64 of 63 in attributes',
    attributes('index="SIPAS" period="2024" rank="64" of="63"'),
    'invalid',
    ['rank', '64', '63'],
  ],
  [
    'a change that contradicts two ranks',
    card({
      ...sipas,
      editions: [
        { period: '2023', rank: 23, of: 63 },
        { period: '2024', rank: 34, of: 63, change: -10 },
      ],
    }),
    'invalid',
    ['editions[1].change', '-10', '-11'],
  ],
  [
    'a change that contradicts two ranks in attributes',
    attributes('index="SIPAS" period="2024" rank="34" of="63" previous-rank="23" change="11"'),
    'invalid',
    ['change', '11', '-11'],
  ],
  [
    'a merged cell',
    table('<tr><td>2023</td><td rowspan="2">93,08</td></tr><tr><td>2024</td></tr>'),
    'unsupported',
    ['93,08'],
    'hàng 1, cột 2',
    'row 1, column 2',
  ],
  [
    'a missing cell',
    table('<tr><td>2023</td><td>93,08</td></tr><tr><td>2024</td></tr>'),
    'missing',
    ['1', '2'],
    'hàng 2',
    'row 2',
  ],
  ['a cell too many', table('<tr><td>2023</td><td>93,08</td><td>5</td></tr>'), '', ['3', '2'], 'hàng 1', 'row 1'],
  [
    'a table without rows',
    '<cchc-satisfaction-trend><table></table></cchc-satisfaction-trend>',
    'missing',
    [],
    'bảng',
    'table',
  ],
  ['an empty document', trend({}), 'missing', ['title']],
  ['null', trend('null'), 'invalid', []],
  ['words in place of a number', table('<tr><td>2024</td><td>cao</td></tr>'), 'invalid', ['cao'], 'một số', 'a number'],
  [
    'a period that is none',
    table('<tr><td>hôm qua</td><td>90</td></tr>'),
    'invalid',
    ['hôm qua'],
    'hàng 1, cột 1',
    'row 1, column 1',
  ],
  [
    'an address that is no web address',
    trend({ ...satisfaction, source: { name: 'x', url: 'javascript:alert(1)' } }),
    'invalid',
    ['source.url'],
  ],
  [
    'a rank that is no number',
    attributes('index="SIPAS" period="2024" rank="cao" of="63"'),
    'invalid',
    ['rank', 'cao'],
  ],
  ['a rank without number of units', attributes('index="SIPAS" period="2024" rank="34"'), '', ['rank', '34/63']],
];

for (const [what, markup, code, said, vi = '', en = ''] of cases) {
  describe(`bad input: ${what}`, () => {
    for (const [lang, own] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      it(`is said in ${lang}, with the place, above the fallback`, async () => {
        // content keeps its own language; the page around it speaks the reader's
        const element = await show(`<div lang="vi">${markup}</div>`);
        (element.parentElement as HTMLElement).lang = lang;
        await settled(element);

        assert.equal(status(element), 'error');
        assert.isTrue(showsFallback(element));
        assert.isNotEmpty(problems());
        if (code) assert.equal(problems()[0]!.code, code);
        assert.isArray(problems()[0]!.path);
        const shown = text(element, 'error');
        for (const words of [...said, own]) assert.include(shown, words);
        assert.include(shown, describeProblem(problems()[0]!, lang).replace(/\s+/g, ' '));
        assert.include(shown, lang === 'vi' ? 'Không hiển thị được số liệu' : 'The figures cannot be shown');
      });
    }
  });
}

describe('a document that is odd but allowed', () => {
  for (const updated of ['2024', '2024-02-31', '2024-12-31T23:59:59Z', '2024-13-45', '2024-12-31T99:99']) {
    it(`updated: ${updated}`, async () => {
      const element = await show(trend({ ...satisfaction, updated }));
      assert.notEqual(status(element), 'loading');
    });
  }

  it('shows markup in texts as text', async () => {
    const element = await show(trend({ ...satisfaction, title: '<img src=x onerror=alert(1)>' }));
    assert.equal(text(element, 'heading'), '<img src=x onerror=alert(1)>');
  });
});
