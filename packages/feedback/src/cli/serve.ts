import { createLog } from '../node/create-log.js';
import { openStore } from '../node/open-store.js';
import { startServer } from '../node/start-server.js';
import type { Command } from './command.js';

/** `serve`: takes ratings until it is asked to stop. */
export const serve: Command = async ({ configuration: read, now, randomBytes, stopAsked }) => {
  const configuration = read();
  const log = createLog(configuration.logLevel);
  const store = await openStore(configuration.store, now);
  const server = await startServer({ configuration, store, log, now, randomBytes });
  await stopAsked;
  await server.stop();
  return 0;
};
