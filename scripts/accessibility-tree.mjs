import { join } from 'node:path';
import { visit } from '../test/support/browser.mjs';
import { openPortal } from '../test/support/portal.mjs';
import { spokenTree } from '../test/support/spoken-tree.mjs';
import { ROOT } from './run.mjs';

const ELEMENTS = 'cchc-satisfaction-trend, cchc-rank-card';
const ABOUT =
  'What a screen reader tells of the elements in examples/portal, from the accessibility tree of Chromium.\nWritten by: npm run docs';
const PAGES = { vi: '/', en: '/en/' };

/**
 * What a screen reader tells of the elements on the demonstration portal, by language: as they first stand, then with all that
 * opens open.
 *
 * @returns {Promise<{ file: string, text: string }[]>}
 */
export async function treeFiles() {
  const { browser, url, close } = await openPortal();
  const files = [];
  for (const [language, path] of Object.entries(PAGES)) {
    const { page } = await visit(browser, url + path);
    const closed = await spokenTree(page, ELEMENTS);
    await page.$$eval(ELEMENTS, async elements => {
      for (const { shadowRoot, updateComplete } of elements) {
        shadowRoot.querySelectorAll('[aria-expanded=false], details:not([open]) > summary').forEach(one => one.click());
        await updateComplete;
      }
    });
    const open = await spokenTree(page, ELEMENTS);
    files.push({
      file: join(ROOT, 'docs', `accessibility-tree.${language}.txt`),
      text: [ABOUT, '', 'AT FIRST', '', ...closed, 'WITH EVERYTHING OPEN', '', ...open].join('\n'),
    });
  }
  await close();
  return files;
}
