import { levelCode, ratingOfCode } from '../rating/level-code.js';
import { monthOf } from '../rating/month.js';
import type { Channel, RatingRecord } from '../rating/rating-record.js';
import type { StoreTables } from '../store/rating-store.js';

type Row = Record<string, unknown>;

/** Falls as time goes on, and stays exact as a number of JavaScript. */
const firstCounts = (receivedAt: number): number => Number.MAX_SAFE_INTEGER - receivedAt;

export function ratingRow(rating: RatingRecord): Row {
  return {
    id: rating.id,
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
    made_up: Number(rating.madeUp),
    precedence: firstCounts(rating.receivedAt),
  };
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
      of: row => ({
        id: row.id as string,
        channel: row.channel as Channel,
        unit: row.unit as string,
        procedure: row.procedure as string,
        official: row.official as string,
        level: ratingOfCode(Number(row.level)),
        answers: Object.fromEntries(
          (row.questions as string[]).map((code, i) => [code, (row.answers as number[])[i]!]),
        ),
        labels: row.labels as string[],
        comment: row.comment as string,
        ratedAt: Number(row.rated_at),
        receivedAt: Number(row.received_at),
        subject: row.subject as string,
        madeUp: Number(row.made_up) === 1,
      }),
    },
    dossiers: { sql: `SELECT * FROM ${name('dossiers')} FINAL`, of: dossierOf },
    deadLetters: {
      sql: `SELECT * FROM ${name('dead_letters')} FINAL`,
      of: row => ({
        id: row.id as string,
        source: row.source as string,
        reason: row.reason as string,
        body: row.body as string,
        receivedAt: Number(row.received_at),
      }),
    },
    cursors: {
      sql: `SELECT * FROM ${name('cursors')} FINAL`,
      of: row => ({ name: row.name as string, value: row.value as string }),
    },
  };
}

export function dossierOf(row: Row): StoreTables['dossiers'] {
  return {
    subject: row.subject as string,
    unit: row.unit as string,
    procedure: row.procedure as string,
    official: row.official as string,
    finishedAt: Number(row.finished_at),
  };
}
