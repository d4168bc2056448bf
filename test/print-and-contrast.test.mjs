import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFindings, figuresDrawn, openFirefox, visit } from './support/browser.mjs';
import { openPortal } from './support/portal.mjs';

const ELEMENTS = 'cchc-satisfaction-trend, cchc-rank-card';

let browser;
let portal;
let url;

before(async () => {
  portal = await openPortal();
  ({ browser, url } = portal);
});
after(() => portal.close());

/** What each element shows of its tables and its buttons. */
const shown = page =>
  page.$$eval(ELEMENTS, elements =>
    elements.map(({ shadowRoot }) => ({
      table: (shadowRoot.querySelector('[part~=table]')?.getClientRects().length ?? 0) > 0,
      buttons: [...shadowRoot.querySelectorAll('button')].some(button => button.getClientRects().length > 0),
    })),
  );

/** The elements draw anew before the second frame. */
const drawnAnew = page =>
  page.evaluate(
    () => new Promise(resolve => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve))),
  );

const onPaper = Array(6).fill({ table: true, buttons: false });
const onScreen = Array(6).fill({ table: false, buttons: true });

test('paper gets every table and no button, the screen gets its own back', async () => {
  const { page, troubles } = await visit(browser, `${url}/`);
  assert.deepEqual(await shown(page), onScreen);
  await page.emulateMediaType('print');
  await drawnAnew(page);
  assert.deepEqual(await shown(page), onPaper);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
  await page.emulateMediaType('screen');
  await drawnAnew(page);
  assert.deepEqual(await shown(page), onScreen);
  assert.deepEqual(troubles, []);
  await page.close();
});

/** Prints a page; returns how many elements had their tables when a copy of the page would be taken. */
async function tablesPrinted(page) {
  await page.evaluate(selector => {
    window.addEventListener('beforeprint', () => {
      const roots = [...document.querySelectorAll(selector)].map(({ shadowRoot }) => shadowRoot);
      window.tables = roots.filter(root => root.querySelector('[part~=table]')).length;
    });
  }, ELEMENTS);
  await page.pdf({ format: 'A4' });
  return page.evaluate(() => window.tables);
}

test('a page printed by Chromium carries its tables', async () => {
  const { page } = await visit(browser, `${url}/`);
  assert.equal(await tablesPrinted(page), 6);
  assert.deepEqual(await shown(page), onScreen);
  await page.close();
});

test('a page printed by Firefox, which takes a copy of it at once, carries its tables', async t => {
  const firefox = await openFirefox();
  t.after(() => firefox.close());
  const page = await firefox.newPage();
  await page.goto(`${url}/`);
  await figuresDrawn(page);
  assert.equal(await tablesPrinted(page), 6);
  assert.deepEqual(await shown(page), onScreen);
});

test('paper has no names beside the lines', async () => {
  const names = page =>
    page.$$eval('cchc-satisfaction-trend', trends =>
      trends.some(({ shadowRoot }) => shadowRoot.querySelector('.label').getClientRects().length > 0),
    );
  const { page } = await visit(browser, `${url}/`);
  assert.equal(await names(page), true);
  await page.emulateMediaType('print');
  assert.equal(await names(page), false);
  await page.close();
});

for (const [what, path, width] of [
  ['half a page of A4', '/', 380],
  ['a page of A4 with several columns', '/gallery/', 720],
]) {
  test(`${what} has room for every column, in letters only as small as they must be`, async () => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.goto(url + path);
    await figuresDrawn(page);
    await page.emulateMediaType('print');
    await drawnAnew(page);
    const tables = await page.$$eval(ELEMENTS, elements =>
      elements.flatMap(({ shadowRoot }) => {
        const box = shadowRoot.querySelector('[part~=table]');
        if (!box) return [];
        const size = parseFloat(window.getComputedStyle(box.querySelector('table')).fontSize);
        return [
          { columns: box.querySelectorAll('thead th').length, size, isCut: box.scrollWidth > box.clientWidth + 1 },
        ];
      }),
    );
    assert.ok(tables.length >= 6);
    assert.deepEqual(
      tables.filter(({ isCut }) => isCut),
      [],
    );
    assert.deepEqual(
      tables.filter(({ columns, size }) => columns < 5 && size < 14),
      [],
    );
    await page.close();
  });
}

for (const scheme of ['light', 'dark']) {
  test(`in forced colours, ${scheme}, everything is drawn in colours of the system`, async () => {
    const page = await browser.newPage();
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: scheme },
      ],
    });
    await page.setViewport({ width: 1000, height: 1200 });
    await page.goto(`${url}/`, { waitUntil: 'networkidle0' });
    assert.equal(await page.evaluate(() => window.matchMedia('(forced-colors: active)').matches), true);
    const { system, used } = await page.evaluate(selector => {
      const probe = document.body.appendChild(document.createElement('p'));
      const colour = name => {
        probe.style.color = name;
        return window.getComputedStyle(probe).color;
      };
      const system = ['Canvas', 'CanvasText', 'LinkText', 'ButtonText', 'VisitedText'].map(colour);
      probe.remove();
      const used = new Set();
      for (const element of document.querySelectorAll(selector)) {
        for (const shape of element.shadowRoot.querySelectorAll('svg path, svg line, svg circle, svg rect, svg text')) {
          const { fill, stroke, display } = window.getComputedStyle(shape);
          if (display === 'none') continue;
          if (!(shape.localName === 'line')) used.add(fill);
          used.add(stroke);
        }
        for (const one of element.shadowRoot.querySelectorAll('p, span, dt, dd, button, a, div')) {
          used.add(window.getComputedStyle(one).color);
        }
      }
      return { system, used: [...used] };
    }, ELEMENTS);
    assert.deepEqual(
      used.filter(colour => colour !== 'none' && !system.includes(colour)),
      [],
    );
    assert.ok(used.length > 1);
    assert.deepEqual(await axeFindings(page), []);
    await page.close();
  });
}
