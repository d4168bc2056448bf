import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, ROOT, run, tool } from './run.mjs';

/** Test files below a folder. */
const testsIn = folder =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter(name => /\.test\.m?js$/.test(name))
    .map(name => join(folder, name));

/** What a runner says of itself in its closing lines; a runner that says nothing has failed. */
function tally(output) {
  const node = [...output.matchAll(/^(?:ℹ|#) (pass|fail|cancelled) (\d+)$/gm)];
  if (node.length > 0) {
    const sum = kinds =>
      node.filter(([, kind]) => kinds.includes(kind)).reduce((total, [, , n]) => total + Number(n), 0);
    return { passed: sum(['pass']), failed: sum(['fail', 'cancelled']) };
  }
  const browser = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return browser ? { passed: Number(browser[1]), failed: Number(browser[2]) } : { passed: 0, failed: 1 };
}

await install();
const { ensureBrowser } = await import('./browser.mjs');
const CHROME_PATH = await ensureBrowser();
await build();
await tool('tsc', '-b');
await tool('eslint', '.');
await tool('prettier', '--check', '.');

const bin = name => join(ROOT, 'node_modules', '.bin', name);
const nodeTests = folder => [process.execPath, ['--test', '--test-reporter=spec', ...testsIn(folder)]];
const runs = [nodeTests('packages/core/build/test'), [bin('web-test-runner'), []], nodeTests('test')];

const total = { passed: 0, failed: 0 };
let failedRuns = 0;
for (const [command, args] of runs) {
  const { code, output } = await run(command, args, { env: { CHROME_PATH } });
  const { passed, failed } = tally(output);
  total.passed += passed;
  // a runner that fails without naming a failed test has failed all the same
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
  failedRuns += code === 0 ? 0 : 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failedRuns > 0 || total.passed === 0 ? 1 : 0;
