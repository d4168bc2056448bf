import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusals } from '../scripts/release.mjs';
import { ROOT, run } from '../scripts/run.mjs';

test('a tree without changes and without waiting changesets is ready', () => {
  assert.deepEqual(refusals({ changes: [], pending: [] }), []);
});

test('what is not committed, or has no version yet, is refused by name', () => {
  const [dirty, waiting] = refusals({ changes: [' M README.md'], pending: ['quiet-lions'] });
  assert.match(dirty, /changes that no commit holds.*README\.md/s);
  assert.match(waiting, /npm run versions.*quiet-lions/s);
});

test('a mistyped --dry-run publishes nothing', async () => {
  const { code, output } = await run(process.execPath, ['scripts/release.mjs', '--dryrun'], { cwd: ROOT, quiet: true });
  assert.equal(code, 1);
  assert.match(output, /unknown option: --dryrun, expected --dry-run/);
});
