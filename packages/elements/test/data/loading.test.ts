import { assert } from 'chai';
import { sipas } from '../support/cantho.js';
import { answer, untilAsked } from '../support/answers.js';
import { fired, pause, problems, put, settled, show, status, text, until, type AnyElement } from '../support/page.js';

const tag = (name: string, attributes: Readonly<Record<string, string>>): string => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element.outerHTML;
};
const trend = (attributes: Readonly<Record<string, string>>): string => tag('cchc-satisfaction-trend', attributes);
const card = (attributes: Readonly<Record<string, string>>): string => tag('cchc-rank-card', attributes);

describe('src with CSV', () => {
  const files = [
    ['semicolons', 'vi', 'Năm;Cổng (%);Số phiếu\r\n2022;81,98;1.200\r\n2025;94,67;19.863\r\n'],
    ['a byte order mark', 'vi', '\uFEFFNăm;Cổng (%);Số phiếu\r\n2022;81,98;1.200\r\n2025;94,67;19.863\r\n'],
    ['tabs', 'vi', 'Năm\tCổng (%)\tSố phiếu\n2022\t81,98\t1.200\n2025\t94,67\t19.863\n'],
    ['commas', 'en', 'Year,Portal (%),Responses\n2022,81.98,"1,200"\n2025,94.67,"19,863"\n'],
    ['commas and numbers for machines', 'vi', 'Năm,Cổng (%),Số phiếu\n2022,81.98,1200\n2025,94.67,19863\n'],
  ] as const;
  for (const [written, lang, csv] of files) {
    it(`is read by its media type: ${written}, page in ${lang}`, async () => {
      const { src } = answer(csv, { type: 'text/csv; charset=utf-8' });
      const element = await show(trend({ src }), { lang });
      for (const figure of lang === 'vi' ? ['94,67 %', '19.863'] : ['94.67%', '19,863']) {
        assert.include(text(element), figure);
      }
    });
  }

  it('is read by its name where a server calls it plain text', async () => {
    const { src } = answer('Năm;Cổng (%)\n2024;97,68\n2025;94,67\n', {
      type: 'text/plain',
      name: 'h%C3%A0i-l%C3%B2ng.csv',
    });
    const element = await show(trend({ src }));
    assert.equal(text(element, 'heading'), 'hài-lòng');
    assert.include(text(element, 'source'), 'hài-lòng.csv');
    assert.include(text(element), '94,67 %');
  });

  it('takes its title from heading', async () => {
    const { src } = answer('Năm;Cổng (%)\n2025;94,67\n', { type: 'text/csv' });
    const element = await show(trend({ src, heading: 'Mức độ hài lòng' }));
    assert.equal(text(element, 'heading'), 'Mức độ hài lòng');
  });

  it('is not read where a server says JSON', async () => {
    const { src } = answer(sipas, { name: 'sipas.csv' });
    const element = await show(card({ src }));
    assert.equal(status(element), 'ready');
  });

  it('draws a card', async () => {
    const { src } = answer('Năm,Hạng,Trên tổng số,Điểm\n2023,23,63,\n2024,34,63,83.28\n', { type: 'text/csv' });
    const element = await show(card({ src, index: 'SIPAS', unit: 'Cần Thơ' }));
    assert.include(text(element, 'rank'), '34/63');
  });

  it('says where it is wrong', async () => {
    const { src } = answer('Năm;Cổng (%)\n2024;97,68\n2025;"94,67\n', { type: 'text/csv' });
    const element = await show(trend({ src }));
    assert.equal(status(element), 'error');
    assert.deepEqual(problems()[0]?.path, ['rows', 1, 'cells', 1]);
  });

  it('with numbers that can be read in two ways is refused rather than guessed', async () => {
    const { src } = answer('Year,Portal (%),Responses\n2025,94,"19,863"\n', { type: 'text/csv' });
    const element = await show(trend({ src }), { lang: 'vi' });
    assert.equal(status(element), 'error');
    assert.equal(problems()[0]?.received, '19,863');
  });
});

