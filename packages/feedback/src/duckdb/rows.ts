import type { DuckDBConnection } from '@duckdb/node-api';
import { levelCode, ratingOfCode } from '../rating/level-code.js';
import { monthOf } from '../rating/month.js';
import type { Channel, RatingRecord } from '../rating/rating-record.js';
import type { StoreTables } from '../store/rating-store.js';

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

export function ratingRow(rating: RatingRecord): Record<string, unknown> {
  return {
    id: uuid(rating.id),
    month: monthOf(rating.ratedAt),
    channel: rating.channel,
    unit: rating.unit,
    procedure: rating.procedure,
    official: rating.official,
    level: levelCode(rating.level),
    questions: Object.keys(rating.answers),
    answers: Object.values(rating.answers),
    labels: rating.labels,
    rated_at: rating.ratedAt,
    received_at: rating.receivedAt,
    subject: rating.subject,
    made_up: rating.madeUp,
  };
}

type Row = Record<string, unknown>;

/** What each table is read back by. */
const reading: { readonly [Name in keyof StoreTables]: { sql: string; of: (row: Row) => StoreTables[Name] } } = {
  ratings: {
    sql: "SELECT r.*, coalesce(c.comment, '') AS comment FROM ratings r LEFT JOIN comments c ON c.rating_id = r.id",
    of: row => ({
      id: hexOf(row.id),
      channel: row.channel as Channel,
      unit: row.unit as string,
      procedure: row.procedure as string,
      official: row.official as string,
      level: ratingOfCode(row.level as number),
      answers: Object.fromEntries((row.questions as string[]).map((name, i) => [name, (row.answers as number[])[i]!])),
      labels: row.labels as string[],
      comment: row.comment as string,
      ratedAt: Number(row.rated_at),
      receivedAt: Number(row.received_at),
      subject: row.subject as string,
      madeUp: row.made_up as boolean,
    }),
  },
  dossiers: {
    sql: 'SELECT * FROM dossiers',
    of: row => ({
      subject: row.subject as string,
      unit: row.unit as string,
      procedure: row.procedure as string,
      official: row.official as string,
      finishedAt: Number(row.finished_at),
    }),
  },
  deadLetters: {
    sql: 'SELECT * FROM dead_letters',
    of: row => ({
      id: hexOf(row.id),
      source: row.source as string,
      reason: row.reason as string,
      body: row.body as string,
      receivedAt: Number(row.received_at),
    }),
  },
  cursors: { sql: 'SELECT * FROM cursors', of: row => ({ name: row.name as string, value: row.value as string }) },
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
