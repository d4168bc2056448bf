import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ROOT } from '../scripts/run.mjs';
import { openBrowser, shadowText } from './support/browser.mjs';
import { visitWatchingShifts } from './support/layout-shift.mjs';
import { serve } from './support/serve.mjs';

/** Room that a page keeps for what comes late. */
const ROOM = { 'cchc-satisfaction-trend': 700, 'cchc-rank-card': 500 };

const ELEMENTS = {
  'a trend from a table': `<cchc-satisfaction-trend>
    <table>
      <caption>Hài lòng</caption>
      <thead><tr><th>Năm</th><th>Cổng (%)</th></tr></thead>
      <tbody><tr><th>2024</th><td>97,68</td></tr><tr><th>2025</th><td>94,67</td></tr></tbody>
    </table>
  </cchc-satisfaction-trend>`,
  'a card from attributes':
    '<cchc-rank-card index="SIPAS" period="2024" rank="34" of="63" change="-11"><p>SIPAS 2024: 34/63</p></cchc-rank-card>',
  'a card from an address': '<cchc-rank-card src="/sipas.json"><p>SIPAS 2024: 34/63</p></cchc-rank-card>',
};

const page = content =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><style>${Object.entries(ROOM)
    .map(([tag, height]) => `${tag} { display: block; min-height: ${height}px }`)
    .join('\n')}</style>
  <script type="module" src="/cchc-elements.min.js"></script><h1>Trang</h1>${content}<p>Phần sau</p>`;

let browser;
let site;

before(async () => {
  const files = {
    '/cchc-elements.min.js': join(ROOT, 'packages/elements/dist/cchc-elements.min.js'),
    '/sipas.json': join(ROOT, 'examples/portal/public/data/sipas.json'),
  };
  const pages = {
    ...Object.fromEntries(Object.entries(ELEMENTS).map(([name, content]) => [name, page(content)])),
    'a page that moves': `<!doctype html><h1>Trang</h1><p>Phần sau</p>
      <script>setTimeout(() => document.querySelector('h1').append(document.createElement('br'), 'hai dòng'), 300)</script>`,
  };
  for (const [name, html] of Object.entries(pages)) files[`/${name.replaceAll(' ', '-')}`] = html;
  // what the elements are drawn with comes after the page is on the screen
  site = await serve(files, { delays: { '/cchc-elements.min.js': 300, '/sipas.json': 300 } });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  site.close();
});

const visit = name => visitWatchingShifts(browser, `${site.url}/${name.replaceAll(' ', '-')}`);

test('a page that moves is seen to move', async () => {
  const { page, score, moved } = await visit('a page that moves');
  assert.ok(score > 0);
  assert.match(moved.join(), /P: \d+/);
  await page.close();
});

for (const name of Object.keys(ELEMENTS)) {
  test(`${name}, drawn late into room that the page keeps, moves nothing`, async () => {
    const { page, score, moved } = await visit(name);
    assert.match(await shadowText(page, Object.keys(ROOM).join()), /94,67|34\/63/);
    assert.deepEqual({ score, moved }, { score: 0, moved: [] });
    await page.close();
  });
}
