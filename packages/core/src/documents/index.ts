export type { Source } from './parts.js';
export { readJson } from './json.js';
export * from './satisfaction/index.js';
export * from './standing/index.js';
export * from './league/index.js';
export * from './table/index.js';
