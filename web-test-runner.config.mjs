import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { stubServer } from './packages/elements/test/support/stub-server.mjs';
import { BROWSER_FLAGS, findBrowser, findFirefox } from './scripts/browser.mjs';
import { webKitLauncher } from './scripts/webkit-launcher.mjs';

const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS } }),
  // a tab in the background of Firefox draws nothing, hence one at a time
  firefox: () =>
    chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: findFirefox() }, concurrency: 1 }),
  webkit: webKitLauncher,
};

/** One browser at a time: `TEST_BROWSER` names another than Chromium. */
export default {
  rootDir: import.meta.dirname,
  files: 'packages/elements/build/**/*.test.js',
  nodeResolve: true,
  concurrency: 2,
  browsers: [launchers[process.env.TEST_BROWSER ?? 'chromium']()],
  middleware: [stubServer],
  testFramework: { config: { timeout: 10_000 } },
};
