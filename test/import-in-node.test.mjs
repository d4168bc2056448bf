import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

const PACKAGES = join(import.meta.dirname, '../packages');

for (const [name, known] of [
  ['core', 'wording/index.js'],
  ['elements', 'define.js'],
]) {
  describe(`importing a module of ${name} on a server`, () => {
    const dist = join(PACKAGES, name, 'dist');
    // the script-tag bundle is built for browsers alone
    const modules = readdirSync(dist, { recursive: true }).filter(
      name => name.endsWith('.js') && !name.endsWith('.min.js'),
    );

    it('finds the modules', () => assert(modules.includes(known)));

    for (const name of modules) {
      it(name, async () => {
        await assert.doesNotReject(import(pathToFileURL(join(dist, name)).href));
        assert.equal(typeof globalThis.customElements?.get?.('cchc-no-such-element'), 'undefined');
      });
    }
  });
}
