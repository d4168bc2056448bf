import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { BUDGETS, bundleSize, sizeLines } from '../scripts/bundle-size.mjs';
import { bundleOf } from './support/import-size.mjs';

/** The budgets that a test holds; the others are printed. */
const HELD = ['satisfaction-trend/define.js', 'define.js'];

/** What a card drawn from attributes loads may not grow from here on its way to its budget. */
const CARD_TODAY = 17_500;

describe('bytes that a browser loads, gzip -9', () => {
  const sizes = new Map();

  for (const [entry, budget] of Object.entries(BUDGETS)) {
    const held = HELD.includes(entry);
    it(`${entry}, ${held ? 'at most' : 'planned'} ${budget}`, async t => {
      const size = await bundleSize(entry);
      sizes.set(entry, size);
      sizeLines(size).forEach(line => t.diagnostic(line));
      if (held) assert.ok(size.drawn <= budget, `${size.drawn} bytes`);
      if (entry === 'rank-card/define.js') {
        const atOnce = size.chunks.filter(({ onDemand }) => !onDemand).reduce((sum, { bytes }) => sum + bytes, 0);
        t.diagnostic(`drawn from attributes ${atOnce}, planned at most ${budget}`);
        assert.ok(atOnce <= CARD_TODAY, `${atOnce} bytes`);
      }
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
    modules.filter(id => id.includes('zod') || id.endsWith('-document.js')),
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
