export { createLog } from './create-log.js';
export { readConfiguration } from './configuration/read-configuration.js';
export type { Configuration } from './configuration/schema.js';
export { keyRingOf } from './key-ring-of.js';
export { openStore } from './open-store.js';
export { startServer, type RunningServer, type ServerOptions } from './start-server.js';
export { FileTrouble, type FileFault } from '../files/file-trouble.js';
export { checkFile, importFile, type FileCheck, type ImportOptions, type ImportReport } from '../files/import-file.js';
export { mappingSchema, type Mapping } from '../files/mapping.js';
