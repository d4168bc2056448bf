import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as core from '@cchc/core';
import { docExamples, instrument, matches, near } from './support/examples.js';

const source = join(import.meta.dirname, '../../src');

for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))) {
  for (const example of docExamples(path, readFileSync(join(source, path), 'utf8'))) {
    test(`example of ${example.name}`, async () => {
      const { code, checks } = instrument(example.code);
      assert.ok(checks > 0, 'an example shows at least one result: `expression // → result`');
      const names = { ...core, near, check };
      const AsyncFunction = (async () => {}).constructor as new (
        ...args: string[]
      ) => (...v: unknown[]) => Promise<void>;
      await new AsyncFunction(...Object.keys(names), code)(...Object.values(names));
    });
  }
}

function check(actual: unknown, expected: unknown, printed: string): void {
  if (!matches(actual, expected)) assert.fail(`expected ${printed}, got ${JSON.stringify(actual)}`);
}

test('every exported function has an example', () => {
  const shown = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(path => docExamples(path, readFileSync(join(source, path), 'utf8')))
    .map(example => example.name.split(' ')[1]);
  const functions = Object.entries(core).filter(([, value]) => typeof value === 'function');
  assert.deepEqual(
    functions.map(([name]) => name).filter(name => !shown.includes(name)),
    [],
  );
});
