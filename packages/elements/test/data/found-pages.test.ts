import { assert } from 'chai';
import type { Problem } from '@cchc/core';
import type { CchcReadyEvent } from '../../dist/index.js';
import { fired, problems, settled, show, status, type AnyElement } from '../support/page.js';

const trend = (content: string, more = ''): string =>
  `<cchc-satisfaction-trend ${more}>${content}</cchc-satisfaction-trend>`;
const card = (content: string, more = ''): string => `<cchc-rank-card index="PCI" ${more}>${content}</cchc-rank-card>`;
const row = (...cells: string[]): string => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const head = (...cells: string[]): string => `<tr>${cells.map(cell => `<th>${cell}</th>`).join('')}</tr>`;
const file = (name: string): string => `src="/packages/elements/test/fixtures/found-tables/${name}"`;

/** The rows of what is shown, each as one text. */
const rows = (element: AnyElement): string[] =>
  (element.toTable()?.rows ?? []).map(cells => cells.join(' | ').replaceAll('\u00A0', ' '));
const titleOf = (element: AnyElement): unknown => ('data' in element.state ? element.state.data.title : null);
const sourceOf = (element: AnyElement): unknown => ('data' in element.state ? element.state.data.source.name : null);
const warnings = (): readonly Problem[] => fired<CchcReadyEvent>('cchc-ready').at(-1)?.warnings ?? [];

const BOTH = ['2023 | 88,4 % | 5.120', '2024 | 91,7 % | 6.034'];
const PLAIN = ['2023 | 88,4 %', '2024 | 91,7 %'];
const DATA = row('2023', '88,4') + row('2024', '91,7');

