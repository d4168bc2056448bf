export {
  satisfactionDocument,
  type SatisfactionDocument,
  type SatisfactionPoint,
  type SatisfactionSeries,
} from './schema.js';
export { readSatisfactionDocument } from './read.js';
export { satisfactionProblems } from './rules.js';
export { readSatisfactionTable } from './table.js';
