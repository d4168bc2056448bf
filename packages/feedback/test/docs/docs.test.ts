import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { mappingSchema, readConfiguration } from '@cchc/feedback/node';
import { KEY } from '../support/server.js';

const PACKAGE = join(import.meta.dirname, '../../..');
const running = readFileSync(join(PACKAGE, '../../docs/feedback/running.md'), 'utf8');
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code!);

// inside the package, so that its own name is found from there
const folder = mkdtempSync(join(PACKAGE, 'build/docs-'));
after(() => rmSync(folder, { recursive: true }));

test('the snippet of the README answers', async () => {
  const [code] = blocks(readFileSync(join(PACKAGE, 'README.md'), 'utf8'), 'js');
  const file = join(folder, 'readme.mjs');
  writeFileSync(file, `${code!.replace("'ratings.duckdb'", "':memory:'")}\nexport { answer };`);
  Object.assign(process.env, { KEY, ZALO_APP_ID: 'a', ZALO_OA_SECRET: 's' });
  const { answer } = (await import(pathToFileURL(file).href)) as { answer: Response };
  assert.equal(answer.status, 200);
});

test('the configuration and the mapping of the docs are good', () => {
  const [configuration, mapping] = blocks(running, 'json');
  const file = join(folder, 'feedback.json');
  writeFileSync(file, configuration!.replaceAll('"…"', `"${KEY}"`));
  const reading = readConfiguration(file, {});
  assert.deepEqual(reading.ok ? [] : reading.problems, []);
  mappingSchema.parse(JSON.parse(mapping!));
});
