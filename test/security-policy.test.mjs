import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPortal } from './support/portal.mjs';

const ELEMENTS = 'cchc-satisfaction-trend, cchc-rank-card';

let portal;
let page;

before(async () => {
  portal = await openPortal();
  page = await portal.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      window.violations.push(`${violatedDirective}: ${blockedURI} ${sample}`),
    );
  });
  await page.goto(`${portal.url}/`, { waitUntil: 'networkidle0' });
});
after(() => portal.close());

/** Runs in the page and returns what the policy refused since the last time. */
async function refused(act, ...args) {
  await page.evaluate(act, ...args);
  // violations are reported in a task of their own
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)));
  return page.evaluate(() => window.violations.splice(0));
}

test('drawing the portal breaks no rule of its policy', async () => {
  assert.deepEqual(await refused(() => {}), []);
});

test('using all that the elements offer breaks none either', async () => {
  const use = async selector => {
    for (const element of document.querySelectorAll(selector)) {
      const buttons = element.shadowRoot.querySelectorAll('button, summary');
      if (buttons.length === 0) throw new Error(`nothing to use in ${element.localName}`);
      for (const button of buttons) {
        button.click();
        await element.updateComplete;
      }
    }
  };
  assert.deepEqual(await refused(use, ELEMENTS), []);
});

test('new data, another language and another place in the page break none', async () => {
  const change = async selector => {
    for (const element of document.querySelectorAll(selector)) {
      document.body.append(element);
      element.lang = 'en';
      element.heading = '<img src=x onerror=alert(1)>';
      await element.updateComplete;
      element.data = { title: '<script>alert(1)</script>' };
      await element.updateComplete;
    }
  };
  assert.deepEqual(await refused(change, ELEMENTS), []);
});

test('the policy does refuse inline styles and strings as markup', async () => {
  const rules = await refused(() => {
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
    try {
      document.body.innerHTML = '<p></p>';
    } catch {
      // refused, as it should be
    }
  });
  assert.deepEqual(
    rules.map(rule => rule.split(':')[0]),
    ['style-src-elem', 'require-trusted-types-for'],
  );
});
