import assert from 'node:assert/strict';
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
const pageOf = body => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>
  <script type="module" src="/cchc-elements.min.js"></script>${body}</html>`;

describe('a page', () => {
  let browser;
  let site;

  before(async () => {
    site = await serve({
      '/trend': pageOf(TREND),
      '/none': pageOf('<p>Chưa có số liệu</p>'),
      '/cchc-elements.min.js': join(ROOT, 'packages/elements/dist/cchc-elements.min.js'),
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
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
    await page.goto(`${site.url}/trend`, { waitUntil: 'networkidle0' });
    assert.equal(await page.$eval('cchc-satisfaction-trend', trend => trend.state.status), 'ready');
    assert.deepEqual(errors, []);
    await page.close();
  });
});
