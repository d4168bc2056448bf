export { readAs, type Expected, type Problem, type ProblemCode, type Reading } from './problem.js';

export * from './language/index.js';
export * from './period/index.js';
export * from './statistics/index.js';
export * from './satisfaction/index.js';
export * from './survey/index.js';
export * from './ranking/index.js';
export * from './composite/index.js';
export * from './indices/index.js';
export * from './provinces/index.js';
export * from './documents/index.js';
export * from './wording/index.js';
