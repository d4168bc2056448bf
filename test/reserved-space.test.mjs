import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { createPortal } from '../examples/portal/server.mjs';
import { ROOT } from '../scripts/run.mjs';
import { openBrowser, shadowText } from './support/browser.mjs';
import { visitWatchingShifts } from './support/layout-shift.mjs';
import { serve } from './support/serve.mjs';

/** The script and the data come this many milliseconds after the page is on the screen. */
const LATE = 400;

const ELEMENTS = 'cchc-satisfaction-trend, cchc-rank-card';

let browser;
let portal;
let url;
let site;

before(async () => {
  const [listen] = createPortal().listeners('request');
  portal = createServer((request, response) => {
    const isLate = /\.js$|\.json$/.test(request.url);
    setTimeout(() => listen(request, response), isLate ? LATE : 0);
  }).listen(0, '127.0.0.1');
  await once(portal, 'listening');
  url = `http://127.0.0.1:${portal.address().port}`;
  const later = `<!doctype html><html lang="vi"><meta charset="utf-8"><body style="font: 16px sans-serif">
    <h1>Trang</h1><main></main><p>Phần sau</p><script type="module">
      import '/cchc-elements.min.js';
      await new Promise(resolve => setTimeout(resolve, 700));
      window.heights = [];
      for (const [name, attributes] of [['cchc-rank-card', { index: 'SIPAS', period: '2024', rank: '34', of: '63', change: '-11' }], ['cchc-rank-card', { src: '/sipas.json', hidden: '' }]]) {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.querySelector('main').append(element);
        window.heights.push(element.getBoundingClientRect().height);
      }
    </script>`;
  site = await serve(
    {
      '/': later,
      '/cchc-elements.min.js': join(ROOT, 'packages/elements/dist/cchc-elements.min.js'),
      '/sipas.json': join(ROOT, 'examples/portal/public/data/sipas.json'),
    },
    { delays: { '/sipas.json': LATE } },
  );
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  portal.close();
  site.close();
});

for (const path of ['/', '/en/']) {
  for (const width of [360, 1000]) {
    test(`nothing on ${path} moves when script and data come late, ${width} px`, async () => {
      const { page, score, moved } = await visitWatchingShifts(browser, url + path, { width });
      assert.match(await shadowText(page, ELEMENTS), /94[,.]67.*34\/63/);
      assert.deepEqual({ score, moved }, { score: 0, moved: [] });
      await page.close();
    });
  }
}

test('without the style sheet the same pages would move', async () => {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', request => (request.url().endsWith('/cchc.css') ? request.abort() : request.continue()));
  await page.setViewport({ width: 1000, height: 2000 });
  const loaded = page.goto(url, { waitUntil: 'networkidle0' });
  await page.waitForSelector('footer');
  const before = await page.$eval('footer', footer => footer.getBoundingClientRect().top);
  await loaded;
  const after = await page.$eval('footer', footer => footer.getBoundingClientRect().top);
  assert.ok(after > before + 200, `${before} → ${after}`);
  await page.close();
});

test('the script alone keeps room for elements that come later, and none for hidden ones', async () => {
  const { page } = await visitWatchingShifts(browser, site.url);
  await page.waitForFunction(() => window.heights?.length === 2);
  const [card, hidden] = await page.evaluate(() => window.heights);
  assert.ok(card >= 320, String(card));
  assert.equal(hidden, 0);
  await page.waitForFunction(() => document.querySelector('cchc-rank-card').state.status === 'ready');
  assert.equal(await page.$eval('cchc-rank-card', one => one.getBoundingClientRect().height), card);
  await page.close();
});

test('a page may ask for other room, or for none', async () => {
  const { page } = await visitWatchingShifts(browser, site.url);
  await page.waitForFunction(() => window.heights?.length === 2);
  for (const [asked, least] of [
    ['900px', 900],
    ['0', 0],
  ]) {
    const height = await page.evaluate(room => {
      const element = document.createElement('cchc-rank-card');
      document.querySelector('main').style.setProperty('--cchc-reserved', room);
      document.querySelector('main').append(element);
      return element.getBoundingClientRect().height;
    }, asked);
    if (least > 0) assert.equal(height, least);
    else assert.ok(height < 100, String(height));
  }
  await page.close();
});