describe('a second try', () => {
  for (const plan of ['503', '500', '429', 'drop']) {
    it(`follows ${plan}`, async () => {
      const { src, asked } = answer(sipas, { plan });
      const element = await show(card({ src }));
      assert.equal(status(element), 'ready');
      assert.equal(await asked(), 2);
      assert.lengthOf(fired('cchc-error'), 0);
    });
  }

  it('is the last one', async () => {
    const { src, asked } = answer(sipas, { plan: '503,502' });
    const element = await show(card({ src }));
    assert.equal(status(element), 'error');
    assert.equal(problems()[0]?.received, 502);
    await pause(700);
    assert.equal(await asked(), 2);
  });

  for (const plan of ['404', '403', '410', '400']) {
    it(`does not follow ${plan}`, async () => {
      const { src, asked } = answer(sipas, { plan });
      const element = await show(card({ src }));
      assert.equal(problems()[0]?.received, Number(plan));
      assert.equal(status(element), 'error');
      await pause(700);
      assert.equal(await asked(), 1);
    });
  }

  it('comes after a pause', async () => {
    const { src, asked } = answer(sipas, { plan: '503' });
    const element = put<AnyElement>(card({ src }));
    await pause(200);
    assert.equal(await asked(), 1);
    await settled(element);
    assert.equal(await asked(), 2);
  });

  it('does not come when the element has left', async () => {
    const { src, asked } = answer(sipas, { plan: '503' });
    const element = put<AnyElement>(card({ src }));
    await untilAsked(asked, 1);
    element.remove();
    // on a slow machine the second try may have been made before
    const before = await asked();
    await pause(700);
    assert.equal(await asked(), before);
    assert.lengthOf(fired('cchc-error'), 0);
  });
});

describe('credentials', () => {
  const body = encodeURIComponent(JSON.stringify(sipas));
  beforeEach(() => (document.cookie = 'cchc=1; path=/'));
  afterEach(() => (document.cookie = 'cchc=; path=/; max-age=0'));

  const modes = [
    [undefined, true, false],
    ['omit', false, false],
    ['same-origin', true, false],
    ['include', true, true],
    ['everything', true, false],
  ] as const;
  for (const [mode, here, elsewhere] of modes) {
    it(`${mode}: cookies go ${here ? '' : 'not '}to this origin, ${elsewhere ? '' : 'not '}to another`, async () => {
      const attributes = mode === undefined ? {} : { credentials: mode };
      const own = await show(card({ src: `/stub/members?body=${body}`, ...attributes }));
      assert.equal(status(own), here ? 'ready' : 'error');
      const neighbour = await (await fetch('/stub/neighbour')).text();
      const other = await show(card({ src: `${neighbour}?body=${body}`, ...attributes }));
      assert.equal(status(other), elsewhere ? 'ready' : 'error');
      if (!elsewhere) assert.equal(problems()[0]?.received, 403);
    });
  }
});

describe('an address that is not well formed', () => {
  it('is told of, or read as it is', async () => {
    const { src } = answer('Kỳ,Cổng\n2024,97', { type: 'text/csv', name: '%ZZ.csv' });
    const element = put<AnyElement>(`<cchc-satisfaction-trend src="${src}"></cchc-satisfaction-trend>`);
    await settled(element);
    assert.oneOf(status(element), ['ready', 'error']);
    assert.lengthOf([...fired('cchc-ready'), ...fired('cchc-error')], 1);
  });
});

describe('code that does not arrive', () => {
  const ways: [string, (src: string) => string][] = [
    ['an address', src => `<cchc-cut src="${src}"><p>34/63</p></cchc-cut>`],
    ['a document in the page', () => '<cchc-cut><script type="application/json">{}</script><p>34/63</p></cchc-cut>'],
  ];

  before(async () => {
    const { CchcRankCard } = await import('../../dist/index.js');
    class Cut extends CchcRankCard {
      protected override readonly readers = {
        readDocument: () => Promise.reject(new TypeError('no connection')),
        readTable: () => Promise.reject(new TypeError('no connection')),
      };
    }
    customElements.define('cchc-cut', Cut);
  });

  for (const [way, markup] of ways) {
    it(`leaves the fallback, and tells the page: ${way}`, async () => {
      put(markup(answer({}).src));
      const element = document.querySelector('cchc-cut') as unknown as AnyElement;
      await until(() => status(element) === 'error');
      assert.include(text(element), 'Không hiển thị được số liệu');
      assert.isTrue(element.querySelector('p')!.getClientRects().length > 0);
      assert.lengthOf(fired('cchc-error'), 1);
    });
  }
});
