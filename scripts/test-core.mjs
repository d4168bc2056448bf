// Compiles core and runs its tests.
//   npm run test:core
//   npm run test:core -- ranking --test-name-pattern=ties    files with that in their path; options go to Node's test runner
//   npm run test:core -- ranking --watch                     again with every change
import { attach, install, tool, watchTypes } from './run.mjs';
import { testsIn } from './test-runs.mjs';

const args = process.argv.slice(2);
const options = args.filter(arg => arg.startsWith('-'));
const filters = args.filter(arg => !arg.startsWith('-'));
const TESTS = 'packages/core/test';

await install();
await tool('tsc', '-b', TESTS);
const files = testsIn('packages/core/build/test').filter(file => filters.every(filter => file.includes(filter)));
if (files.length === 0) {
  console.error(`no test file has ${filters.join(' and ')} in its path`);
  process.exit(1);
}
if (options.includes('--watch')) watchTypes(TESTS);
process.exitCode = await attach(process.execPath, ['--test', ...options, ...files]);
