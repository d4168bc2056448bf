import { readFixture, type Column } from './index-reference.js';

interface Fixture {
  readonly columns: string[];
  readonly rows: (string | number | null)[][];
}

export type Row = Readonly<Record<string, string | number | null>>;

/** The rows of a fixture of published figures, as records by column. */
export function indexRows(name: string): Row[] {
  const { columns, rows } = readFixture<Fixture>(`indices/${name}.json`);
  return rows.map(row => Object.fromEntries(columns.map((column, i) => [column, row[i]!])));
}

/** Columns of numbers of the given rows, those without any value left out. */
export function valueColumns(rows: readonly Row[], codes: readonly string[]): Record<string, Column> {
  const columns = codes.map(code => [code, rows.map(row => row[code] as number | null)] as const);
  return Object.fromEntries(columns.filter(([, column]) => column.some(value => value !== null)));
}