describe('a table in a page is read as a reader sees it', () => {
  const pages: Record<string, readonly [string, readonly string[]]> = {
    'breaks part words': [
      head('Năm', 'Tỷ lệ<br>hài lòng (%)', 'Số<br>phiếu') + row('2023', '88,4', '5.120') + row('2024', '91,7', '6.034'),
      BOTH,
    ],
    'paragraphs part words': [
      head('<p>Năm</p>', '<div>Tỷ lệ</div><div>hài lòng (%)</div>', '<p>Số</p><p>phiếu</p>') +
        row('<p>2023</p>', '88,4', '5.120') +
        row('2024', '91,7', '6.034'),
      BOTH,
    ],
    'raised marks are notes': [
      head('Năm', 'Hài lòng (%)<sup>a</sup>', 'Số phiếu') +
        row('2023', '88,4<sup>1</sup>', '5.120<sub>2</sub>') +
        row('2024<sup>1</sup>', '91,7', '6.034'),
      BOTH,
    ],
    'links to notes are notes': [
      head('Năm', 'Hài lòng (%)', 'Số phiếu') +
        row('2023', '88,4<a href="#n1">1</a>', '5.120') +
        row('2024', '91,7<a href="#n2">[2]</a>', '6.034'),
      BOTH,
    ],
    'hidden keys are not read': [
      head('Năm', 'Cổng tỉnh (%)') +
        row('2023', '<span style="display:none">884</span>88,4') +
        row('2024', '<span hidden>917</span>91,7'),
      PLAIN,
    ],
    'hidden scripts and styles are not read': [
      head('Năm', 'Cổng tỉnh (%)') + row('2023', '<style>td{}</style>88,4') + row('2024', '<template>1</template>91,7'),
      PLAIN,
    ],
    'letters without width are not read': [
      head('&#8203;Năm', '&#8203;Cổng tỉnh (%)') +
        row('&#8203;2023', '&#173;88,4') +
        row('&#65279;2024', '&#8203;91,7'),
      PLAIN,
    ],
    'a title over all columns': [
      `<tr><td colspan="2"><b>BẢNG 3. TỶ LỆ</b></td></tr>${row('Năm', 'Tỷ lệ (%)')}${DATA}`,
      PLAIN,
    ],
    'a source over all columns': [
      `${head('Năm', 'Tỷ lệ (%)')}${DATA}<tr><td colspan="2"><em>Nguồn: Sở Nội vụ</em></td></tr>`,
      PLAIN,
    ],
    'an empty last column': [row('Năm', 'Tỷ lệ (%)') + row('2023', '88,4', '') + row('2024', '91,7', ''), PLAIN],
    'a foot of totals': [
      `<thead>${head('Năm', 'Tỷ lệ (%)')}</thead><tbody>${DATA}</tbody><tfoot>${row('Bình quân', '90,05')}</tfoot>`,
      PLAIN,
    ],
  };
  for (const [name, [table, expected]] of Object.entries(pages)) {
    it(name, async () => {
      const element = await show<AnyElement>(trend(`<table><caption>Hài lòng</caption>${table}</table>`));
      assert.deepEqual(rows(element), expected as string[]);
    });
  }

  it('two rows of headers, with spans', async () => {
    const table = `<table><caption>Hài lòng</caption><thead><tr><th rowspan="2">Năm</th><th colspan="2">Trực tiếp</th><th colspan="2">Trực tuyến</th></tr>${head('Tỷ lệ (%)', 'Số phiếu', 'Tỷ lệ (%)', 'Số phiếu')}</thead>${row('2023', '88,4', '5.120', '93,0', '2.210')}</table>`;
    const element = await show<AnyElement>(trend(table));
    assert.deepEqual(rows(element), ['2023 | 88,4 % | 5.120 | 93,0 % | 2.210']);
    assert.deepEqual(element.toTable()?.header, ['Kỳ', 'Trực tiếp', 'Số phiếu', 'Trực tuyến', 'Số phiếu']);
  });

  it('a figcaption is the title, and a source below the table the source', async () => {
    const figure = `<figure class="table"><table>${head('Năm', 'Tỷ lệ (%)')}${DATA}</table><figcaption>Mức độ hài lòng</figcaption></figure><p>Nguồn: Sở Nội vụ</p>`;
    const element = await show<AnyElement>(trend(figure));
    assert.equal(titleOf(element), 'Mức độ hài lòng');
    assert.equal(sourceOf(element), 'Sở Nội vụ');
  });

  it('a hidden key before a rank joins no rank', async () => {
    const element = await show<AnyElement>(
      card(`<table>${head('Năm', 'Xếp hạng')}${row('2023', '<span hidden>1</span>8/63')}</table>`, 'unit="A"'),
    );
    assert.include(rows(element)[0], '8/63');
    assert.notInclude(rows(element)[0], '18/63');
  });

  it('the attribute of completes bare ranks', async () => {
    const element = await show<AnyElement>(
      card(`<table>${head('Năm', 'Xếp hạng')}${row('2022', '20')}${row('2023', '18')}</table>`, 'unit="A" of="63"'),
    );
    assert.include(rows(element)[0], '18/63');
  });

  for (const unit of ['Hòa Bình', 'Tỉnh Hoà Bình', 'hoà  bình', 'Hoa Binh']) {
    it(`a unit is found by its name: ${unit}`, async () => {
      const table = `<table><caption>A</caption>${head('Tỉnh', '2023', '2024')}${row('Hoà Bình', '70,1', '72,5')}${row('Sơn La', '71,0', '71,4')}</table>`;
      const element = await show<AnyElement>(`<cchc-rank-card index="A" unit="${unit}">${table}</cchc-rank-card>`);
      assert.include(rows(element)[0], '1/2');
    });
  }
});

