import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser, findFirefox } from '../../scripts/browser.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export function openBrowser() {
  return puppeteer.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
}

export function openFirefox() {
  return puppeteer.launch({ browser: 'firefox', executablePath: findFirefox() });
}

/**
 * Opens an address as a reader would have it.
 *
 * @returns the page, and everything that went wrong on it: errors, console errors, violations of the security policy
 */
export async function visit(browser, url, { width = 1000, scheme = 'light', scripts = true } = {}) {
  const page = await browser.newPage();
  const troubles = [];
  page.on('pageerror', error => troubles.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.setJavaScriptEnabled(scripts);
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, troubles };
}

/** Waits until every element has drawn, but for those of the gallery that show how waiting looks. */
export function figuresDrawn(page) {
  return page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('cchc-satisfaction-trend, cchc-rank-card')];
    const waiting = elements.filter(({ state }) => !state || state.status === 'loading');
    return waiting.every(element => element.getAttribute('src') === 'never.json');
  });
}

/** All text a reader gets from an element's shadow tree, white space collapsed. */
export function shadowText(page, selector) {
  return page.$$eval(selector, elements =>
    elements
      .map(({ shadowRoot }) => shadowRoot.textContent)
      .join(' ')
      .replace(/\s+/g, ' '),
  );
}

/** What axe-core finds, as "rule: target". */
export async function axeFindings(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}
