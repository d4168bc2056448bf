import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_FLAGS, findBrowser } from './scripts/browser.mjs';

export default {
  rootDir: import.meta.dirname,
  files: 'packages/elements/build/test/**/*.test.js',
  nodeResolve: true,
  concurrency: 2,
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS } })],
  testFramework: { config: { timeout: 10_000 } },
};
