import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DuckDBInstance, type DuckDBConnection, type DuckDBPreparedStatement } from '@duckdb/node-api';
import { migrate } from './migrate.js';
import { isFatal, troubleOf } from './trouble-of.js';

interface Opened {
  readonly instance: DuckDBInstance;
  readonly writer: DuckDBConnection;
  readonly reader: DuckDBConnection;
  readonly prepared: Map<string, DuckDBPreparedStatement>;
}

/**
 * A database file: one connection that writes, one piece of work after the other, and one that reads beside it. After an
 * error that DuckDB calls fatal, such as a full disk in the middle of a commit, the file is opened anew, which brings back
 * exactly what was committed.
 */
export class DuckDbFile {
  #opened: Promise<Opened> | undefined;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(
    readonly path: string,
    readonly settings: Record<string, string>,
  ) {}

  /** Runs work on the writing connection, alone. */
  write<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const turn = this.#writing.then(() => this.#use(opened => work(opened.writer)));
    this.#writing = turn.catch(() => undefined);
    return turn;
  }

  read<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    return this.#use(opened => work(opened.reader));
  }

  /** A statement of the writing connection, prepared once per opening of the file. */
  async prepare(sql: string): Promise<DuckDBPreparedStatement> {
    const { prepared, writer } = await this.#open();
    let statement = prepared.get(sql);
    if (!statement) prepared.set(sql, (statement = await writer.prepare(sql)));
    return statement;
  }

  /** A connection of the caller's own, for reading that takes long. */
  connect(): Promise<DuckDBConnection> {
    return this.#use(opened => opened.instance.connect());
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#drop();
  }

  async #use<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (isFatal(error)) await this.#drop();
      throw troubleOf(error);
    }
  }

  #open(): Promise<Opened> {
    this.#opened ??= open(this.path, this.settings).catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  async #drop(): Promise<void> {
    const opened = await this.#opened?.catch(() => undefined);
    this.#opened = undefined;
    if (!opened) return;
    opened.writer.closeSync();
    opened.reader.closeSync();
    opened.instance.closeSync();
  }
}

async function open(path: string, settings: Record<string, string>): Promise<Opened> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const instance = await DuckDBInstance.create(path, settings);
  try {
    const writer = await instance.connect();
    await migrate(writer);
    return { instance, writer, reader: await instance.connect(), prepared: new Map() };
  } catch (error) {
    instance.closeSync();
    throw error;
  }
}
