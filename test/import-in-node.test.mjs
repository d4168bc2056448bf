import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

const DIST = join(import.meta.dirname, '../packages/elements/dist');

describe('importing a module of the elements on a server', () => {
  // the script-tag bundle is built for browsers alone
  const modules = readdirSync(DIST, { recursive: true }).filter(
    name => name.endsWith('.js') && !name.endsWith('.min.js'),
  );

  it('finds the modules', () => assert(modules.includes('define.js')));

  for (const name of modules) {
    it(name, async () => {
      await assert.doesNotReject(import(pathToFileURL(join(DIST, name)).href));
      assert.equal(typeof globalThis.customElements?.get?.('cchc-no-such-element'), 'undefined');
    });
  }
});