describe('a file is read as people save it', () => {
  const files: Record<string, readonly [string, readonly string[]]> = {
    'a preamble, blank rows and a source': ['preamble.csv', BOTH],
    'columns without header and figures': ['trailing-columns.csv', PLAIN],
    'a published sheet': ['sheet.csv', PLAIN],
    tabs: ['tabs.tsv', PLAIN],
    'line breaks in quoted headers': ['line-break-header.csv', BOTH],
  };
  for (const [name, [path, expected]] of Object.entries(files)) {
    it(name, async () => {
      const element = await show<AnyElement>(trend('', file(path)));
      assert.deepEqual(rows(element), expected as string[]);
    });
  }

  it('UTF-16 with tabs, as Excel calls Unicode text', async () => {
    const text = '\uFEFFNăm\tHài lòng (%)\r\n2023\t88,4\r\n2024\t91,7\r\n';
    const bytes = Uint16Array.from([...text].map(letter => letter.charCodeAt(0)));
    const src = URL.createObjectURL(new Blob([bytes], { type: 'text/csv' }));
    assert.deepEqual(rows(await show<AnyElement>(trend('', `src="${src}"`))), PLAIN);
  });

  it('what the element saved', async () => {
    const element = await show<AnyElement>(trend('', file('saved-trend.csv')));
    assert.equal(titleOf(element), 'Hài lòng chung');
    assert.equal(sourceOf(element), 'Sở Nội vụ');
    assert.deepEqual(rows(element), [
      '2022 | 86,9 % | 4.820 | không có số liệu',
      '2023 | 88,4 % | 5.120 | 90,0–92,0 %',
      '2024 | 91,7 % | 6.034 | 93,1 %',
    ]);
  });

  it('a Vietnamese file serves an English page, and numbers of machines both', async () => {
    const vietnamese = await show<AnyElement>(trend('', file('vietnamese-numbers.csv')), { lang: 'en' });
    assert.deepEqual(rows(vietnamese), ['2023 | 88.40% | 5,120', '2024 | 91.75% | 6,034']);
    const floats = await show<AnyElement>(trend('', file('float-years.csv')), { lang: 'en' });
    assert.deepEqual(rows(floats).slice(0, 2), ['2022 | 86.9% | 4,820', '2023 | 88.4% | 5,120']);
  });

  it('entities with codes and years are a league', async () => {
    const element = await show<AnyElement>(
      `<cchc-rank-card index="GE" unit="Avalon" ${file('owid.csv')}></cchc-rank-card>`,
    );
    assert.include(rows(element)[0], '3/3');
  });

  it('a web page in its place is said to be one', async () => {
    const element = await show<AnyElement>(trend('', file('login.csv')));
    assert.equal(status(element), 'error');
    assert.deepEqual(
      problems().map(({ expected }) => expected?.type),
      ['figures-file'],
    );
  });
});

describe('the first reading of a table stays', () => {
  const table = `<table><caption>Hài lòng</caption>${head('Năm', 'Trực tiếp (%)', 'Số phiếu')}${row('2023', '88,4', '5.120')}${row('2024', '91,7', '6.034')}</table>`;

  it('where a browser translates the page', async () => {
    const element = await show<AnyElement>(trend(table));
    const words: Record<string, string> = { 'Số phiếu': 'Number of votes', Năm: 'Year' };
    for (const cell of element.querySelectorAll('th, td'))
      cell.innerHTML = `<font><font>${words[cell.textContent] ?? cell.textContent}</font></font>`;
    document.querySelector('main')!.lang = 'en';
    await settled(element);
    assert.deepEqual(rows(element), ['2023 | 88.4% | 5,120', '2024 | 91.7% | 6,034']);
  });

  it('where a script takes rows away, and says so', async () => {
    const element = await show<AnyElement>(trend(table));
    element.querySelector('tr:last-of-type')!.remove();
    await settled(element);
    assert.deepEqual(rows(element), BOTH);
    assert.deepEqual(
      warnings().map(({ code, path }) => [code, ...path]),
      [['missing', 'rows']],
    );
  });
});

it('warnings come with cchc-ready, and quiet keeps errors out of the page', async () => {
  const table = `<table><caption>A</caption>${head('Năm', 'SIPAS (%)', 'Xếp hạng')}${row('2023', '82,2', '20')}</table>`;
  await show<AnyElement>(trend(table));
  assert.deepEqual(
    warnings().map(({ code, received }) => [code, received]),
    [['unsupported', 'Xếp hạng']],
  );
  const quiet = await show<AnyElement>(trend('<p>34/63</p><script type="application/json">{</script>', 'quiet'));
  assert.isNull(quiet.shadowRoot!.querySelector('[part=error]'));
});
