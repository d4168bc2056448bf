import { build, install, tool, toolPath } from './run.mjs';
import { nodeRun, runTests, testsIn } from './test-runs.mjs';

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

const browserRun = (name, TEST_BROWSER, TEST_WAY = 'client') => ({
  name: `packages/elements, ${name}`,
  command: toolPath('web-test-runner'),
  args: [],
  env: { TEST_BROWSER, TEST_WAY },
});
await runTests(
  [
    nodeRun('packages/core', testsIn('packages/core/build/test')),
    nodeRun('packages/feedback', testsIn('packages/feedback/build/test')),
    browserRun('Chromium', 'chromium'),
    browserRun('Chromium, beside a server', 'chromium', 'server'),
    browserRun('Chromium, taken over from a server', 'chromium', 'hydrated'),
    browserRun('Firefox', 'firefox'),
    ...(noWebKit ? [] : [browserRun('WebKit', 'webkit')]),
    nodeRun('test', testsIn('test')),
  ],
  {
    env: { CHROME_PATH, FIREFOX_PATH },
    notes: noWebKit ? [`packages/elements, WebKit: not tested, ${noWebKit}`] : [],
  },
);
