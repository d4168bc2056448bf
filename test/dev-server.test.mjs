import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { portalFile } from '../examples/portal/server.mjs';
import { serveForDevelopment } from '../scripts/dev-server.mjs';
import { figuresDrawn, openBrowser } from './support/browser.mjs';

let browser;
let server;
let url;

before(async () => {
  browser = await openBrowser();
  server = await serveForDevelopment();
  url = `http://127.0.0.1:${server.server.address().port}`;
});
after(async () => {
  await browser.close();
  await server.stop();
});

test('the portal and the gallery draw their figures', async () => {
  for (const path of ['/', '/en/', '/gallery/']) {
    const page = await browser.newPage();
    await page.goto(url + path);
    await figuresDrawn(page);
    await page.close();
  }
});

test('a page loads anew when a file that it loaded changes', async () => {
  const page = await browser.newPage();
  await page.goto(`${url}/`, { waitUntil: 'networkidle2' });
  const now = new Date();
  const again = page.waitForNavigation();
  utimesSync(portalFile('/portal.css'), now, now);
  assert.ok(await again);
  await page.close();
});

test('a page that is not there is said so', async () => {
  assert.equal((await fetch(`${url}/no-such-page`)).status, 404);
});
