import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testFolder } from '../support/folder.js';
import { killUnderLoad } from './kill.js';

const folder = testFolder();

test('SIGKILL at random moments under load loses, doubles and invents nothing', { timeout: 60_000 }, async () => {
  const { acknowledged } = await killUnderLoad(folder, 5, Math.random);
  assert.ok(acknowledged >= 5, `${acknowledged} acknowledged`);
});
