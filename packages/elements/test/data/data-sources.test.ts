import { assert } from 'chai';
import { satisfaction, sipas, tables } from '../support/cantho.js';
import {
  fired,
  pause,
  problems,
  put,
  settled,
  show,
  showData,
  showsFallback,
  status,
  text,
  until,
  type AnyElement,
} from '../support/page.js';

const SIPAS = '/examples/portal/public/data/sipas.json';
const PCI = '/examples/portal/public/data/pci.json';
const script = `<script type="application/json">${JSON.stringify(satisfaction)}</script>`;

describe('where an element gets its data', () => {
  it('from its property', async () => {
    const element = await showData('cchc-satisfaction-trend', satisfaction);
    assert.include(text(element), '94,67 %');
  });

  it('from a document that is changed in place and given again', async () => {
    const document = structuredClone(satisfaction) as {
      series: { points: { period: string; value: number | null }[] }[];
    };
    const element = await showData('cchc-satisfaction-trend', document);
    document.series[0]!.points.at(-1)!.value = 91.25;
    element.data = document as never;
    await element.updateComplete;
    assert.include(text(element), '91,25 %');
    assert.notInclude(text(element), '94,67 %');
  });

  it('in the same update as its property, once the code is there', async () => {
    const element = await showData('cchc-rank-card', sipas);
    element.data = { ...sipas, title: 'Mới' } as never;
    await Promise.resolve();
    await Promise.resolve();
    assert.equal(text(element, 'heading'), 'Mới');
  });

  it('from a property that was set before the element was defined or attached', async () => {
    const element = document.createElement('cchc-satisfaction-trend');
    element.data = satisfaction;
    put('<p></p>');
    document.querySelector('main')!.append(element);
    await settled(element);
    assert.equal(status(element), 'ready');
  });

  it('from src', async () => {
    const element = await show(`<cchc-rank-card src="${SIPAS}"></cchc-rank-card>`);
    assert.include(text(element, 'rank'), '34/63');
  });

  it('from a data: address and from a blob: address', async () => {
    const json = JSON.stringify(satisfaction);
    const data = await show(
      `<cchc-satisfaction-trend src="data:application/json,${encodeURIComponent(json)}"></cchc-satisfaction-trend>`,
    );
    assert.equal(status(data), 'ready');
    const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    const blob = await show(`<cchc-satisfaction-trend src="${address}"></cchc-satisfaction-trend>`);
    assert.equal(status(blob), 'ready');
    URL.revokeObjectURL(address);
  });

  it('from a script in its content', async () => {
    const element = await show(`<cchc-satisfaction-trend>${script}</cchc-satisfaction-trend>`);
    assert.include(text(element), '93,08 %');
  });

  it('from a table in its content, also below other markup', async () => {
    const element = await show(
      `<cchc-satisfaction-trend><p>Số liệu</p><div>${tables.vi}</div></cchc-satisfaction-trend>`,
    );
    assert.include(text(element), '93,08 %');
    assert.include(text(element, 'source'), 'Cần Thơ');
  });

  it('names the source that the foot of a table names, and none where there is no foot', async () => {
    const table = (foot: string): string =>
      `<table><caption>A</caption><tr><th>Năm</th><th>Cổng</th></tr><tr><td>2024</td><td>90</td></tr>${foot}</table>`;
    const named = await show(
      `<cchc-satisfaction-trend>${table('<tfoot><tr><td>Nguồn: Bộ Nội vụ</td></tr></tfoot>')}</cchc-satisfaction-trend>`,
    );
    assert.equal(text(named, 'source'), 'Nguồn: Bộ Nội vụ');
    assert.equal(text(await show(`<cchc-satisfaction-trend>${table('')}</cchc-satisfaction-trend>`), 'source'), '');
  });

  it('calls a figure without caption what its heading, its index or its columns are called', async () => {
    const rows = '<tr><th>Năm</th><th>Cổng</th><th>Zalo</th></tr><tr><th>2024</th><td>90</td><td>91</td></tr>';
    const bare = await show(`<cchc-satisfaction-trend><table>${rows}</table></cchc-satisfaction-trend>`);
    assert.equal(text(bare, 'heading'), 'Cổng, Zalo');
    const ranks = '<tr><th>Năm</th><th>Hạng</th></tr><tr><th>2024</th><td>34/63</td></tr>';
    const card = await show(`<cchc-rank-card index="SIPAS"><table>${ranks}</table></cchc-rank-card>`);
    assert.equal(text(card, 'heading'), 'SIPAS');
  });

  it('names the source of a table in a card that its attributes name', async () => {
    const rows = '<thead><tr><th>Năm</th><th>Hạng</th></tr></thead><tr><th>2024</th><td>34/63</td></tr>';
    const element = await show(
      `<cchc-rank-card index="SIPAS" source="Bộ Nội vụ" source-url="https://moha.gov.vn/"><table>${rows}</table></cchc-rank-card>`,
    );
    assert.equal(text(element, 'source'), 'Nguồn: Bộ Nội vụ');
    assert.equal(element.shadowRoot!.querySelector<HTMLAnchorElement>('[part=source] a')!.href, 'https://moha.gov.vn/');
  });

  it('takes the property before src, src before a script, a script before a table', async () => {
    const other = JSON.stringify({ ...satisfaction, title: 'script' });
    const content = `<script type="application/json">${other}</script>${tables.vi}`;
    const element = await show(`<cchc-satisfaction-trend>${content}</cchc-satisfaction-trend>`);
    assert.equal(text(element, 'heading'), 'script');

    element.src = `data:application/json,${encodeURIComponent(JSON.stringify({ ...satisfaction, title: 'src' }))}`;
    await settled(element);
    assert.equal(text(element, 'heading'), 'src');

    element.data = { ...satisfaction, title: 'property' } as never;
    await settled(element);
    assert.equal(text(element, 'heading'), 'property');

    element.data = undefined;
    element.src = undefined;
    element.querySelector('script')!.remove();
    await settled(element);
    assert.equal(text(element, 'heading'), 'Hài lòng của người dân');
  });

  it('reads content that arrives later', async () => {
    const element = await show(`<cchc-satisfaction-trend></cchc-satisfaction-trend>`);
    assert.equal(status(element), 'error');
    element.innerHTML = tables.vi;
    await settled(element);
    assert.equal(status(element), 'ready');
  });

  it('reads content again when it changes', async () => {
    const element = await show(`<cchc-satisfaction-trend>${tables.vi}</cchc-satisfaction-trend>`);
    element.querySelector('td:nth-child(2)')!.firstChild!.nodeValue = '70,5';
    await settled(element);
    assert.include(text(element), '70,50 %');
  });

  it('does not ask the server again when fallback content changes', async () => {
    const element = await show(`<cchc-rank-card src="${SIPAS}"><p>SIPAS</p></cchc-rank-card>`);
    element.querySelector('p')!.textContent = 'hạng 34/63';
    await settled(element);
    await pause(20);
    assert.lengthOf(fired('cchc-ready'), 1);
  });

  it('loads anew when src changes, and drops the answer to the address before', async () => {
    const element = put<AnyElement>(`<cchc-rank-card src="/stub/stalled"></cchc-rank-card>`);
    await pause();
    element.src = SIPAS;
    element.src = PCI;
    await settled(element);
    assert.include(text(element), 'PCI');
    element.src = SIPAS;
    await settled(element);
    assert.include(text(element), 'SIPAS');
    assert.lengthOf(fired('cchc-error'), 0);
  });

  it('stops loading when it leaves the page, and loads when it comes back', async () => {
    const element = put<AnyElement>(`<cchc-rank-card src="${SIPAS}"></cchc-rank-card>`);
    await element.updateComplete;
    const home = element.parentElement!;
    element.remove();
    await pause(50);
    assert.equal(status(element), 'loading');
    assert.lengthOf(fired('cchc-error'), 0);
    home.append(element);
    await settled(element);
    assert.equal(status(element), 'ready');
  });

  it('draws again after a move within the page', async () => {
    const element = await show(`<div></div><cchc-satisfaction-trend>${tables.vi}</cchc-satisfaction-trend>`);
    element.previousElementSibling!.append(element);
    await settled(element);
    assert.equal(status(element), 'ready');
  });
});

