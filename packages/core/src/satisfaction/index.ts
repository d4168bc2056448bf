export * from './tally/index.js';
export * from './score/index.js';
export * from './trend/index.js';
