export { createLog } from './create-log.js';
export { readConfiguration } from './configuration/read-configuration.js';
export type { Configuration } from './configuration/schema.js';
export { keyRingOf } from './key-ring-of.js';
export { openStore } from './open-store.js';
export { startServer, type RunningServer, type ServerOptions } from './start-server.js';
