import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { methodPages } from '../scripts/method-pages.mjs';

const pages = await methodPages();
const docs = join(import.meta.dirname, '../docs/methods');

for (const { file, text } of pages) {
  test(`docs/methods/${basename(file)} holds the figures that the code computes`, () => {
    assert.equal(readFileSync(file, 'utf8'), text, 'run npm run docs');
  });
}

test('every page of methods is written from a template, in Vietnamese and in English', () => {
  const names = readdirSync(docs).sort();
  assert.deepEqual(pages.map(({ file }) => basename(file)).sort(), names);
  const topics = [...new Set(names.map(name => name.split('.')[0]))];
  assert.deepEqual(names, topics.flatMap(topic => [`${topic}.en.md`, `${topic}.vi.md`]).sort());
});
