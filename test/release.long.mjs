import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mustRun } from '../scripts/run.mjs';

test('npm run release -- --dry-run lists what npm would get, and publishes nothing', async () => {
  const output = await mustRun('npm', ['run', 'release', '--', '--dry-run'], { quiet: true });
  for (const name of ['core', 'elements']) {
    const [, files] = new RegExp(`^@cchc/${name} \\d+\\.\\d+\\.\\d+, checked by publint.*?\n(.*?) packed,`, 'ms').exec(
      output,
    );
    for (const path of ['CHANGELOG.md', 'LICENSE', 'package.json', 'dist/index.js', 'src/index.ts'])
      assert.match(files, new RegExp(`^ +\\d+\\.\\d kB  ${path.replaceAll('.', '\\.')}$`, 'm'));
  }
  assert.match(output, /Nothing was published\.\s*$/);
});
