import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../scripts/run.mjs';
import { openBrowser } from './support/browser.mjs';
import { serve } from './support/serve.mjs';

const TREND = `<cchc-satisfaction-trend><table>
  <caption>Hài lòng</caption>
  <tr><th>Kỳ</th><th>Cổng</th></tr>
  <tr><th>2023</th><td>93,08</td></tr>
  <tr><th>2024</th><td>97,68</td></tr>
</table></cchc-satisfaction-trend>`;
const PAGE = body => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>
  <script type="module" src="/cchc-elements.min.js"></script>${body}</html>`;

describe('a page', () => {
  let browser;
  let folder;
  let site;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cchc-many-'));
    writeFileSync(join(folder, 'many.html'), PAGE(TREND.repeat(30)));
    writeFileSync(join(folder, 'none.html'), PAGE('<p>Chưa có số liệu</p>'));
    site = await serve({
      '/many': join(folder, 'many.html'),
      '/none': join(folder, 'none.html'),
      '/cchc-elements.min.js': join(ROOT, 'packages/elements/dist/cchc-elements.min.js'),
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('without figures yet prepares the numbers of its language while it is idle', async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const { NumberFormat } = Intl;
      window.made = [];
      Intl.NumberFormat = function (locale, options) {
        window.made.push(locale);
        return new NumberFormat(locale, options);
      };
    });
    await page.goto(`${site.url}/none`);
    await page.waitForFunction(() => window.made.length > 0);
    assert.deepEqual(await page.evaluate(() => window.made), ['vi']);
    await page.close();
  });

  it('in a browser that calls nobody when it is idle has its figures all the same', async () => {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', error => errors.push(error));
    await page.evaluateOnNewDocument(() => delete window.requestIdleCallback);
    await page.goto(`${site.url}/many`, { waitUntil: 'networkidle0' });
    assert.equal(await page.$eval('cchc-satisfaction-trend', trend => trend.state.status), 'ready');
    assert.deepEqual(errors, []);
    await page.close();
  });
});
