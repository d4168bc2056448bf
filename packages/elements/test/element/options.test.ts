import { assert } from 'chai';
import type { CchcSatisfactionTrend } from '../../dist/index.js';
import { satisfaction, sipas } from '../support/cantho.js';
import { part, put, settled, showData, text, type AnyElement } from '../support/page.js';

const has = (element: AnyElement, name: string): boolean => part(element, name) !== null;

async function change(element: AnyElement, attributes: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
}

for (const [tag, data] of [
  ['cchc-satisfaction-trend', satisfaction],
  ['cchc-rank-card', sipas],
] as const) {
  describe(`options of ${tag}`, () => {
    it('without-header leaves the heading out', async () => {
      const element = await showData(tag, data);
      assert.isTrue(has(element, 'heading'));
      await change(element, { 'without-header': '' });
      assert.isFalse(has(element, 'heading'));
    });

    it('without-footer leaves buttons and source out', async () => {
      const element = await showData(tag, data);
      await change(element, { 'without-footer': '' });
      for (const name of ['table-button', 'download-button', 'source']) assert.isFalse(has(element, name), name);
      assert.isNotEmpty(text(element, 'sentence') || element.shadowRoot!.querySelector('.sentence')!.textContent);
    });

    it('without-controls leaves all out that could be pressed, and keeps the source', async () => {
      const element = await showData(tag, data);
      await change(element, { 'without-controls': '' });
      assert.lengthOf(element.shadowRoot!.querySelectorAll('button, summary, [tabindex]'), 0);
      assert.isTrue(has(element, 'source'));
    });

    it('heading replaces the title, an empty one shows none', async () => {
      const element = await showData(tag, data);
      await change(element, { heading: 'Của trang' });
      assert.equal(text(element, 'heading'), 'Của trang');
      await change(element, { heading: '' });
      assert.isFalse(has(element, 'heading'));
      element.removeAttribute('heading');
      await element.updateComplete;
      assert.isTrue(has(element, 'heading'));
    });

    for (const [written, level] of [
      ['2', '2'],
      ['6', '6'],
      ['0', '3'],
      ['seven', '3'],
      ['7', '3'],
      ['2.5', '3'],
    ] as const) {
      it(`heading-level ${written} is level ${level} of the page’s outline`, async () => {
        const element = await showData(tag, data);
        assert.equal(part(element, 'heading')!.getAttribute('aria-level'), '3');
        await change(element, { 'heading-level': written });
        assert.equal(part(element, 'heading')!.getAttribute('role'), 'heading');
        assert.equal(part(element, 'heading')!.getAttribute('aria-level'), level);
      });
    }

    it('the slot sentence replaces the sentence', async () => {
      const element = await showData(tag, data);
      const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=sentence]')!;
      assert.lengthOf(slot.assignedElements(), 0);
      assert.isNotEmpty(slot.textContent.trim());
      const own = document.createElement('p');
      own.slot = 'sentence';
      own.textContent = 'Câu của trang.';
      element.append(own);
      await settled(element);
      assert.isAbove(own.getClientRects().length, 0);
      assert.deepEqual(
        slot.assignedElements().map(({ textContent }) => textContent),
        ['Câu của trang.'],
      );
      assert.lengthOf(slot.querySelector('p')!.getClientRects(), 0);
    });
  });
}

describe('axis-group', () => {
  const low = {
    ...satisfaction,
    series: [
      {
        id: 'a',
        label: 'A',
        points: [
          { period: '2024', value: 41 },
          { period: '2025', value: 45 },
        ],
      },
    ],
  };
  const ticks = (element: AnyElement): string =>
    [...element.shadowRoot!.querySelectorAll('.plot .scale')].map(tick => tick.textContent).join();

  async function pair(first: string, second: string): Promise<[CchcSatisfactionTrend, CchcSatisfactionTrend]> {
    put(`<cchc-satisfaction-trend ${first}></cchc-satisfaction-trend>
      <cchc-satisfaction-trend ${second}></cchc-satisfaction-trend>`);
    const [a, b] = [...document.querySelectorAll<CchcSatisfactionTrend>('main > cchc-satisfaction-trend')];
    a!.data = satisfaction;
    b!.data = low;
    await settled(a!);
    await settled(b!);
    return [a!, b!];
  }

  it('gives elements of one name one vertical axis', async () => {
    const [a, b] = await pair('axis-group="x"', 'axis-group="x"');
    assert.equal(ticks(a), ticks(b));
    assert.match(ticks(a), /40/);
    assert.match(ticks(a), /100/);
  });

  it('parts elements of other names, and of none', async () => {
    const [a, b] = await pair('axis-group="x"', 'axis-group="y"');
    assert.notEqual(ticks(a), ticks(b));
    const [c, d] = await pair('', '');
    assert.notEqual(ticks(c), ticks(d));
  });

  for (const [name, leave] of [
    ['leaves the page', (b: CchcSatisfactionTrend) => b.remove()],
    ['leaves the group', (b: CchcSatisfactionTrend) => b.removeAttribute('axis-group')],
    ['has nothing to draw any more', (b: CchcSatisfactionTrend) => (b.data = { ...low, series: [] })],
    ['gets unreadable data', (b: CchcSatisfactionTrend) => (b.data = { series: 'none' } as never)],
  ] as const) {
    it(`follows when another ${name}`, async () => {
      const [a, b] = await pair('axis-group="x"', 'axis-group="x"');
      const before = ticks(a);
      leave(b);
      await settled(b);
      await a.updateComplete;
      assert.notEqual(ticks(a), before);
      assert.notMatch(ticks(a), /40/);
    });
  }

  it('follows when another gets new data', async () => {
    const [a, b] = await pair('axis-group="x"', 'axis-group="x"');
    b.data = { ...low, series: [{ id: 'a', label: 'A', points: [{ period: '2025', value: 3 }] }] };
    await settled(b);
    await a.updateComplete;
    assert.equal(ticks(a), ticks(b));
    assert.match(ticks(a), /^0/);
  });
});

describe('getSeries', () => {
  it('gives what is drawn, and nothing before and after', async () => {
    const element = (await showData('cchc-satisfaction-trend', satisfaction)) as CchcSatisfactionTrend;
    const [portal, survey, ...more] = element.getSeries();
    assert.isEmpty(more);
    assert.deepEqual(
      portal!.points.map(({ period, value }) => [period, value]),
      [
        ['2021', null],
        ['2022', 81.98],
        ['2023', 93.08],
        ['2024', 97.68],
        ['2025', 94.67],
      ],
    );
    assert.isNotNull(survey!.summary);
    element.data = { ...satisfaction, series: [] };
    await settled(element);
    assert.isEmpty(element.getSeries());
  });
});
