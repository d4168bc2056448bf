import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openBrowser, shadowText, visit } from './support/browser.mjs';
import { serve } from './support/serve.mjs';

const ROOT = join(import.meta.dirname, '..');
const BUNDLE = join(ROOT, 'packages/elements/dist/cchc-elements.min.js');

let browser;
let site;

before(async () => {
  browser = await openBrowser();
  site = await serve({
    '/': join(ROOT, 'examples/script-tag/index.html'),
    '/cchc-elements.min.js': BUNDLE,
    '/copy.js': BUNDLE,
  });
});
after(async () => {
  await browser.close();
  site.close();
});

test('the smallest paste draws both widgets', async () => {
  const { page, troubles } = await visit(browser, site.url);
  assert.match(await shadowText(page, 'cchc-satisfaction-trend'), /94,67 %.*giảm 3,01 điểm phần trăm năm 2025/);
  assert.match(await shadowText(page, 'cchc-rank-card'), /34\/63.*giảm 11 bậc/);
  assert.deepEqual(
    troubles.filter(trouble => !trouble.includes('404')), // a bare page has no icon
    [],
  );
  await page.close();
});

test('the smallest paste is readable with scripts off', async () => {
  const { page } = await visit(browser, site.url, { scripts: false });
  const text = await page.evaluate(() => document.body.innerText);
  assert.match(text, /2025\s+94,67/);
  assert.match(text, /xếp thứ 34\/63/);
  await page.close();
});

test('two copies of the script on one page do no harm', async () => {
  const { page, troubles } = await visit(browser, site.url);
  const once = await shadowText(page, 'cchc-satisfaction-trend, cchc-rank-card');
  await page.addScriptTag({ url: '/copy.js', type: 'module' });
  // elements made after the second copy are those of the first, and draw the same
  await page.evaluate(async () => {
    const copies = [...document.querySelectorAll('cchc-satisfaction-trend, cchc-rank-card')].map(element => {
      const copy = element.cloneNode(true);
      element.replaceWith(copy);
      return copy;
    });
    await Promise.all(copies.map(({ updateComplete }) => updateComplete));
  });
  assert.equal(await shadowText(page, 'cchc-satisfaction-trend, cchc-rank-card'), once);
  assert.deepEqual(
    troubles.filter(trouble => !trouble.includes('404')),
    [],
  );
  await page.close();
});
