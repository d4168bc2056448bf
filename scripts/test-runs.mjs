import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

/** Test files below a folder of the repository. */
export const testsIn = (folder, pattern = /\.test\.m?js$/) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter(name => pattern.test(name) && !name.includes('node_modules'))
    .map(name => join(folder, name))
    .sort();

/** A run of Node's own test runner. */
export const nodeRun = (name, files) => ({
  name,
  command: process.execPath,
  args: ['--test', '--test-reporter=spec', ...files],
});

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

/**
 * Does the runs one after the other, prints what each passed and failed, then `notes`, then the sum. The exit code tells
 * whether anything failed.
 *
 * @param runs `name`, `command`, `args` and `env` of each
 */
export async function runTests(runs, { env, notes = [] } = {}) {
  const total = { passed: 0, failed: 0 };
  const summary = [];
  for (const { name, command, args, env: own } of runs) {
    const start = performance.now();
    const { code, output } = await run(command, args, { env: { ...env, ...own } });
    const { passed, failed } = tally(output);
    // a runner that fails without naming a failed test, or that ran none, has failed all the same
    const counted = failed === 0 && (code !== 0 || passed === 0) ? 1 : failed;
    total.passed += passed;
    total.failed += counted;
    summary.push(`${name}: ${passed} passed, ${counted} failed, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  console.log(`\n${[...summary, ...notes].join('\n')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
