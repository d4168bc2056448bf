import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { renderServer } from './packages/elements/test/support/render-server.mjs';
import { stubServer } from './packages/elements/test/support/stub-server.mjs';
import { BROWSER_FLAGS, findBrowser, findFirefox } from './scripts/browser.mjs';
import { webKitLauncher } from './scripts/webkit-launcher.mjs';

/** Pages are tested side by side, and each is to be the one that a reader looks at and types into. */
async function createFocusedPage({ context }) {
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS },
      createPage: createFocusedPage,
    }),
  // a tab in the background of Firefox draws nothing, hence one at a time
  firefox: () =>
    chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: findFirefox() }, concurrency: 1 }),
  webkit: webKitLauncher,
};

const FILES = 'packages/elements/build/**/*.test.js';

/** The page of a suite, in which elements come to be in one way: see `packages/elements/test/support/page.ts`. */
const html = (framework, way) =>
  `<!doctype html><html><body><script>window.way = ${JSON.stringify(way)}</script><script type="module" src="${framework}"></script></body></html>`;

/**
 * One way of drawing at a time: `TEST_WAY` is `client`, `server` or `hydrated`.
 * One browser at a time: `TEST_BROWSER` names another than Chromium.
 */
export default {
  rootDir: import.meta.dirname,
  files: FILES,
  testRunnerHtml: framework => html(framework, process.env.TEST_WAY ?? 'client'),
  // what users get, without the messages of Lit's development build
  nodeResolve: { exportConditions: ['browser', 'production', 'default'] },
  concurrency: 2,
  browsers: [launchers[process.env.TEST_BROWSER ?? 'chromium']()],
  middleware: [stubServer, renderServer],
  testFramework: { config: { timeout: 10_000 } },
};
