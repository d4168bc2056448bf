#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { run } from './run.js';

const stopAsked = new Promise<void>(resolve => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});
process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  say: line => process.stdout.write(`${line}\n`),
  complain: line => process.stderr.write(`${line}\n`),
  // eslint-disable-next-line no-restricted-properties -- the one place where the clock comes from
  now: () => Date.now(),
  randomBytes,
  stopAsked,
});
