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
const { ensureBrowser, ensureFirefox } = await import('./browser.mjs');
const { ensureWebKit } = await import('./webkit.mjs');
const { ensureClickHouse } = await import('./clickhouse.mjs');
const CHROME_PATH = await ensureBrowser();
const FIREFOX_PATH = await ensureFirefox();
const noWebKit = await ensureWebKit();
await ensureClickHouse();
await build();
await tool('tsc', '-b');
await tool('eslint', '.');
await tool('prettier', '--check', '.');

const nodeTests = folder => ({
  name: folder.split('/build')[0],
  command: process.execPath,
  args: ['--test', '--test-reporter=spec', ...testsIn(folder)],
});
const browserTests = (name, TEST_BROWSER) => ({
  name: `packages/elements, ${name}`,
  command: join(ROOT, 'node_modules', '.bin', 'web-test-runner'),
  args: [],
  env: { TEST_BROWSER },
});
const runs = [
  nodeTests('packages/core/build/test'),
  nodeTests('packages/feedback/build/test'),
  browserTests('Chromium', 'chromium'),
  browserTests('Firefox', 'firefox'),
  ...(noWebKit ? [] : [browserTests('WebKit', 'webkit')]),
  nodeTests('test'),
];

const total = { passed: 0, failed: 0 };
const summary = [];
for (const { name, command, args, env } of runs) {
  const start = performance.now();
  const { code, output } = await run(command, args, { env: { CHROME_PATH, FIREFOX_PATH, ...env } });
  const { passed, failed } = tally(output);
  // a runner that fails without naming a failed test, or that ran none, has failed all the same
  const counted = failed === 0 && (code !== 0 || passed === 0) ? 1 : failed;
  total.passed += passed;
  total.failed += counted;
  summary.push(`${name}: ${passed} passed, ${counted} failed, ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
console.log(`\n${summary.join('\n')}`);
if (noWebKit) console.log(`packages/elements, WebKit: not tested, ${noWebKit}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
