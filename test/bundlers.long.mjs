import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BUNDLERS } from '../bench/elements/bundlers.mjs';
import { BUNDLER_SPREAD, FIGURES } from '../bench/elements/figures.mjs';
import { figureSizes } from '../scripts/bundle-size.mjs';

describe('bytes of script that a page loads until a figure is drawn, by bundler', async () => {
  const names = Object.keys(BUNDLERS);
  const sizes = [];
  for (const name of names) sizes.push(await figureSizes(name));
  for (const [at, { name, budget = Infinity }] of FIGURES.entries()) {
    it(`${name}: every bundler keeps to the budget, and within 10 % of the lightest`, t => {
      const bytes = sizes.map(list => list[at].bytes);
      const most = Math.min(budget, BUNDLER_SPREAD * Math.min(...bytes));
      const row = names.map((bundler, i) => `${bundler} ${bytes[i]}`);
      t.diagnostic(row.join(', '));
      assert.deepEqual(
        row.filter((_, i) => bytes[i] > most),
        [],
        `at most ${Math.floor(most)}`,
      );
    });
  }
});
