import { assert } from 'chai';
import { satisfaction, sipas } from '../support/cantho.js';
import { part, put, settled, show, showData, type AnyElement } from '../support/page.js';

const DATA = { 'cchc-satisfaction-trend': satisfaction, 'cchc-rank-card': sipas } as const;
const TAGS = Object.keys(DATA) as (keyof typeof DATA)[];

const all = (element: AnyElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('*:not(svg *)'),
];

describe('the text size of the page', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = document.body.style.fontSize = '';
  });

  for (const tag of TAGS) {
    for (const holder of ['documentElement', 'body'] as const) {
      it(`makes all texts of ${tag} larger, set on ${holder}`, async () => {
        const element = await showData(tag, DATA[tag]);
        part(element, 'download-button')!.click();
        part(element, 'table-button')!.click();
        await element.updateComplete;
        const texts = [...element.shadowRoot!.querySelectorAll('*')].filter(one =>
          [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()),
        );
        const sizes = (): number[] => texts.map(one => parseFloat(getComputedStyle(one).fontSize));
        const before = sizes();
        document[holder].style.fontSize = '32px';
        const after = sizes();
        assert.isAbove(before.length, 8);
        before.forEach((size, i) => assert.closeTo(after[i]! / size, 2, 0.01, texts[i]!.outerHTML.slice(0, 200)));
      });
    }

    it(`makes nothing of ${tag} wider than a narrow phone at twice the size`, async () => {
      document.body.style.fontSize = '32px';
      const element = await showData(tag, DATA[tag], { width: 320 });
      part(element, 'table-button')!.click();
      await element.updateComplete;
      assert.isAtMost(element.scrollWidth, 320);
      assert.isAtMost(part(element, 'base')!.scrollWidth, 320);
    });
  }
});

describe('a page that runs from right to left', () => {
  for (const tag of TAGS) {
    for (const width of [320, 1000]) {
      it(`turns the texts of ${tag}, not its time axis, ${width} px`, async () => {
        const element = put<AnyElement>(`<div dir="rtl"><${tag}></${tag}></div>`, { width });
        element.data = DATA[tag] as never;
        await settled(element);
        part(element, 'table-button')!.click();
        await element.updateComplete;
        const base = part(element, 'base')!;
        assert.equal(getComputedStyle(base).direction, 'rtl');
        const right = base.getBoundingClientRect().right;
        const range = document.createRange();
        range.selectNodeContents(part(element, 'heading')!);
        assert.isBelow(right - range.getBoundingClientRect().right, 20, 'the heading begins at the right');
        assert.isAtMost(element.scrollWidth, width);
        const left = base.getBoundingClientRect().left;
        for (const one of all(element)) {
          if (one.closest('.table') || one.getClientRects().length === 0) continue;
          const box = one.getBoundingClientRect();
          assert.isAtLeast(box.left, left - 1, one.outerHTML.slice(0, 200));
          assert.isAtMost(box.right, right + 1, one.outerHTML.slice(0, 200));
        }
        for (const label of element.shadowRoot!.querySelectorAll('.plot text, .history text')) {
          if (label.getClientRects().length === 0) continue;
          const box = label.getBoundingClientRect();
          assert.isAtLeast(box.left, left - 1, label.textContent);
          assert.isAtMost(box.right, right + 1, label.textContent);
        }
        const x = (year: string): number =>
          [...element.shadowRoot!.querySelectorAll('.plot text, .history text')]
            .find(({ textContent }) => textContent === year)!
            .getBoundingClientRect().left;
        assert.isBelow(x('2023'), x('2024'));
      });
    }
  }
});

describe('motion', () => {
  it('is nowhere, so that there is none to reduce', async () => {
    for (const tag of TAGS) {
      const element = await showData(tag, DATA[tag]);
      part(element, 'download-button')!.click();
      part(element, 'table-button')!.click();
      await element.updateComplete;
      for (const one of [element, ...element.shadowRoot!.querySelectorAll('*')]) {
        for (const pseudo of [undefined, '::before', '::after']) {
          const { transitionDuration, animationName } = getComputedStyle(one, pseudo);
          assert.deepEqual([transitionDuration, animationName], ['0s', 'none']);
        }
      }
      assert.lengthOf(element.shadowRoot!.getAnimations(), 0);
    }
  });
});

describe('the colours of the page', () => {
  it('follow color-scheme, wherever it is set', async () => {
    const element = await show<AnyElement>('<div style="color-scheme: dark"><cchc-rank-card></cchc-rank-card></div>');
    element.data = sipas as never;
    await settled(element);
    const { backgroundColor, color } = getComputedStyle(part(element, 'base')!);
    assert.deepEqual([backgroundColor, color], ['rgb(20, 27, 35)', 'rgb(232, 237, 243)']);
    (element.parentElement as HTMLElement).style.colorScheme = 'light';
    const light = getComputedStyle(part(element, 'base')!);
    assert.deepEqual([light.backgroundColor, light.color], ['rgb(255, 255, 255)', 'rgb(22, 32, 44)']);
  });
});

describe('paper', () => {
  it('gets the table, and the screen gets its own back', async () => {
    const element = await showData('cchc-satisfaction-trend', satisfaction);
    assert.isFalse(part(element, 'table') !== null);
    dispatchEvent(new Event('beforeprint'));
    // browsers copy or lay out the page after the tasks that this event leaves
    await Promise.resolve();
    await element.updateComplete;
    assert.isTrue(part(element, 'table') !== null);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    assert.isFalse(part(element, 'table') !== null);
  });

  it('leaves a table that the reader opened', async () => {
    const element = await showData('cchc-rank-card', sipas);
    part(element, 'table-button')!.click();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    assert.isTrue(part(element, 'table') !== null);
  });
});
