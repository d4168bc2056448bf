import type { Tally } from '@cchc/core';
import type { Grain } from '../rating/month.js';
import type { Channel, RatingRecord } from '../rating/rating-record.js';

/** Whether a rating is new, or a copy of one that was there before. */
export type AddOutcome = 'stored' | 'duplicate';

/** What ratings can be told apart by, beside the period. */
export type Dimension = 'unit' | 'procedure' | 'channel' | 'official';

export interface TallyQuery {
  /** Default `['unit']`. */
  readonly by?: readonly Dimension[];
  /** Length of the periods; default `month`. */
  readonly grain?: Grain;
  /** First and last month, `2026-01`; default all. Periods that lie in them only in part hold that part. */
  readonly from?: string;
  readonly to?: string;
  /** Code of a question of the questionnaire; default the rating itself. */
  readonly question?: string;
}

/** The ratings of one cell. What was not asked for in `by` is null: the cell holds all of it. */
export interface RatingTally {
  readonly period: string;
  readonly unit: string | null;
  readonly procedure: string | null;
  readonly channel: Channel | null;
  readonly official: string | null;
  /** Whether these are made-up ratings; they never share a cell with what citizens said. */
  readonly madeUp: boolean;
  readonly tally: Tally;
}

/** A finished dossier whose applicant may rate. */
export interface Dossier {
  /** Keyed hash of its code or tracking id, 32 hexadecimal digits. */
  readonly subject: string;
  readonly unit: string;
  readonly procedure: string;
  readonly official: string;
  readonly finishedAt: number;
}

/** Something authentic that could not be read, kept until a person has looked at it. */
export interface DeadLetter {
  /** Hash of source and body, 32 hexadecimal digits: a repetition is kept once. */
  readonly id: string;
  readonly source: string;
  /** Code of the reason. */
  readonly reason: string;
  readonly body: string;
  readonly receivedAt: number;
}

/** A place to go on from, such as the next page of a pull. */
export interface Cursor {
  readonly name: string;
  readonly value: string;
}

/** Everything a store keeps, by table. */
export interface StoreTables {
  readonly ratings: RatingRecord;
  readonly dossiers: Dossier;
  readonly deadLetters: DeadLetter;
  readonly cursors: Cursor;
}

/**
 * Where ratings are kept. What a method has answered is durable: it outlives a crash of the process and of the machine.
 * A store that cannot do its work throws a `StoreTrouble`, which says why; then nothing was acknowledged, and trying again
 * is safe, for every method may be called twice.
 */
export interface RatingStore {
  /** Keeps ratings, each exactly once; of two with the same id the first counts. One outcome per rating, in order. */
  add(ratings: readonly RatingRecord[]): Promise<AddOutcome[]>;
  /** Whether a rating with this id is kept. */
  has(id: string): Promise<boolean>;
  /** Counts by level in one GROUP BY, in order of period, unit, procedure, channel, official. */
  tallies(query?: TallyQuery): Promise<RatingTally[]>;
  /** Keeps dossiers; one that is given again replaces the earlier. */
  addDossiers(dossiers: readonly Dossier[]): Promise<void>;
  /** The dossier with one of these keyed hashes. */
  findDossier(subjects: readonly string[]): Promise<Dossier | null>;
  keepDeadLetter(letter: DeadLetter): Promise<void>;
  saveCursor(cursor: Cursor): Promise<void>;
  /** The value that was saved last. */
  readCursor(name: string): Promise<string | null>;
  /** Everything of a table, in batches, in no particular order. */
  readAll<Name extends keyof StoreTables>(table: Name): AsyncIterable<StoreTables[Name][]>;
  /** Whether the store can read and write now; throws what is wrong. */
  check(): Promise<void>;
  /** Waits for what was begun. */
  close(): Promise<void>;
}
