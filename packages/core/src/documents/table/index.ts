export { parseCsv } from './csv.js';
export type { TableText } from './cells.js';
