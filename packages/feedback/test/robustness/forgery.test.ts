import { test } from 'node:test';
import { sendForgeries } from './forgery.js';

test('of a thousand forged events none is kept and none crashes', { timeout: 60_000 }, async () => {
  await sendForgeries(1000, 17);
});
