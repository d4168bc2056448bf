import { chromeLauncher } from '@web/test-runner-chrome';
import { stubServer } from './packages/elements/test/support/stub-server.mjs';
import { BROWSER_FLAGS, findBrowser } from './scripts/browser.mjs';

export default {
  rootDir: import.meta.dirname,
  files: 'packages/elements/build/**/*.test.js',
  nodeResolve: true,
  concurrency: 2,
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS } })],
  middleware: [stubServer],
  testFramework: { config: { timeout: 10_000 } },
};
