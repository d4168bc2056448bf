import { assert } from 'chai';
import { plainText, csvText } from '../../dist/export/text.js';
import type { FigureTexts } from '../../dist/export/figure-texts.js';
import { satisfaction, sipas } from '../support/cantho.js';
import { part, show, showData, text, until, type AnyElement, type Surroundings } from '../support/page.js';

const KINDS = ['csv', 'svg', 'png', 'copy'] as const;

const draw = (surroundings?: Surroundings): Promise<AnyElement> =>
  showData('cchc-satisfaction-trend', satisfaction, surroundings);

const buttons = (element: AnyElement): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=export-button]'),
];

const message = (element: AnyElement): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('.message[role=status]')!;

async function open(element: AnyElement): Promise<void> {
  part(element, 'download-button')!.click();
  await until(() => buttons(element).length > 0);
}

/** Presses the button of a kind and returns the file that the page was given, under its name. */
async function saved(element: AnyElement, kind: (typeof KINDS)[number]): Promise<{ name: string; file: Blob }> {
  await open(element);
  let name = '';
  let address = '';
  const catchClick = function (this: HTMLAnchorElement): void {
    ({ download: name, href: address } = this);
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = catchClick;
  try {
    buttons(element)[KINDS.indexOf(kind)]!.click();
    await until(() => address !== '');
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, file: await (await fetch(address)).blob() };
}

const figure = (rows: readonly (readonly string[])[], language: 'vi' | 'en' = 'vi'): FigureTexts => ({
  language,
  title: 'Hài lòng',
  headlines: [],
  caution: '',
  sentences: ['Câu một.', 'Câu hai.'],
  source: 'Nguồn: Thành phố; http://a.vn/',
  table: () => ({ caption: 'Hài lòng', header: ['Kỳ', 'Cổng, quốc gia'], rows }),
});

describe('csvText', () => {
  it('begins with a byte order mark and ends with title and source', () => {
    assert.equal(
      csvText(figure([['2025', '94,67 %']])),
      '\uFEFFKỳ;Cổng, quốc gia\r\n2025;94,67 %\r\n\r\nHài lòng\r\n"Nguồn: Thành phố; http://a.vn/"\r\n',
    );
  });

  it('parts with commas where they mark no decimals, and quotes what holds one', () => {
    assert.include(csvText(figure([['2025', '19,863']], 'en')), 'Kỳ,"Cổng, quốc gia"\r\n2025,"19,863"\r\n');
  });

  it('doubles quotes and keeps line ends within quotes', () => {
    assert.include(csvText(figure([['2025', 'gọi là "mới"\nhai']])), '2025;"gọi là ""mới""\nhai"\r\n');
  });

  for (const formula of ['=1+1', '@SUM(A1)', '+A1', '-A1', '\t=1', '\r=1', '-2+3', '−=1']) {
    it(`lets no spreadsheet take a text for a formula: ${JSON.stringify(formula)}`, () => {
      const csv = csvText(figure([['2025', formula]]));
      if (formula.startsWith('−')) assert.include(csv, `2025;${formula}`);
      else assert.include(csv.replaceAll('"', ''), `2025;'${formula}`);
    });
  }

  for (const number of ['-11', '+3,01', '-3.01', '−11', '-3,01 %']) {
    it(`leaves a number a number: ${number}`, () => {
      assert.include(csvText(figure([['2025', number]])), `2025;${number}\r\n`);
    });
  }
});

describe('plainText', () => {
  it('holds title, sentences, table and source', () => {
    assert.equal(
      plainText(figure([['2025', '94,67 %']])),
      'Hài lòng\nCâu một.\nCâu hai.\n\nKỳ\tCổng, quốc gia\n2025\t94,67 %\n\nNguồn: Thành phố; http://a.vn/',
    );
  });
});

describe('toTable', () => {
  it('gives the figures as texts in the reader’s language', async () => {
    const table = (await draw({ lang: 'en' })).toTable()!;
    assert.equal(table.caption, 'Satisfaction of citizens in Cần Thơ');
    assert.deepEqual(table.rows.find(([period]) => period === '2025')?.[1], '94.67%');
  });

  it('gives null while there is nothing', async () => {
    const element = await show('<cchc-rank-card></cchc-rank-card>');
    assert.equal(element.toTable(), null);
    assert.equal(await element.toSVG(), null);
  });
});

describe('toSVG', () => {
  const surroundings: [string, Surroundings][] = [
    ['light, wide', { width: 1000 }],
    ['dark, wide', { width: 1000, scheme: 'dark' }],
    ['light, narrow', { width: 360 }],
    ['in English', { width: 700, lang: 'en' }],
  ];
  for (const [name, around] of surroundings) {
    it(`stands alone, ${name}`, async () => {
      const element = await draw(around);
      const svg = (await element.toSVG())!;
      const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
      assert.equal(root.namespaceURI, 'http://www.w3.org/2000/svg');
      assert.equal(root.querySelectorAll('parsererror').length, 0);
      assert.notMatch(svg, /var\(|light-dark|NaN|undefined|Infinity|url\(|<style|class=|%;|CanvasText/);
      const shown = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
      const figures = around.lang === 'en' ? ['81.98%', '94.67%'] : ['81,98 %', '94,67 %'];
      for (const one of [...figures, '2021', '2025']) {
        assert.isTrue(
          shown.some(line => line.replaceAll('\u00a0', ' ') === one),
          `${one} in ${shown.join('|')}`,
        );
      }
      assert.include(shown.join(' '), around.lang === 'en' ? 'Report of the city' : 'Báo cáo của thành phố');
      // numbers are as short as the eye needs
      for (const path of root.querySelectorAll('path')) {
        const d = path.getAttribute('d')!;
        assert.match(d, /^M/);
        assert.notMatch(d, /\.\d{3,}(?:[,LMZa]|$)/);
      }
      // in a text that is broken into lines, no number may part from its percent sign
      assert.deepEqual(
        shown.filter(line => line.length > 12 && line.includes(' %')),
        [],
      );

      const image = new Image();
      image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      await image.decode();
      URL.revokeObjectURL(image.src);
      assert.equal(image.naturalWidth, Number(root.getAttribute('width')));
      assert.equal(image.naturalHeight, Number(root.getAttribute('height')));
      // nothing is written beyond the edge
      document.body.append(root);
      const box = root.getBoundingClientRect();
      const out = [...root.querySelectorAll('text')].filter(line => {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        return left < box.left || right > box.right + 1 || top < box.top || bottom > box.bottom;
      });
      const clipped = out.map(({ textContent }) => textContent);
      root.remove();
      assert.deepEqual(clipped, []);
    });
  }

  for (const width of [320, 1000]) {
    it(`says by which sign a series is known, and where the axis begins, ${width} px`, async () => {
      const element = await draw({ width });
      const root = new DOMParser().parseFromString((await element.toSVG())!, 'image/svg+xml').documentElement;
      const shown = [...root.querySelectorAll('text')];
      assert.include(shown.map(({ textContent }) => textContent).join(' '), 'Trục đứng không bắt đầu từ 0.');
      document.body.append(root);
      for (const label of [/^Cổng Dịch vụ.*:/, /^Khảo sát độc lập.*:/]) {
        const line = shown.find(({ textContent }) => label.test(textContent))!.getBoundingClientRect();
        const signs = [...root.querySelectorAll('path')].filter(path => {
          const { right, top, bottom } = path.getBoundingClientRect();
          return right <= line.left && top > line.top - 8 && bottom < line.bottom + 8;
        });
        assert.isAtLeast(signs.length, 1, String(label));
      }
      root.remove();
    });
  }

  it("has the page's own sentence", async () => {
    const element = await show(
      '<cchc-rank-card index="A" period="2024" rank="1" of="2"><p slot="sentence">Câu  riêng.</p></cchc-rank-card>',
    );
    const svg = (await element.toSVG())!;
    assert.include(svg, '>Câu riêng.<');
    assert.notInclude(svg, 'xếp thứ');
  });

  it('has the colours of the page', async () => {
    const light = (await (await draw()).toSVG())!;
    const dark = (await (await draw({ scheme: 'dark' })).toSVG())!;
    assert.include(light, 'stroke="rgb(11, 95, 165)"');
    assert.include(dark, 'stroke="rgb(133, 193, 255)"');
  });

  it('draws a card and a sparkline', async () => {
    const editions = ['2021', '2022', '2023', '2024'].map((period, i) => ({ period, rank: 20 + i, of: 63 }));
    const card = await showData('cchc-rank-card', { ...sipas, editions });
    assert.match((await card.toSVG())!, /<path [^>]*stroke="rgb/);
    const spark = await show<AnyElement>(
      '<cchc-satisfaction-trend sparkline><script type="application/json"></script></cchc-satisfaction-trend>',
    );
    spark.data = satisfaction as never;
    await spark.updateComplete;
    assert.match((await spark.toSVG())!, /<path [^>]*stroke="rgb/);
  });

  it('writes what a title says, whatever it says', async () => {
    const element = await showData('cchc-satisfaction-trend', { ...satisfaction, title: 'A <b> & "c" ]]>' });
    const svg = (await element.toSVG())!;
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml');
    assert.equal(root.querySelector('title')?.textContent, 'A <b> & "c" ]]>');
  });
});

describe('the buttons', () => {
  it('come when a reader asks for them, and go again', async () => {
    const element = await draw();
    const button = part(element, 'download-button')!;
    assert.equal(button.getAttribute('aria-expanded'), 'false');
    assert.lengthOf(buttons(element), 0);
    await open(element);
    assert.equal(button.getAttribute('aria-expanded'), 'true');
    assert.deepEqual(
      buttons(element).map(one => one.textContent!.trim()),
      ['Bảng CSV', 'Hình SVG', 'Ảnh PNG', 'Sao chép dạng chữ'],
    );
    button.click();
    await element.updateComplete;
    assert.lengthOf(buttons(element), 0);
  });

  it('save a CSV file', async () => {
    const element = await draw();
    const { name, file } = await saved(element, 'csv');
    assert.equal(name, 'Tỷ lệ hài lòng của người dân Cần Thơ.csv');
    assert.match(file.type, /^text\/csv/);
    const bytes = new Uint8Array(await file.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const csv = await file.text();
    assert.include(csv, '2025;94,67 %;');
    assert.match(csv, /Nguồn: Báo cáo của thành phố.*https:\/\/cantho\.gov\.vn\/bao-cao/);
    await until(() => message(element).textContent === 'Đã tải bảng CSV.');
  });

  it('save an SVG file, the same as toSVG gives', async () => {
    const element = await draw();
    const { name, file } = await saved(element, 'svg');
    assert.match(name, /\.svg$/);
    assert.equal(await file.text(), await element.toSVG());
  });

  for (const [scheme, colour] of [
    ['light', [11, 95, 165]],
    ['dark', [133, 193, 255]],
  ] as const) {
    it(`save a PNG file in which the line is seen, ${scheme}`, async () => {
      const element = await draw({ scheme });
      const { name, file } = await saved(element, 'png');
      assert.match(name, /\.png$/);
      const image = await createImageBitmap(file);
      const svg = new DOMParser().parseFromString((await element.toSVG())!, 'image/svg+xml').documentElement;
      assert.deepEqual(
        [image.width, image.height],
        [2 * Number(svg.getAttribute('width')), 2 * Number(svg.getAttribute('height'))],
      );
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let seen = 0;
      for (let i = 0; i < data.length; i += 4) if (colour.every((c, j) => data[i + j] === c)) seen++;
      assert.isAbove(seen, 500);
    });
  }

  it('copy the figure as text, or say that the browser did not allow it', async () => {
    const element = await draw({ lang: 'en' });
    await open(element);
    const copied: string[] = [];
    const clipboard = (writeText: (value: string) => Promise<void>): unknown =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      clipboard(async value => void copied.push(value));
      buttons(element)[3]!.click();
      await until(() => message(element).textContent === 'Copied.');
      assert.match(copied[0]!, /^Satisfaction of citizens[^]*2025\t94\.67%[^]*Source: Report of the city/);
      clipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
      buttons(element)[3]!.click();
      await until(() => message(element).textContent === 'The browser does not allow this.');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    assert.equal(text(element, 'heading'), 'Satisfaction of citizens in Cần Thơ');
  });

  it('name a file by what a title leaves after the signs that no file system takes', async () => {
    const element = await showData('cchc-satisfaction-trend', {
      ...satisfaction,
      title: 'Quý I/2025: "hài lòng" <%>?',
    });
    assert.equal((await saved(element, 'csv')).name, 'Quý I 2025 hài lòng %.csv');
  });
});
