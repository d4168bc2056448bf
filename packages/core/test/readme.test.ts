import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { instrument, matches, near } from './support/examples.js';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const snippets = [...readme.matchAll(/^## (.*?)\n.*?^```js\n(.*?)^```$/gms)];

test('the README shows three examples', () => assert.equal(snippets.length, 3));

for (const [, heading, snippet] of snippets) {
  test(`README: ${heading!}`, async () => {
    const { code, checks } = instrument(snippet!);
    assert.equal(checks, 2);
    const modules: unknown[] = [];
    const names: string[] = [];
    for (const [, list, path] of code.matchAll(/^import \{ (.*?) \} from '(.*?)';$/gm)) {
      const module = (await import(path!)) as Record<string, unknown>;
      for (const name of list!.split(', ')) {
        assert.ok(name in module, `${name} of ${path!}`);
        names.push(name);
        modules.push(module[name]);
      }
    }
    const check = (actual: unknown, expected: unknown, printed: string): void =>
      assert.ok(matches(actual, expected), `expected ${printed}, got ${JSON.stringify(actual)}`);
    const body = code.replace(/^import .*$/gm, '');
    new Function(...names, 'near', 'check', body)(...modules, near, check);
  });
}

test('the README names the subpaths of the package', () => {
  const { exports } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const last = Object.keys(exports).map(path => path.replace(/^.*\//, ''));
  for (const name of last.filter(name => /^[a-z]/.test(name) && !name.includes('.')))
    assert.ok(readme.includes(name), name);
});
