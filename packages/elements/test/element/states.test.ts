import { assert } from 'chai';
import { satisfaction, sipas, tables } from '../support/cantho.js';
import {
  fired,
  part,
  problems,
  put,
  settled,
  show,
  showData,
  showsFallback,
  status,
  text,
  type AnyElement,
} from '../support/page.js';

describe('loading', () => {
  it('says so politely and shows the fallback', async () => {
    const element = put<AnyElement>(
      `<cchc-satisfaction-trend src="/stub/silent">${tables.vi}</cchc-satisfaction-trend>`,
    );
    await element.updateComplete;
    assert.equal(text(element, 'loading'), 'Đang tải số liệu…');
    assert.equal(part(element, 'loading')!.getAttribute('role'), 'status');
    assert.isTrue(showsFallback(element));
  });
});

describe('ready', () => {
  it('hides the fallback and tells the page with the document', async () => {
    const element = await show<AnyElement>(`<cchc-satisfaction-trend>${tables.vi}</cchc-satisfaction-trend>`);
    assert.equal(status(element), 'ready');
    assert.isFalse(showsFallback(element));
    const [event, ...more] = fired<Event & { data: unknown }>('cchc-ready');
    assert.isEmpty(more);
    assert.equal(event!.target, element);
    assert.isTrue(event!.bubbles && event!.composed);
    assert.deepPropertyVal(event!.data as object, 'language', 'vi');
  });

  it('tells the page again after each change of data, once it is drawn', async () => {
    const element = await showData('cchc-rank-card', sipas);
    let drawn = '';
    element.addEventListener('cchc-ready', () => (drawn = text(element, 'heading')));
    element.data = { ...sipas, title: 'Mới' } as never;
    await settled(element);
    assert.equal(drawn, 'Mới');
    assert.lengthOf(fired('cchc-ready'), 2);
  });
});

describe('an element that something else in the page has changed', () => {
  const others: [string, (root: ShadowRoot) => void][] = [
    ['a style sheet before its box', root => root.prepend(document.createElement('style'))],
    ['a node in its box', root => root.querySelector('.base')!.prepend(document.createElement('font'))],
    ['a text that is wrapped', ({ firstElementChild }) => wrap(firstElementChild!.querySelector('p')!.firstChild!)],
    ['a node that is gone', root => root.querySelector('[part=plot]')!.remove()],
  ];
  const wrap = (node: ChildNode): void => {
    const font = document.createElement('font');
    node.replaceWith(font);
    font.append(node);
  };

  for (const [what, change] of others) {
    it(`is drawn on: ${what}`, async () => {
      const element = await showData('cchc-satisfaction-trend', satisfaction);
      change(element.shadowRoot!);
      part(element, 'table-button')!.click();
      await element.updateComplete;
      assert.isNotNull(part(element, 'table'));
      element.closest('main')!.lang = 'en';
      await settled(element);
      assert.include(text(element), 'rose from 81.98% in 2022');
      assert.lengthOf([...element.shadowRoot!.querySelectorAll('.base')], 1);
      assert.lengthOf([...element.shadowRoot!.querySelectorAll('.plot > svg')], 1);
    });
  }
});

describe('updateComplete', () => {
  it('waits for code that the update imports', async () => {
    const element = await show('<cchc-rank-card index="SIPAS" period="2024" rank="1" of="63"></cchc-rank-card>');
    element.data = sipas as never;
    await element.updateComplete;
    assert.include(text(element), '34/63');
  });

  it('is not waited for by a picture of what no page shows', async () => {
    const element = document.createElement('cchc-rank-card');
    assert.isNull(await element.toSVG());
  });
});

describe('withoutControls', () => {
  it('leaves the open table in its place', async () => {
    const element = await showData('cchc-satisfaction-trend', satisfaction);
    part(element, 'table-button')!.click();
    await element.updateComplete;
    const table = part(element, 'table');
    element.withoutControls = true;
    await element.updateComplete;
    assert.isTrue(part(element, 'table') === table && part(element, 'table-button') === null);
  });
});

describe('empty', () => {
  const empties: [string, unknown][] = [
    ['cchc-satisfaction-trend', { ...satisfaction, series: [] }],
    ['cchc-satisfaction-trend', { ...satisfaction, series: [{ id: 'a', label: 'A', points: [] }] }],
    [
      'cchc-satisfaction-trend',
      { ...satisfaction, series: [{ id: 'a', label: 'A', points: [{ period: '2021', value: null }] }] },
    ],
    ['cchc-rank-card', { ...sipas, editions: [] }],
  ];
  for (const [tag, data] of empties) {
    it(`is no error: ${tag} ${JSON.stringify((data as { series?: unknown }).series ?? [])}`, async () => {
      const element = await showData(tag, data, { lang: 'en' });
      assert.equal(status(element), 'empty');
      assert.equal(text(element, 'empty'), 'No figures yet.');
      assert.isNotEmpty(text(element, 'heading'));
      assert.lengthOf(fired('cchc-ready'), 1);
      assert.lengthOf(fired('cchc-error'), 0);
    });
  }

  it('shows the fallback', async () => {
    const json = JSON.stringify({ ...sipas, editions: [] });
    const element = await show(
      `<cchc-rank-card><p>Chưa công bố</p><script type="application/json">${json}</script></cchc-rank-card>`,
    );
    assert.equal(text(element, 'empty'), 'Chưa có số liệu.');
    assert.isTrue(showsFallback(element));
  });
});

describe('error', () => {
  it('shows what is wrong, then the fallback again, and tells the page', async () => {
    const element = await show<AnyElement>(`<cchc-satisfaction-trend>${tables.vi}</cchc-satisfaction-trend>`);
    element.querySelector('td:nth-child(2)')!.textContent = '981,98';
    await settled(element);
    assert.equal(status(element), 'error');
    assert.isTrue(showsFallback(element));
    assert.include(text(element), 'Không hiển thị được số liệu');
    assert.include(text(element), 'hàng 1, cột 2');
    assert.include(text(element), '981,98');
    const [event] = fired<Event>('cchc-error');
    assert.equal(event!.target, element);
    assert.isTrue(event!.bubbles && event!.composed);
    assert.deepEqual(problems()[0]!.path, ['rows', 0, 'cells', 1]);
  });

  it('shows five problems and counts the rest', async () => {
    const editions = Array.from({ length: 8 }, (_, i) => ({ period: String(2017 + i), rank: 64, of: 63 }));
    const element = await showData('cchc-rank-card', { ...sipas, editions }, { lang: 'en' });
    assert.lengthOf(problems(), 8);
    assert.lengthOf(element.shadowRoot!.querySelectorAll('li'), 6);
    assert.include(text(element), 'and 3 more');
  });

  it('goes away when the data are mended', async () => {
    const element = await showData('cchc-rank-card', { ...sipas, editions: 'none' });
    assert.equal(status(element), 'error');
    element.data = sipas as never;
    await settled(element);
    assert.equal(status(element), 'ready');
  });

  it('says that nothing was given', async () => {
    const element = await show('<cchc-satisfaction-trend><p>Sẽ công bố sau</p></cchc-satisfaction-trend>');
    assert.include(text(element), 'Thiếu: data');
    assert.isTrue(showsFallback(element));
  });
});
