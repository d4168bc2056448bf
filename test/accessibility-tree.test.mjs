import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { treeFiles } from '../scripts/accessibility-tree.mjs';

test('docs tell what a screen reader tells on the portal; if not: npm run docs', async () => {
  for (const { file, text } of await treeFiles()) assert.equal(readFileSync(file, 'utf8'), text, file);
});
