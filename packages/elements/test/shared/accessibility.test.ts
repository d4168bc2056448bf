import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { assert } from 'chai';
import { satisfaction, sipas } from '../support/cantho.js';
import { part, put, settled, showData, status, type AnyElement, type Surroundings } from '../support/page.js';

const broken = '<p>34/63</p><script type="application/json">{</script>';

const states: [name: string, make: (surroundings: Surroundings) => Promise<AnyElement>][] = [
  ['loading', async s => put('<cchc-rank-card src="/stub/silent"><p>34/63</p></cchc-rank-card>', s)],
  ['ready', s => showData('cchc-satisfaction-trend', satisfaction, s)],
  ['ready', s => showData('cchc-rank-card', sipas, s)],
  ['empty', s => showData('cchc-rank-card', { ...sipas, editions: [] }, s)],
  ['error', async s => put(`<cchc-satisfaction-trend>${broken}</cchc-satisfaction-trend>`, s)],
];

declare global {
  interface Window {
    axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
  }
}

describe('axe finds nothing', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [320, 1000]) {
      for (const [name, make] of states) {
        it(`${name}, ${scheme}, ${width} px`, async () => {
          const element = await make({ scheme, width, lang: 'vi' });
          if (name !== 'loading') await settled(element);
          await element.updateComplete;
          assert.equal(status(element), name);
          part(element, 'table-button')?.click();
          await element.updateComplete;

          const { violations } = await window.axe.run(element, { elementRef: false });
          assert.deepEqual(
            violations.map(({ id, nodes }) => [id, nodes.map(({ html, any }) => [html, any.map(c => c.message)])]),
            [],
          );
          assert.isAtMost(element.scrollWidth, width, 'wider than its place');
        });
      }
    }
  }
});
