import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '../packages/elements/dist/define.js';
import { ROOT } from '../scripts/run.mjs';
import { openBrowser, shadowText, visit } from './support/browser.mjs';
import { serve } from './support/serve.mjs';

const CARD = html`<cchc-rank-card index="SIPAS" period="2024" rank="34" of="63" change="-11" score="83,28" lang="vi">
  <p>SIPAS 2024: 34/63</p>
</cchc-rank-card>`;
const TREND = html`<cchc-satisfaction-trend lang="vi">
  <table>
    <caption>
      Hài lòng
    </caption>
    <thead>
      <tr>
        <th>Năm</th>
        <th>Cổng (%)</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th>2024</th>
        <td>97,68</td>
      </tr>
      <tr>
        <th>2025</th>
        <td>94,67</td>
      </tr>
    </tbody>
  </table>
</cchc-satisfaction-trend>`;

let browser;
let site;

before(async () => {
  const body = await collectResult(render(html`${CARD}${TREND}`));
  const page = script => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>${body}${script}`;
  site = await serve({
    '/bare': page(''),
    '/full': page('<script type="module" src="/cchc-elements.min.js"></script>'),
    '/cchc-elements.min.js': join(ROOT, 'packages/elements/dist/cchc-elements.min.js'),
  });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  site?.close();
});

test('a server renders a card from its attributes, with all its figures', async () => {
  const markup = await collectResult(render(CARD));
  assert.match(markup, /<template shadowroot="open" shadowrootmode="open">/);
  const text = markup
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  for (const figure of ['SIPAS · 2024', '34 / 63', 'giảm 11 bậc', 'Điểm 83,28']) {
    assert.ok(text.includes(figure), `${figure} in ${text}`);
  }
});

test('a server leaves a trend its table, and throws nothing', async () => {
  const markup = await collectResult(render(TREND));
  assert.match(markup, /part="loading"/);
  assert.match(markup, /<slot><\/slot>/);
  assert.match(markup, /94,67/);
});

test('a browser without scripts shows what the server rendered', async () => {
  const { page } = await visit(browser, `${site.url}/bare`, { scripts: false });
  assert.match(await shadowText(page, 'cchc-rank-card'), /34\/63.*giảm 11 bậc/);
  assert.ok((await page.$eval('table', table => table.getClientRects().length)) > 0);
  await page.close();
});

test('a browser with the script takes the page over without an error', async () => {
  const { page, troubles } = await visit(browser, `${site.url}/full`);
  assert.match(await shadowText(page, 'cchc-rank-card'), /34\/63.*giảm 11 bậc/);
  assert.match(await shadowText(page, 'cchc-satisfaction-trend'), /94,67 %/);
  // once: what the server wrote has been replaced or taken over
  assert.deepEqual(
    await page.$$eval('cchc-rank-card, cchc-satisfaction-trend', elements =>
      elements.map(({ shadowRoot }) => shadowRoot.querySelectorAll('[part=base]').length),
    ),
    [1, 1],
  );
  await page.$eval('cchc-rank-card', async card => {
    card.shadowRoot.querySelector('[part=table-button]').click();
    await card.updateComplete;
  });
  assert.match(await shadowText(page, 'cchc-rank-card'), /Ẩn bảng số liệu/);
  assert.deepEqual(troubles, []);
  await page.close();
});
