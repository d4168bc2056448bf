import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { axeFindings, figuresDrawn } from './support/browser.mjs';
import { openPortal } from './support/portal.mjs';

/** The drawings of the gallery as text; `WRITE_GOLDEN=1` writes them anew, to be looked at before they are kept. */
const GOLDEN = join(import.meta.dirname, 'golden', 'gallery.txt');
const ELEMENTS = 'cchc-satisfaction-trend, cchc-rank-card';

let browser;
let portal;
let url;

before(async () => {
  portal = await openPortal();
  ({ browser } = portal);
  url = `${portal.url}/gallery/`;
});
after(() => portal.close());

/** Opens the gallery; all elements have drawn but the two that wait for an answer. */
async function open({ width = 1200, scheme = 'light', forced = false, lang = 'vi' } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
  await page.goto(`${url}?lang=${lang}`, { waitUntil: 'load' });
  await figuresDrawn(page);
  return page;
}

describe('the gallery', () => {
  it('shows every state of both elements', async () => {
    const page = await open();
    const states = await page.$$eval(ELEMENTS, elements =>
      elements.map(({ localName, state }) => `${localName} ${state.status}`),
    );
    for (const tag of ELEMENTS.split(', '))
      for (const status of ['loading', 'ready', 'empty', 'error'])
        assert.ok(states.includes(`${tag} ${status}`), `${tag} ${status}`);
    await page.close();
  });

  it('draws what it drew: the pictures as text', async () => {
    const page = await open();
    const drawn = await page.$$eval(ELEMENTS, elements =>
      elements
        .flatMap(element => {
          const svg = element.shadowRoot.querySelector('.plot svg, .history svg, .sparkline svg');
          const title = element.closest('.example').querySelector('.what').textContent.trim();
          if (!svg) return [];
          const lines = (node, indent) => {
            // their order is that in which they were last changed
            const attributes = [...node.attributes]
              .map(({ name, value }) => ` ${name}="${value.trim()}"`)
              .sort()
              .join('');
            const text = node.children.length === 0 ? node.textContent.trim() : '';
            return [
              `${indent}<${node.localName}${attributes}>${text}`,
              ...[...node.children].flatMap(child => lines(child, `${indent}  `)),
            ];
          };
          return [`${element.localName}: ${title}`, ...lines(svg, '  '), ''];
        })
        .join('\n'),
    );
    if (process.env.WRITE_GOLDEN) writeFileSync(GOLDEN, drawn);
    assert.equal(drawn, readFileSync(GOLDEN, 'utf8'));
    for (const number of drawn.match(/\d+\.\d+/g)) assert.ok(number.split('.')[1].length <= 3, number);
    assert.doesNotMatch(drawn, /NaN|undefined|Infinity/);
    await page.close();
  });

  for (const width of [200, 480, 1200]) {
    for (const [theme, options] of Object.entries({
      light: {},
      dark: { scheme: 'dark' },
      'forced colours': { scheme: 'dark', forced: true },
    })) {
      it(`has nothing for axe-core and nothing too wide, ${width} px, ${theme}`, async () => {
        // the page leaves 16 px beside its elements
        const page = await open({ width: width + 32, ...options, lang: width === 480 ? 'en' : 'vi' });
        assert.deepEqual(await axeFindings(page), []);
        const tooWide = await page.$$eval(ELEMENTS, elements =>
          elements
            .filter(element => !element.closest('table') && element.scrollWidth > element.clientWidth + 1)
            .map(element => element.closest('.example').querySelector('.what').textContent.trim()),
        );
        assert.deepEqual(tooWide, []);
        await page.close();
      });
    }
  }
});