describe('src that fails', () => {
  const failures = [
    ['/stub/404', 404, 'máy chủ trả lời 404', 'the server answered 404'],
    ['http://127.0.0.1:1/', 'network', 'không kết nối được', 'no connection'],
    ['http://', 'network', 'không kết nối được', 'no connection'],
  ] as const;
  for (const [src, received, vi, en] of failures) {
    it(`says so: ${src}`, async () => {
      const element = await show(`<cchc-rank-card src="${src}"><p>hạng 34/63</p></cchc-rank-card>`);
      assert.equal(status(element), 'error');
      assert.include(text(element), vi);
      assert.isTrue(showsFallback(element));
      const from = received === 404 ? { from: new URL(src, location.href).href } : {};
      assert.deepEqual(problems(), [
        { code: 'missing', path: ['src'], expected: { type: 'response', ...from }, received },
      ]);
      element.lang = 'en';
      await settled(element);
      assert.include(text(element), en);
    });
  }

  for (const src of ['/stub/silent', '/stub/stalled']) {
    it(`says so after the time-out: ${src}`, async () => {
      const element = put<AnyElement>(`<cchc-rank-card src="${src}" timeout="0.05"><p>hạng 34/63</p></cchc-rank-card>`);
      await element.updateComplete;
      assert.equal(status(element), 'loading');
      assert.isTrue(showsFallback(element));
      await settled(element);
      assert.include(text(element), 'máy chủ không trả lời kịp');
      assert.equal(problems()[0]?.received, 'time-out');
      assert.isTrue(showsFallback(element));
    });
  }

  for (const timeout of ['soon', '-1', '1e9']) {
    it(`waits as usual for a time-out that is none: ${timeout}`, async () => {
      const element = await show(`<cchc-rank-card src="${SIPAS}" timeout="${timeout}"></cchc-rank-card>`);
      assert.equal(status(element), 'ready');
    });
  }

  it('says that an answer is not JSON', async () => {
    const element = await show(`<cchc-rank-card src="/stub/not-json"><p>hạng 34/63</p></cchc-rank-card>`);
    assert.include(text(element), 'JSON hợp lệ');
    assert.include(text(element), '"Hài lòng", }');
    assert.isTrue(showsFallback(element));
  });

  it('says that an answer is JSON of another kind', async () => {
    const element = await show(`<cchc-rank-card src="/stub/not-a-document"></cchc-rank-card>`);
    assert.equal(status(element), 'error');
    assert.equal(problems()[0]?.code, 'invalid');
  });

  it('recovers when src is mended', async () => {
    const element = await show(`<cchc-rank-card src="/stub/404"><p>hạng 34/63</p></cchc-rank-card>`);
    element.src = SIPAS;
    await until(() => status(element) === 'ready');
    assert.isFalse(showsFallback(element));
  });
});
