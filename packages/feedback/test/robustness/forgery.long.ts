import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendForgeries } from './forgery.js';

test(
  'of ten thousand forged events none is kept, none crashes, and memory stays bounded',
  { timeout: 600_000 },
  async context => {
    const grown = await sendForgeries(10_000, 18);
    context.diagnostic(`resident memory grew by ${(grown / 1e6).toFixed(0)} MB`);
    assert.ok(grown < 200_000_000);
  },
);
