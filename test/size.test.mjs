import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { BUDGETS, bundleSize, sizeLines } from '../scripts/bundle-size.mjs';
import { bundleOf } from './support/import-size.mjs';

describe('bytes that a browser loads, gzip -9', () => {
  for (const [entry, budget] of Object.entries(BUDGETS)) {
    it(`${entry}, at most ${budget}`, async t => {
      const size = await bundleSize(entry);
      sizeLines(size).forEach(line => t.diagnostic(line));
      assert.ok(size.drawn <= budget, `${size.drawn} bytes`);
      for (const { what, bytes, budget } of size.larger) assert.ok(bytes <= budget, `${bytes} bytes for ${what}`);
    });
  }

  it('the script that pages link to keeps to the budget with all that it would load later', t => {
    const script = readFileSync(join(import.meta.dirname, '../packages/elements/dist/cchc-elements.min.js'));
    const bytes = gzipSync(script, { level: 9 }).length;
    t.diagnostic(`${bytes} bytes`);
    assert.ok(bytes <= BUDGETS['define.js'], `${bytes} bytes`);
  });
});

test('standingOf imported alone brings no schema library', async () => {
  const { modules } = await bundleOf(['standingOf', 'describeStanding', 'readLeagueTable', 'parseCsv']);
  assert.deepEqual(
    modules.filter(id => id.includes('zod') || /documents\/\w+\/schema.js$/.test(id)),
    [],
  );
});

test('a sentence imported alone brings the words of others in no language', async () => {
  const words = {
    describeTrend: /sơ bộ/,
    describeStanding: /thành phần tăng/,
    describeReasons: /vươn lên/,
    describeInterval: /khó có/,
  };
  for (const name of Object.keys(words)) {
    const { code } = await bundleOf([name]);
    const found = Object.keys(words).filter(other => words[other].test(code));
    assert.deepEqual(found, [name]);
  }
});

for (const [names, limit] of [
  [['scoreTally', 'wilsonInterval'], 2000],
  [['rankDelta'], 1024],
]) {
  test(`${names.join(' and ')} imported alone stay within ${limit} bytes gzip -9`, async t => {
    const { bytes } = await bundleOf(names);
    t.diagnostic(`${bytes} bytes`);
    assert.ok(bytes <= limit, `${bytes} bytes`);
  });
}
