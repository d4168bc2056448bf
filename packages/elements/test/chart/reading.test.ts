import { assert } from 'chai';
import type { CchcFocusPointEvent, CchcSatisfactionTrend } from '../../dist/index.js';
import { satisfaction } from '../support/cantho.js';
import { part, pause, show, showData, text } from '../support/page.js';

let told: [string | null, string][] = [];
const note = ({ period, text }: CchcFocusPointEvent): unknown => told.push([period, text]);

async function draw(lang = 'vi'): Promise<{ element: CchcSatisfactionTrend; plot: HTMLElement }> {
  const element = (await showData('cchc-satisfaction-trend', satisfaction, { lang })) as CchcSatisfactionTrend;
  element.addEventListener('cchc-focus-point', note);
  return { element, plot: part(element, 'plot')! };
}

async function press(element: CchcSatisfactionTrend, key: string, target: EventTarget | null = null): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  (target ?? part(element, 'plot'))!.dispatchEvent(event);
  await element.updateComplete;
  return event.defaultPrevented;
}

/** A pointer at so many percent of the plot. */
async function point(
  element: CchcSatisfactionTrend,
  type: string,
  percent: number,
  pointerType = 'mouse',
): Promise<void> {
  const plot = part(element, 'plot')!;
  const { left, top, width, height } = plot.getBoundingClientRect();
  const at = { clientX: left + (width * percent) / 100, clientY: top + height / 2 };
  plot.dispatchEvent(new PointerEvent(type, { ...at, pointerType, bubbles: type !== 'pointerleave', composed: true }));
  await element.updateComplete;
}

const periods = (): (string | null)[] => told.map(([period]) => period);
const value = (plot: HTMLElement): string | null => plot.getAttribute('aria-valuetext');
const isShown = (element: CchcSatisfactionTrend): boolean => part(element, 'reading') !== null;

