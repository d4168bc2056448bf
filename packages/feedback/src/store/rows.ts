import { levelCode, ratingOfCode } from '../rating/level-code.js';
import { monthOf } from '../rating/month.js';
import type { Channel, RatingRecord } from '../rating/rating-record.js';
import type { StoreTables } from './rating-store.js';

/** A row of a database, by column name. Databases return 64-bit numbers as numbers or as text. */
export type Row = Record<string, unknown>;

/** The columns that ratings have in every database; ids are written in each one's own way. */
export function ratingColumns(rating: RatingRecord): Row {
  return {
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
  };
}

export function ratingOf(row: Row, id: string): RatingRecord {
  const levels = row.answers as number[];
  return {
    id,
    channel: row.channel as Channel,
    unit: row.unit as string,
    procedure: row.procedure as string,
    official: row.official as string,
    level: ratingOfCode(Number(row.level)),
    answers: Object.fromEntries((row.questions as string[]).map((code, i) => [code, levels[i]!])),
    labels: row.labels as string[],
    comment: row.comment as string,
    ratedAt: Number(row.rated_at),
    receivedAt: Number(row.received_at),
    subject: row.subject as string,
    madeUp: Number(row.made_up) === 1,
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

export function deadLetterOf(row: Row, id: string): StoreTables['deadLetters'] {
  return {
    id,
    source: row.source as string,
    reason: row.reason as string,
    body: row.body as string,
    receivedAt: Number(row.received_at),
  };
}

export function cursorOf(row: Row): StoreTables['cursors'] {
  return { name: row.name as string, value: row.value as string };
}
