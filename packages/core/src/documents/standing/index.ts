export { standingDocument, type StandingDocument, type StandingEdition } from './schema.js';
export { readStandingDocument } from './read.js';
export { standingProblems } from './rules.js';
export { readStandingTable } from './table.js';
export { readEdition, type EditionCells } from './edition-cells.js';
