export { withinError } from './within-error.js';
export * from './standing/index.js';
export * from './trend/index.js';
export * from './change/index.js';
export * from './reasons/index.js';
export * from './interval/index.js';
export * from './problem/index.js';
