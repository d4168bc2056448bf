// Runs what takes too long for every change: each *.long.mjs below test and the packages' tests, and what is compiled to *.long.js.
//   npm run test:long
//   npm run test:long -- bundlers     only files with that in their path
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, ROOT, tool } from './run.mjs';
import { nodeRun, runTests, testsIn } from './test-runs.mjs';

const filters = process.argv.slice(2);

await install();
const { ensureBrowser } = await import('./browser.mjs');
const { ensureClickHouse } = await import('./clickhouse.mjs');
const CHROME_PATH = await ensureBrowser();
await ensureClickHouse();
await build();
await tool('tsc', '-b');
const packages = readdirSync(join(ROOT, 'packages'));
const files = ['test', ...packages.flatMap(name => [`packages/${name}/test`, `packages/${name}/build/test`])]
  .filter(folder => existsSync(join(ROOT, folder)))
  .flatMap(folder => testsIn(folder, /\.long\.m?js$/))
  .filter(file => filters.every(filter => file.includes(filter)));
await runTests(
  files.map(file => nodeRun(file, [file])),
  { env: { CHROME_PATH } },
);
