import type { DuckDBConnection } from '@duckdb/node-api';
import type { RatingRecord } from '../rating/rating-record.js';
import type { StoreTables } from '../store/rating-store.js';
import { cursorOf, deadLetterOf, dossierOf, ratingColumns, ratingOf, type Row } from '../store/rows.js';

/** How a JSON list of rows becomes the columns of a table: one parameter, however many rows. */
const columns = {
  ratings: {
    id: 'UUID',
    month: 'INTEGER',
    channel: 'VARCHAR',
    unit: 'VARCHAR',
    procedure: 'VARCHAR',
    official: 'VARCHAR',
    level: 'TINYINT',
    questions: ['VARCHAR'],
    answers: ['TINYINT'],
    labels: ['VARCHAR'],
    rated_at: 'BIGINT',
    received_at: 'BIGINT',
    subject: 'VARCHAR',
    made_up: 'BOOLEAN',
  },
  comments: { rating_id: 'UUID', comment: 'VARCHAR' },
  dossiers: { subject: 'VARCHAR', unit: 'VARCHAR', procedure: 'VARCHAR', official: 'VARCHAR', finished_at: 'BIGINT' },
  dead_letters: { id: 'UUID', source: 'VARCHAR', reason: 'VARCHAR', body: 'VARCHAR', received_at: 'BIGINT' },
  cursors: { name: 'VARCHAR', value: 'VARCHAR' },
};

/** An INSERT of rows that come as one JSON parameter. */
export function insertSql(table: keyof typeof columns, conflict: string): string {
  const names = Object.keys(columns[table]).join(', ');
  const structure = JSON.stringify([columns[table]]);
  return `INSERT INTO ${table} (${names}) SELECT ${names} FROM
    (SELECT unnest(from_json($1::JSON, '${structure}'), recursive := true)) ${conflict}`;
}

/** 32 hexadecimal digits as DuckDB writes a UUID, and back. */
export const uuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const hexOf = (id: unknown): string => String(id).replaceAll('-', '');

export function ratingRow(rating: RatingRecord): Row {
  return { id: uuid(rating.id), ...ratingColumns(rating), made_up: rating.madeUp };
}

/** What each table is read back by. */
const reading: { readonly [Name in keyof StoreTables]: { sql: string; of: (row: Row) => StoreTables[Name] } } = {
  ratings: {
    sql: "SELECT r.*, coalesce(c.comment, '') AS comment FROM ratings r LEFT JOIN comments c ON c.rating_id = r.id",
    of: row => ratingOf(row, hexOf(row.id)),
  },
  dossiers: { sql: 'SELECT * FROM dossiers', of: dossierOf },
  deadLetters: { sql: 'SELECT * FROM dead_letters', of: row => deadLetterOf(row, hexOf(row.id)) },
  cursors: { sql: 'SELECT * FROM cursors', of: cursorOf },
};

/** The rows of a table as they stood when reading began, some thousand at a time. */
export async function* readTable<Name extends keyof StoreTables>(
  connection: DuckDBConnection,
  table: Name,
): AsyncGenerator<StoreTables[Name][]> {
  const { sql, of } = reading[table];
  const result = await connection.stream(sql);
  for await (const rows of result.yieldRowObjectJson()) yield rows.map(row => of(row));
}
