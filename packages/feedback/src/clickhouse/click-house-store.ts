import { invalid } from '../error.js';
import { checkRating } from '../rating/check-rating.js';
import type { RatingRecord } from '../rating/rating-record.js';
import { GroupCommit } from '../store/group-commit.js';
import { firstOfEach, outcomesOf } from '../store/outcomes-of.js';
import type {
  AddOutcome,
  Cursor,
  DeadLetter,
  Dossier,
  RatingStore,
  RatingTally,
  StoreTables,
  TallyQuery,
} from '../store/rating-store.js';
import { dossierOf } from '../store/rows.js';
import { checkQuestion, dimensionsOf, monthsOf, tallyCells } from '../store/tally-cells.js';
import { migrate } from './migrate.js';
import { commentRow, letterRow, ratingRow, reading } from './rows.js';
import type { SqlClient } from './sql-client.js';
import type { Topology } from './topology.js';
import { troubleOf } from './trouble-of.js';

export interface ClickHouseParts {
  readonly client: SqlClient;
  readonly topology: Topology;
  readonly database: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** As many as the text of one query may name: ClickHouse reads 256 kB of it. */
const MOST_IDS = 5000;

/** The store over any ClickHouse; `clickHouseStore` makes the usual one. */
export class ClickHouseStore implements RatingStore {
  readonly #group = new GroupCommit<RatingRecord, AddOutcome>(
    ratings => this.#use(() => this.#insert(ratings)),
    50_000,
  );
  readonly #reading: ReturnType<typeof reading>;
  #migrated: Promise<void> | undefined;
  #last = 0;

  constructor(readonly parts: ClickHouseParts) {
    this.#reading = reading(table => parts.topology.nameOf(table));
  }

  async add(ratings: readonly RatingRecord[]): Promise<AddOutcome[]> {
    ratings.forEach(checkRating);
    return ratings.length === 0 ? [] : this.#group.add(ratings);
  }

  async has(id: string): Promise<boolean> {
    return (await this.#use(() => this.#existing('ratings', [id]))).size > 0;
  }

  async tallies(query: TallyQuery = {}): Promise<RatingTally[]> {
    const by = dimensionsOf(query);
    const { first, last } = monthsOf(query);
    const question = query.question === undefined ? null : checkQuestion(query.question);
    const level =
      question === null ? 'level' : `if(has(questions, '${question}'), answers[indexOf(questions, '${question}')], -1)`;
    const keys = ['month', 'made_up', 'answer', ...by].join(', ');
    const sql = `SELECT month, made_up, ${level} AS answer, ${by.map(name => `${name}, `).join('')}count() AS number
      FROM ${this.#name('ratings')} FINAL WHERE month BETWEEN ${first} AND ${last} GROUP BY ${keys}`;
    const rows = await this.#use(() => this.parts.client.query(sql));
    return tallyCells(
      rows.map(row => ({
        month: Number(row.month),
        madeUp: Number(row.made_up) === 1,
        level: Number(row.answer),
        count: Number(row.number),
        values: by.map(name => String(row[name])),
      })),
      query,
    );
  }

  async addDossiers(dossiers: readonly Dossier[]): Promise<void> {
    const precedence = this.#later();
    const latest = new Map(dossiers.map(dossier => [dossier.subject, dossier]));
    const rows = [...latest.values()].map(({ finishedAt, ...row }) => ({
      ...row,
      finished_at: finishedAt,
      precedence,
    }));
    if (rows.length > 0) await this.#write('dossiers', rows);
  }

  async findDossier(subjects: readonly string[]): Promise<Dossier | null> {
    const sql = `SELECT * FROM ${this.#name('dossiers')} FINAL WHERE subject IN (${hashes(subjects)})`;
    const [row] = await this.#use(() => this.parts.client.query(sql));
    return row ? dossierOf(row) : null;
  }

  async keepDeadLetter(letter: DeadLetter): Promise<void> {
    await this.#write('dead_letters', [letterRow(letter)]);
  }

  async saveCursor(cursor: Cursor): Promise<void> {
    await this.#write('cursors', [{ ...cursor, precedence: this.#later() }]);
  }

  async readCursor(name: string): Promise<string | null> {
    const sql = `SELECT value FROM ${this.#name('cursors')} FINAL WHERE name = ${quote(name)}`;
    const [row] = await this.#use(() => this.parts.client.query(sql));
    return row ? String(row.value) : null;
  }

  async *readAll<Name extends keyof StoreTables>(table: Name): AsyncGenerator<StoreTables[Name][]> {
    const { sql, of } = this.#reading[table];
    await this.#use(async () => undefined);
    try {
      for await (const rows of this.parts.client.stream(sql)) yield rows.map(row => of(row));
    } catch (error) {
      throw troubleOf(error);
    }
  }

  async check(): Promise<void> {
    await this.saveCursor({ name: 'check', value: '' });
  }

  async close(): Promise<void> {
    await this.#group.idle();
    await this.parts.client.close();
  }

  /** Rises with every call, also where the clock does not. */
  #later(): number {
    this.#last = Math.max(this.parts.now(), this.#last + 1);
    return this.#last;
  }

  #name(table: string): string {
    return this.parts.topology.nameOf(table);
  }

  #write(table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
    return this.#use(() => this.parts.client.insert(this.#name(table), rows));
  }

  async #use<T>(work: () => Promise<T>): Promise<T> {
    try {
      const { client, topology, database } = this.parts;
      this.#migrated ??= migrate(client, topology, database).catch((error: unknown) => {
        this.#migrated = undefined;
        throw error;
      });
      await this.#migrated;
      return await work();
    } catch (error) {
      throw troubleOf(error);
    }
  }

  async #existing(table: string, ids: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (let start = 0; start < ids.length; start += MOST_IDS) {
      const some = hashes(ids.slice(start, start + MOST_IDS));
      const rows = await this.parts.client.query(`SELECT id FROM ${this.#name(table)} WHERE id IN (${some})`);
      for (const { id } of rows) found.add(String(id));
    }
    return found;
  }

  async #insert(ratings: readonly RatingRecord[]): Promise<AddOutcome[]> {
    const first = firstOfEach(ratings);
    const existing = await this.#existing(
      'ratings',
      first.map(({ id }) => id),
    );
    const fresh = first.filter(({ id }) => !existing.has(id));
    const comments = fresh.filter(({ comment }) => comment !== '');
    // comments first: a rating that is there has its comment, whenever the work is cut short
    if (comments.length > 0) await this.parts.client.insert(this.#name('comments'), comments.map(commentRow));
    if (fresh.length > 0) await this.parts.client.insert(this.#name('ratings'), fresh.map(ratingRow));
    return outcomesOf(ratings, id => !existing.has(id));
  }
}

function hashes(values: readonly string[]): string {
  for (const value of values) if (!/^[0-9a-f]{32}$/.test(value)) throw invalid('id', value, '32 hexadecimal digits');
  return values.map(value => `'${value}'`).join(', ');
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
