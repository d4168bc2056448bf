import { assert } from 'chai';
import type { StandingEdition } from '@cchc/core';
import { sipas } from '../../support/cantho.js';
import { part, put, settled, text } from '../../support/page.js';
import type { CchcRankCard } from '../../../dist/index.js';

const editions: StandingEdition[] = [
  { period: '2020', rank: 10, of: 63 },
  { period: '2021', rank: 12, of: 63, score: 80 },
  { period: '2023', rank: 9, of: 63, method: 'b' },
  { period: '2024', rank: 8, of: 63, score: 82.5, method: 'c' },
];

async function card(own = editions, attributes = ''): Promise<CchcRankCard> {
  const element = put<CchcRankCard>(`<cchc-rank-card ${attributes}></cchc-rank-card>`);
  element.data = { ...sipas, editions: own };
  await settled(element);
  return element;
}

const press = async (element: CchcRankCard, key: string): Promise<void> => {
  part(element, 'history')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await element.updateComplete;
};
const value = (element: CchcRankCard): string => part(element, 'history')!.getAttribute('aria-valuetext')!;

describe('the history of a card', () => {
  it('is drawn with rank 1 at the top, a gap, and a mark where the method changed', async () => {
    const { shadowRoot } = await card();
    const line = shadowRoot!.querySelector('.history .line')!.getAttribute('d');
    assert.equal(line, 'M10,14.516L30,17.742M70,12.903ZM90,11.29Z');
    const breaks = [...shadowRoot!.querySelectorAll('.history .break')].map(mark => mark.getAttribute('x1'));
    assert.deepEqual(breaks, ['80%']);
    assert.equal(shadowRoot!.querySelectorAll('.history .dot').length, 4);
  });

  it('is not there with fewer than two ranks', async () => {
    for (const few of [editions.slice(3), [{ period: '2023', rank: null, of: 63 }, editions[3]!]])
      assert.isTrue(part(await card(few), 'history') === null);
  });

  it('is one stop for the keyboard, at which the latest edition is read', async () => {
    const element = await card();
    const history = part(element, 'history')!;
    assert.deepEqual(
      ['role', 'tabindex', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow'].map(name => history.getAttribute(name)),
      ['slider', '0', '1', '5', '5'],
    );
    assert.equal(history.getAttribute('aria-label'), 'SIPAS · Hạng');
    assert.equal(value(element), '2024: 8/63; không so sánh được với năm 2023; Điểm 82,5');
    assert.equal(element.shadowRoot!.querySelectorAll('.history [tabindex]').length, 0);
  });

  it('moves by arrows, Home and End, and shows what it says; Escape puts it away', async () => {
    const element = await card();
    part(element, 'history')!.dispatchEvent(new FocusEvent('focus'));
    await element.updateComplete;
    assert.include(text(element, 'reading'), '8/63');
    await press(element, 'Home');
    assert.equal(value(element), '2020: 10/63');
    await press(element, 'ArrowRight');
    assert.equal(value(element), '2021: 12/63; giảm 2 bậc so với năm 2020; Điểm 80');
    assert.deepEqual(
      [...part(element, 'reading')!.children].map(line => line.textContent),
      ['2021', '12/63', 'giảm 2 bậc so với năm 2020', 'Điểm 80'],
    );
    await press(element, 'ArrowRight');
    assert.equal(value(element), '2022: không có số liệu');
    await press(element, 'End');
    await press(element, 'ArrowLeft');
    assert.include(value(element), '2023: 9/63');
    await press(element, 'Escape');
    assert.isTrue(part(element, 'reading') === null);
  });

  it('tells the page where a reader is', async () => {
    const element = await card();
    const seen: (string | null)[] = [];
    element.addEventListener('cchc-focus-point', ({ period, text: said }) => seen.push(period, said));
    await press(element, 'Home');
    assert.deepEqual(seen, ['2020', '2020: 10/63']);
  });

  it('stands still without controls', async () => {
    const history = part(await card(editions, 'without-controls'), 'history')!;
    assert.isFalse(history.hasAttribute('tabindex'));
    assert.isTrue(history.querySelector('.line') !== null);
  });

  it('takes its styles along', async () => {
    const element = await card();
    assert.equal(getComputedStyle(element.shadowRoot!.querySelector('.history .line')!).fill, 'none');
  });

  it('thins labels out where there are many', async () => {
    const many = Array.from({ length: 24 }, (_, i) => ({ period: String(2001 + i), rank: i + 1, of: 63 }));
    const element = await card(many);
    const shown = [...element.shadowRoot!.querySelectorAll('.history .figure')].filter(
      label => getComputedStyle(label).display !== 'none',
    );
    assert.equal(shown.length, 8);
    assert.equal(shown.at(-1)!.textContent, '24');
  });
});
