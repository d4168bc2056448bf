import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

test('the script-tag bundle stays within 32,000 bytes gzip -9', t => {
  const bundle = readFileSync(join(import.meta.dirname, '../packages/elements/dist/cchc-elements.min.js'));
  const bytes = gzipSync(bundle, { level: 9 }).length;
  t.diagnostic(`cchc-elements.min.js: ${bytes} bytes`);
  assert.ok(bytes <= 32_000, `${bytes} bytes`);
});
