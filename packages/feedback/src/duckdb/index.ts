export { duckDbStore, type DuckDbOptions } from './duck-db-store.js';
