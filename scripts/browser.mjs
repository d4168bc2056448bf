import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, hasDebian, installFromDebian, isRoot } from './programs.mjs';
import { mustRun, ROOT } from './run.mjs';

const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROME_PATH',
  programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  packages: ['chromium', 'fonts-dejavu-core'],
  build: 'chrome@stable',
};

const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  programs: ['firefox', 'firefox-esr'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  packages: ['firefox-esr', 'fonts-dejavu-core'],
  build: 'firefox@stable',
};

/** Flags for a Chromium without a screen, and without the traffic that it would make for itself. */
export const BROWSER_FLAGS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // pages that are tested side by side are all looked at
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** The Chromium of this machine: `CHROME_PATH`, one on the path, or one in a usual place. */
export const findBrowser = () => find(CHROMIUM);

/** The Firefox of this machine: `FIREFOX_PATH`, one on the path, or one in a usual place. */
export const findFirefox = () => find(FIREFOX);

/** Chromium, installed first where there is none. */
export const ensureBrowser = () => ensure(CHROMIUM);

/** Firefox, installed first where there is none. */
export const ensureFirefox = () => ensure(FIREFOX);

function find({ variable, programs, places }) {
  const given = process.env[variable];
  return given && existsSync(given) ? given : findProgram(programs, places);
}

/** A browser, installed first where there is none: from Debian as root, else into the workspace. */
async function ensure(browser) {
  const found = find(browser);
  if (found) return found;
  console.log(`Cài đặt ${browser.name}… / Installing ${browser.name}…`);
  if (hasDebian) {
    await installFromDebian(...browser.packages);
    return find(browser);
  }
  const output = await mustRun(
    'npx',
    ['--yes', '@puppeteer/browsers@2', 'install', browser.build, '--path', join(ROOT, 'node_modules', '.browsers')],
    { quiet: true },
  );
  return output.trim().split('\n').at(-1).replace(/^\S+ /, '');
}
