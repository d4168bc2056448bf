import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { assert } from 'chai';
import { satisfaction, sipas } from '../support/cantho.js';
import { part, put, settled, showData, status, type AnyElement, type Surroundings } from '../support/page.js';

const broken = '<p>34/63</p><script type="application/json">{</script>';

const unclear = {
  ...sipas,
  editions: [
    { period: '2022', rank: null, of: 60 },
    { period: '2023', rank: 36, of: 63, interval: { best: 31, worst: 40 } },
    { period: '2024', rank: 34, of: 63, interval: { best: 30, worst: 38 }, tier: 'Khá', absent: ['Vĩnh Phúc'] },
  ],
};
const attributes = '<cchc-rank-card hide-rank index="PCI" period="2024" tier="Khá" score="70,01"></cchc-rank-card>';

const states: [name: string, make: (surroundings: Surroundings) => Promise<AnyElement>][] = [
  ['loading', async s => put('<cchc-rank-card src="/stub/silent"><p>34/63</p></cchc-rank-card>', s)],
  ['ready', s => showData('cchc-satisfaction-trend', satisfaction, s)],
  ['ready', s => showData('cchc-rank-card', sipas, s)],
  ['ready', s => showData('cchc-rank-card', unclear, s)],
  ['ready', async s => put(attributes, s)],
  [
    'ready',
    async s =>
      put('<cchc-rank-card src="/examples/portal/public/data/papi-league.json" unit="92"></cchc-rank-card>', s),
  ],
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
          part<HTMLDetailsElement>(element, 'reasons')?.querySelector('summary')?.click();
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
