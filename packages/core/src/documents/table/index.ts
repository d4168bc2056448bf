export { kindOfHeader } from './classify.js';
export type { ColumnKind } from './column-words.js';
export type { CellParts, GivenCell, TableText } from './given-table.js';
export { readJsonStat } from './json-stat.js';
