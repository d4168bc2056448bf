import { join } from 'node:path';
import { test } from 'node:test';
import { mustRun, ROOT, toolPath } from '../scripts/run.mjs';

/** Small pages of each framework, with what is right and, marked as an error, what is wrong. */
const PROJECT = join(ROOT, 'packages/elements/test/frameworks');
const check = (tool, ...args) => mustRun(toolPath(tool), args, { cwd: PROJECT, quiet: true });

test('React, Preact, Solid and Vue know the tags, their attributes and properties', () =>
  check('vue-tsc', '--project', '.', '--skipLibCheck', 'false'));

test('Svelte knows the tags, their attributes and properties', () =>
  check('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'));
