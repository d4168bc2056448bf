import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mustRun, ROOT } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isRoot = process.getuid?.() === 0;

/** Flags for a browser without a screen, and without the traffic that it would make for itself. */
export const BROWSER_FLAGS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine: `CHROME_PATH`, one on the path, or one in a usual place. */
export function findBrowser() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name)));
  return [process.env.CHROME_PATH, ...onPath, ...PLACES].find(path => path && existsSync(path));
}

/** The browser, installed first where there is none: from Debian as root, else into the workspace. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('Cài đặt Chromium… / Installing Chromium…');
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await mustRun('apt-get', ['update', '-qq'], { quiet: true, env });
    await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
      quiet: true,
      env,
    });
    return findBrowser();
  }
  const output = await mustRun(
    'npx',
    ['--yes', '@puppeteer/browsers@2', 'install', 'chrome@stable', '--path', join(ROOT, 'node_modules', '.browsers')],
    { quiet: true },
  );
  return output.trim().split('\n').at(-1).replace(/^\S+ /, '');
}
