import type { RatingRecord } from '../rating/rating-record.js';
import type { StoreTables } from '../store/rating-store.js';
import { cursorOf, deadLetterOf, dossierOf, ratingColumns, ratingOf, type Row } from '../store/rows.js';

/** Falls as time goes on, and stays exact as a number of JavaScript. */
const firstCounts = (receivedAt: number): number => Number.MAX_SAFE_INTEGER - receivedAt;

export function ratingRow(rating: RatingRecord): Row {
  const { id, madeUp, receivedAt } = rating;
  return { id, ...ratingColumns(rating), made_up: Number(madeUp), precedence: firstCounts(receivedAt) };
}

export function commentRow({ id, comment, receivedAt }: RatingRecord): Row {
  return { id, comment, precedence: firstCounts(receivedAt) };
}

export function letterRow({ receivedAt, ...letter }: StoreTables['deadLetters']): Row {
  return { ...letter, received_at: receivedAt, precedence: firstCounts(receivedAt) };
}

/** What each table is read back by; `name` gives the table that reads all shards. */
export function reading(name: (table: string) => string): {
  readonly [Name in keyof StoreTables]: { sql: string; of: (row: Row) => StoreTables[Name] };
} {
  return {
    ratings: {
      sql: `SELECT * FROM (SELECT * FROM ${name('ratings')} FINAL) AS rating
        GLOBAL ANY LEFT JOIN (SELECT id, comment FROM ${name('comments')} FINAL) AS remark USING id`,
      of: row => ratingOf(row, row.id as string),
    },
    dossiers: { sql: `SELECT * FROM ${name('dossiers')} FINAL`, of: dossierOf },
    deadLetters: {
      sql: `SELECT * FROM ${name('dead_letters')} FINAL`,
      of: row => deadLetterOf(row, row.id as string),
    },
    cursors: {
      sql: `SELECT * FROM ${name('cursors')} FINAL`,
      of: cursorOf,
    },
  };
}
