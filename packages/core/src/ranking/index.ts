export * from './rank/index.js';
export * from './change/index.js';
export * from './standing/index.js';
export * from './league/index.js';
export * from './intervals/index.js';
