import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bundleOf } from './support/import-size.mjs';

test('the script-tag bundle stays within 32,000 bytes gzip -9', t => {
  const bundle = readFileSync(join(import.meta.dirname, '../packages/elements/dist/cchc-elements.min.js'));
  const bytes = gzipSync(bundle, { level: 9 }).length;
  t.diagnostic(`cchc-elements.min.js: ${bytes} bytes`);
  assert.ok(bytes <= 32_000, `${bytes} bytes`);
});

test('standingOf imported alone brings no schema library', async () => {
  const { modules } = await bundleOf(['standingOf', 'describeStanding', 'readLeagueTable', 'parseCsv']);
  assert.deepEqual(
    modules.filter(id => id.includes('zod') || id.endsWith('-document.js')),
    [],
  );
});
