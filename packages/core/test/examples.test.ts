import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as core from '@cchc/core';
import { docExamples, functionComments, instrument, matches, near, type FunctionComment } from './support/examples.js';

const source = join(import.meta.dirname, '../../src');
const sources = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => ({ path, text: readFileSync(join(source, path), 'utf8') }));

for (const { path, text } of sources) {
  for (const example of docExamples(path, text)) {
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

const comments = sources.flatMap(({ path, text }) => functionComments(path, text));
const functions = Object.entries(core).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

for (const name of functions) {
  test(`the comment of ${name} says what it does and gives, and shows it`, () => {
    const own = comments.filter(comment => comment.name === name);
    assert.equal(own.length, 1, 'one exported function of that name');
    const [{ summary, tags }] = own as [FunctionComment];
    assert.match(summary, /^[A-Z][^]*[.?]$/, 'a summary in sentences');
    assert.ok(tags.includes('example'), 'an example');
    assert.ok(tags.includes('returns') || tags.includes('throws'), 'what it returns or throws');
  });
}

test('no example is of a function that nobody can import', () => {
  assert.ok(functions.length > 100);
  const shown = sources.flatMap(({ path, text }) => docExamples(path, text)).map(({ name }) => name.split(' ')[1]!);
  assert.deepEqual(
    shown.filter(name => !(name in core)),
    [],
  );
});
