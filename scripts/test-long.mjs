// Runs what takes too long for every change: each *.long.mjs below test and the packages' tests.
//   npm run test:long
//   npm run test:long -- bundlers     only files with that in their path
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, ROOT, tool } from './run.mjs';
import { nodeRun, runTests, testsIn } from './test-runs.mjs';

const filters = process.argv.slice(2);
const packageTests = readdirSync(join(ROOT, 'packages')).map(name => join('packages', name, 'test'));
const files = ['test', ...packageTests]
  .filter(folder => existsSync(join(ROOT, folder)))
  .flatMap(folder => testsIn(folder, /\.long\.mjs$/))
  .filter(file => filters.every(filter => file.includes(filter)));

await install();
const { ensureBrowser } = await import('./browser.mjs');
const CHROME_PATH = await ensureBrowser();
await build();
await tool('tsc', '-b');
await runTests(
  files.map(file => nodeRun(file, [file])),
  { env: { CHROME_PATH } },
);
