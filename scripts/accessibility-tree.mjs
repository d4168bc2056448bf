// Prints what a screen reader tells of the elements on the demonstration portal, and with --write puts it into docs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from '../test/support/browser.mjs';
import { openPortal } from '../test/support/portal.mjs';
import { spokenTree } from '../test/support/spoken-tree.mjs';
import { ROOT } from './run.mjs';

const ELEMENTS = 'cchc-satisfaction-trend, cchc-rank-card';
const ABOUT =
  'What a screen reader tells of the elements in examples/portal, from the accessibility tree of Chromium.\nWritten by: npm run accessibility-tree';
const PAGES = { vi: '/', en: '/en/' };

/** Where the tree of a language is kept. */
export const treeFile = language => join(ROOT, 'docs', `accessibility-tree.${language}.txt`);

/** The text of the tree by language: the elements as they first stand, then with all that opens open. */
export async function portalTrees() {
  const { browser, url, close } = await openPortal();
  const trees = {};
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
    trees[language] = [ABOUT, '', 'AT FIRST', '', ...closed, 'WITH EVERYTHING OPEN', '', ...open].join('\n');
  }
  await close();
  return trees;
}

if (process.argv[1] === import.meta.filename) {
  for (const [language, tree] of Object.entries(await portalTrees())) {
    if (process.argv.includes('--write')) writeFileSync(treeFile(language), tree);
    else console.log(tree);
  }
}
