import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { portalTrees, treeFile } from '../scripts/accessibility-tree.mjs';

test('docs tell what a screen reader tells on the portal; if not: npm run accessibility-tree', async () => {
  for (const [language, tree] of Object.entries(await portalTrees()))
    assert.equal(readFileSync(treeFile(language), 'utf8'), tree, language);
});
