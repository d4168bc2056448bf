import type { DuckDBConnection } from '@duckdb/node-api';
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
import { DuckDbFile } from './duck-db-file.js';
import { insertSql, ratingRow, readTable, uuid } from './rows.js';
import { countSql, readCounts } from './tally-sql.js';

export interface DuckDbOptions {
  /** The one file that holds everything; made when it is not there. `:memory:` keeps nothing. */
  readonly file: string;
  /** Most memory that the database takes for itself, such as `1GB`; default DuckDB's own, 80 % of the machine's. */
  readonly memory?: string | undefined;
  /** Threads of the database; default one per core. */
  readonly threads?: number | undefined;
}

const INSERT_RATINGS = insertSql('ratings', 'ON CONFLICT DO NOTHING RETURNING id');
const INSERT_COMMENTS = insertSql('comments', 'ON CONFLICT DO NOTHING');
const INSERT_LETTERS = insertSql('dead_letters', 'ON CONFLICT DO NOTHING');
const REPLACE_DOSSIERS = insertSql(
  'dossiers',
  `ON CONFLICT DO UPDATE SET unit = excluded.unit, procedure = excluded.procedure, official = excluded.official,
    finished_at = excluded.finished_at`,
);
const REPLACE_CURSOR = insertSql('cursors', 'ON CONFLICT DO UPDATE SET value = excluded.value');

/**
 * Ratings in one DuckDB file, for one process on one machine. Ratings that arrive together share a transaction; each is
 * answered when the transaction is on the disk.
 */
export function duckDbStore({ file, memory, threads }: DuckDbOptions): RatingStore {
  return new DuckDbStore(
    new DuckDbFile(file, {
      ...(memory === undefined ? {} : { memory_limit: memory }),
      ...(threads === undefined ? {} : { threads: String(threads) }),
    }),
  );
}

class DuckDbStore implements RatingStore {
  readonly #group = new GroupCommit<RatingRecord, AddOutcome>(ratings => this.#insert(ratings));

  constructor(readonly file: DuckDbFile) {}

  async add(ratings: readonly RatingRecord[]): Promise<AddOutcome[]> {
    ratings.forEach(checkRating);
    return ratings.length === 0 ? [] : this.#group.add(ratings);
  }

  has(id: string): Promise<boolean> {
    return this.file.read(async connection => {
      const reader = await connection.runAndReadAll('SELECT 1 FROM ratings WHERE id = $1::UUID', [uuid(id)]);
      return reader.currentRowCount > 0;
    });
  }

  tallies(query: TallyQuery = {}): Promise<RatingTally[]> {
    const sql = countSql(query);
    return this.file.read(async connection => readCounts(await connection.runAndReadAll(sql), query));
  }

  async addDossiers(dossiers: readonly Dossier[]): Promise<void> {
    // a list that names a dossier twice means its last word
    const latest = new Map(dossiers.map(dossier => [dossier.subject, dossier]));
    const rows = [...latest.values()].map(({ finishedAt, ...row }) => ({ ...row, finished_at: finishedAt }));
    if (rows.length > 0) await this.#write(REPLACE_DOSSIERS, rows);
  }

  findDossier(subjects: readonly string[]): Promise<Dossier | null> {
    return this.file.read(async connection => {
      const places = subjects.map((_, i) => `$${i + 1}`).join(', ');
      const sql = `SELECT subject, unit, procedure, official, finished_at FROM dossiers WHERE subject IN (${places})`;
      const [row] = (await connection.runAndReadAll(sql, [...subjects])).getRowObjectsJson();
      return row ? dossierOf(row) : null;
    });
  }

  async keepDeadLetter({ id, receivedAt, ...letter }: DeadLetter): Promise<void> {
    await this.#write(INSERT_LETTERS, [{ ...letter, id: uuid(id), received_at: receivedAt }]);
  }

  async saveCursor(cursor: Cursor): Promise<void> {
    await this.#write(REPLACE_CURSOR, [cursor]);
  }

  readCursor(name: string): Promise<string | null> {
    return this.file.read(async connection => {
      const reader = await connection.runAndReadAll('SELECT value FROM cursors WHERE name = $1', [name]);
      return (reader.getRows()[0]?.[0] as string | undefined) ?? null;
    });
  }

  async *readAll<Name extends keyof StoreTables>(table: Name): AsyncGenerator<StoreTables[Name][]> {
    const connection = await this.file.connect();
    try {
      yield* readTable(connection, table);
    } finally {
      connection.closeSync();
    }
  }

  async check(): Promise<void> {
    await this.saveCursor({ name: 'check', value: '' });
  }

  async close(): Promise<void> {
    await this.#group.idle();
    await this.file.close();
  }

  #write(sql: string, rows: readonly unknown[]): Promise<void> {
    return this.file.write(async () => {
      await this.#run(sql, rows);
    });
  }

  async #run(sql: string, rows: readonly unknown[]): Promise<unknown[][]> {
    const statement = await this.file.prepare(sql);
    statement.bindVarchar(1, JSON.stringify(rows));
    return (await statement.runAndReadAll()).getRowsJson();
  }

  async #insert(ratings: readonly RatingRecord[]): Promise<AddOutcome[]> {
    const first = firstOfEach(ratings);
    const commented = first.filter(({ comment }) => comment !== '');
    const insert = async (): Promise<Set<unknown>> => {
      const rows = await this.#run(INSERT_RATINGS, first.map(ratingRow));
      const stored = new Set(rows.map(([id]) => id));
      const comments = commented.filter(({ id }) => stored.has(uuid(id)));
      if (comments.length > 0) {
        await this.#run(
          INSERT_COMMENTS,
          comments.map(({ id, comment }) => ({ rating_id: uuid(id), comment })),
        );
      }
      return stored;
    };
    const stored = await this.file.write(connection =>
      commented.length > 0 ? transaction(connection, insert) : insert(),
    );
    return outcomesOf(ratings, id => stored.has(uuid(id)));
  }
}

async function transaction<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
  await connection.run('BEGIN');
  try {
    const result = await work();
    await connection.run('COMMIT');
    return result;
  } catch (error) {
    // a database that is beyond a rollback is opened anew; what went wrong first is what matters
    await connection.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
