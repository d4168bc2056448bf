#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { run } from './run.js';

const stopAsked = new Promise<void>(resolve => {
  let asked = 0;
  // the handlers stay: a library of ours ends the process at a signal that nobody else listens to
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      resolve();
      if ((asked += 1) > 1) process.exit(1);
    });
  }
});
// a file that has reached its allowed size is like a full disk: an error for whoever wrote, not the end of the process
if (process.platform !== 'win32') process.on('SIGXFSZ', () => undefined);
process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  say: line => process.stdout.write(`${line}\n`),
  complain: line => process.stderr.write(`${line}\n`),
  // eslint-disable-next-line no-restricted-properties -- the one place where the clock comes from
  now: () => Date.now(),
  randomBytes,
  stopAsked,
});