describe('reading a trend', () => {
  beforeEach(() => (told = []));

  it('is one tab stop', async () => {
    const { element } = await draw();
    const stops = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(({ tabIndex }) => tabIndex >= 0);
    assert.deepEqual(
      stops.filter(one => one.closest('[part~=plot]')).map(one => one.getAttribute('part')),
      ['plot'],
    );
  });

  it('draws nothing anew while a reader moves', async () => {
    const { element, plot } = await draw();
    const drawings = () => [...plot.querySelectorAll(':scope > svg')];
    const [drawing] = drawings();
    let changes = 0;
    new MutationObserver(records => (changes += records.length)).observe(drawing!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await point(element, 'pointermove', 10);
    await point(element, 'pointermove', 90);
    assert.isTrue(isShown(element));
    assert.isTrue(drawings().length === 1 && drawings()[0] === drawing);
    assert.equal(changes, 0);
    element.fromZero = true;
    await element.updateComplete;
    assert.isAbove(changes, 0);
  });

  it('gives Escape back to the page when the figures that were read are gone', async () => {
    const { element, plot } = await draw();
    plot.focus();
    await element.updateComplete;
    const [first, ...others] = satisfaction.series;
    element.data = { ...satisfaction, series: [{ ...first!, points: first!.points.slice(0, 2) }, ...others.slice(1)] };
    await element.updateComplete;
    assert.isFalse(isShown(element));
    assert.isFalse(await press(element, 'Escape', document.body));
  });

  it('begins at the figure as a whole, with the latest period', async () => {
    const { element, plot } = await draw();
    assert.equal(plot.getAttribute('role'), 'slider');
    assert.equal(plot.getAttribute('aria-label'), 'Tỷ lệ hài lòng của người dân Cần Thơ');
    assert.match(value(plot)!, /^2025\. Cổng Dịch vụ công quốc gia: 94,67/);
    assert.isFalse(isShown(element));
    plot.focus();
    await element.updateComplete;
    assert.equal(element.shadowRoot!.activeElement === plot, true);
    assert.deepEqual(periods(), ['2025']);
    assert.isTrue(isShown(element));
  });

  it('goes by arrows, Home, End, PageUp and PageDown, and stays within the periods', async () => {
    const { element, plot } = await draw();
    plot.focus();
    const way: [key: string, now: number][] = [
      ['ArrowLeft', 4],
      ['ArrowLeft', 3],
      ['ArrowRight', 4],
      ['ArrowDown', 3],
      ['ArrowUp', 4],
      ['Home', 1],
      ['ArrowLeft', 1],
      ['End', 5],
      ['ArrowRight', 5],
      ['PageDown', 1],
      ['PageUp', 5],
    ];
    for (const [key, now] of way) {
      assert.isTrue(await press(element, key), key);
      assert.equal(plot.getAttribute('aria-valuenow'), String(now), key);
    }
    assert.equal(plot.getAttribute('aria-valuemin'), '1');
    assert.equal(plot.getAttribute('aria-valuemax'), '5');
    assert.deepEqual(periods(), ['2025', '2024', '2023', '2024', '2023', '2024', '2021', '2025', '2021', '2025']);
  });

  it('leaves other keys to the page', async () => {
    const { element, plot } = await draw();
    plot.focus();
    for (const key of ['Tab', 'a', 'Enter', ' ']) assert.isFalse(await press(element, key), key);
    const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    plot.dispatchEvent(event);
    assert.isFalse(event.defaultPrevented);
  });

  it('tells all sources of a period together, as the table beside the pointer does', async () => {
    const { element, plot } = await draw('en');
    await point(element, 'pointermove', 99);
    const [, said] = told.at(-1)!;
    assert.equal(said, value(plot));
    const shown = text(element, 'reading');
    for (const word of said.split(/[\s;:.,()%]+/).filter(Boolean)) assert.include(shown, word);
    assert.include(said, 'National Public Service Portal: 94.67%');
  });

  it('says that a period has no figure', async () => {
    const { element, plot } = await draw('en');
    plot.focus();
    await press(element, 'Home');
    assert.match(value(plot)!, /^2021\..*no figure/);
    assert.include(text(element, 'reading'), 'no figure');
  });

  it('keeps no value for the pointer alone: the table has them all', async () => {
    const { element } = await draw();
    const cells = element.toTable()!.rows.flat();
    for (const at of [10, 30, 50, 70, 90]) {
      await point(element, 'pointermove', at);
      for (const figure of element.shadowRoot!.querySelectorAll('[part~=reading] b')) {
        assert.include(cells, figure.textContent);
      }
    }
  });

  it('follows a mouse and ends with it', async () => {
    const { element } = await draw();
    await point(element, 'pointermove', 10);
    await point(element, 'pointermove', 12);
    await point(element, 'pointermove', 90);
    assert.isTrue(isShown(element));
    await point(element, 'pointerleave', 110);
    assert.isFalse(isShown(element));
    assert.deepEqual(periods(), ['2021', '2025', null]);
    assert.equal(told.at(-1)![1], '');
  });

  it('stays when a finger is lifted, and ends when another place is touched', async () => {
    const { element, plot } = await draw();
    await point(element, 'pointerdown', 50, 'touch');
    plot.focus();
    await point(element, 'pointerleave', 50, 'touch');
    assert.isTrue(isShown(element));
    assert.deepEqual(periods(), ['2023']);
    plot.blur();
    await element.updateComplete;
    assert.isFalse(isShown(element));
    assert.deepEqual(periods(), ['2023', null]);
  });

  it('ends with Escape and goes on from there', async () => {
    const { element, plot } = await draw();
    plot.focus();
    await press(element, 'ArrowLeft');
    await press(element, 'ArrowLeft');
    assert.isTrue(await press(element, 'Escape'));
    assert.isFalse(isShown(element));
    assert.equal(plot.getAttribute('aria-valuenow'), '3');
    assert.isFalse(await press(element, 'Escape'), 'a second Escape is for the page, such as a dialog');
    await press(element, 'ArrowLeft');
    assert.deepEqual(periods(), ['2025', '2024', '2023', null, '2022']);
  });

  it('ends with Escape under a mouse, wherever the focus is', async () => {
    const { element } = await draw();
    await point(element, 'pointermove', 50);
    assert.isTrue(await press(element, 'Escape', document.body));
    assert.isFalse(isShown(element));
    assert.isFalse(await press(element, 'Escape', document.body));
  });

  it('ends when the element leaves the page, and leaves nothing listening', async () => {
    const { element } = await draw();
    await point(element, 'pointermove', 50);
    element.remove();
    assert.deepEqual(periods(), ['2023', null]);
    assert.isFalse(await press(element, 'Escape', document.body));
  });

  it('ends when a reader goes on by Tab', async () => {
    const { element, plot } = await draw();
    plot.focus();
    plot.blur();
    await element.updateComplete;
    assert.isFalse(isShown(element));
    assert.deepEqual(periods(), ['2025', null]);
  });

  it('stays within the box at both ends', async () => {
    const { element } = await draw();
    for (const at of [1, 50, 99]) {
      await point(element, 'pointermove', at);
      const box = element.getBoundingClientRect();
      const { left, right } = part(element, 'reading')!.getBoundingClientRect();
      assert.isAtLeast(left, box.left);
      assert.isAtMost(right, box.right);
    }
  });

  it('draws nothing anew while a pointer moves within a period', async () => {
    const { element } = await draw();
    await point(element, 'pointermove', 50);
    await pause();
    const path = element.shadowRoot!.querySelector('.plot .line')!;
    await point(element, 'pointermove', 90);
    assert.equal(element.shadowRoot!.querySelector('.plot .line') === path, true);
  });

  it('is not offered without controls', async () => {
    const element = await show<CchcSatisfactionTrend>(
      '<cchc-satisfaction-trend without-controls></cchc-satisfaction-trend>',
    );
    element.data = satisfaction;
    await element.updateComplete;
    const focusable = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(
      ({ tabIndex }) => tabIndex >= 0,
    );
    assert.deepEqual(
      focusable.map(one => one.localName),
      ['a'],
      'the link to the source',
    );
  });
});
