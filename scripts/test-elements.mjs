// Compiles the elements and runs their tests in a browser. Arguments go to web-test-runner.
//   npm run test:elements
//   npm run test:elements -- --files 'packages/elements/build/**/states.test.js' --watch
//   TEST_BROWSER=firefox npm run test:elements      or webkit
import { attach, install, tool, toolPath, watchTypes } from './run.mjs';

const TESTS = 'packages/elements/test';
const args = process.argv.slice(2);

await install();
const { ensureBrowser, ensureFirefox } = await import('./browser.mjs');
const { ensureWebKit } = await import('./webkit.mjs');
const browser = process.env.TEST_BROWSER ?? 'chromium';
const env = {
  chromium: async () => ({ CHROME_PATH: await ensureBrowser() }),
  firefox: async () => ({ FIREFOX_PATH: await ensureFirefox() }),
  webkit: async () => {
    const reason = await ensureWebKit();
    if (reason) throw new Error(reason);
    return {};
  },
}[browser];
if (!env) throw new Error(`unknown TEST_BROWSER: ${browser}, expected chromium, firefox or webkit`);
const found = await env();
await tool('tsc', '-b', TESTS);
if (args.includes('--watch')) watchTypes(TESTS);
process.exit(await attach(toolPath('web-test-runner'), args, found));
