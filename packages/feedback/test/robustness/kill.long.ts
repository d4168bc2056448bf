import { test } from 'node:test';
import { testFolder } from '../support/folder.js';
import { killUnderLoad } from './kill.js';

const folder = testFolder();

test('two hundred kills lose, double and invent nothing', { timeout: 1_800_000 }, async context => {
  const { acknowledged } = await killUnderLoad(folder, 200, Math.random);
  context.diagnostic(`${acknowledged} ratings acknowledged`);
});
