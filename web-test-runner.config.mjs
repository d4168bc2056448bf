import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { renderServer } from './packages/elements/test/support/render-server.mjs';
import { stubServer } from './packages/elements/test/support/stub-server.mjs';
import { papaparseModule } from './scripts/papaparse-module.mjs';
import { BROWSER_FLAGS, findBrowser, findFirefox } from './scripts/browser.mjs';
import { startWebKitDriver } from './scripts/webkit.mjs';

/** Pages are tested side by side, and each is to be the one that a reader looks at and types into. */
async function createFocusedPage({ context }) {
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** The browsers of this machine; see docs/decisions/browser-launchers.md. */
const launchers = {
  chromium: () =>
    puppeteerLauncher({
      launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS },
      createPage: createFocusedPage,
    }),
  firefox: () => puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: findFirefox() } }),
  // WebKitGTK's driver speaks classic WebDriver, and matches no session that asks for more
  webkit: async () =>
    webdriverLauncher({
      ...(await startWebKitDriver()),
      capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
    }),
};

const name = process.env.TEST_BROWSER ?? 'chromium';
const way = process.env.TEST_WAY ?? 'client';

/** The page of a suite; `way` is read by `packages/elements/test/support/page.ts`. */
const page = framework =>
  `<!doctype html><html><body><script>window.way = ${JSON.stringify(way)}</script><script type="module" src="${framework}"></script></body></html>`;

/**
 * One browser at a time: `TEST_BROWSER` names another than Chromium. And one way in which elements come to be: `TEST_WAY` is
 * `client`, `server` (what a server draws is compared with what the browser does) or `hydrated`.
 */
export default {
  rootDir: import.meta.dirname,
  files: 'packages/elements/build/**/*.test.js',
  testRunnerHtml: page,
  // what users get, without the messages of Lit's development build
  nodeResolve: { exportConditions: ['browser', 'production', 'default'] },
  // a tab in the background of Firefox draws nothing, and WebKit has one window
  concurrency: name === 'chromium' ? 2 : 1,
  browsers: [await launchers[name]()],
  middleware: [stubServer, renderServer],
  plugins: [papaparseModule],
  testFramework: { config: { timeout: 10_000 } },
};
