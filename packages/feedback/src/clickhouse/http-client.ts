import { createClient, type ClickHouseClient, type ClickHouseSettings } from '@clickhouse/client';
import type { SqlClient } from './sql-client.js';

export interface HttpOptions {
  /** Addresses of HTTP ports; when one does not answer the next is asked. */
  readonly urls: readonly string[];
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly settings: ClickHouseSettings;
}

/** Milliseconds for one statement. */
const PATIENCE = 60_000;

/** A connection error, after which another server may do what this one did not; repeating an insert does no harm. */
const isGone = (error: unknown): boolean =>
  /ECONN|EPIPE|socket hang up|Timeout/i.test(`${(error as { code?: string }).code ?? ''} ${(error as Error).message}`);

/** ClickHouse servers of one cluster over HTTP. */
export function httpClient({ urls, username, password, settings }: HttpOptions): SqlClient {
  const clients = urls.map(url =>
    createClient({
      url,
      ...(username === undefined ? {} : { username }),
      ...(password === undefined ? {} : { password }),
      request_timeout: PATIENCE,
      compression: { request: false, response: false },
      clickhouse_settings: settings,
      log: { level: 127 },
    }),
  );
  let favourite = 0;

  return {
    command: sql => any(client => client.command({ query: sql }).then(() => undefined)),
    query: sql => any(async client => (await client.query({ query: sql, format: 'JSONEachRow' })).json()),
    insert: (table, rows) =>
      any(client => client.insert({ table, values: rows, format: 'JSONEachRow' }).then(() => undefined)),
    async *stream(sql) {
      const result = await any(client => client.query({ query: sql, format: 'JSONEachRow' }));
      for await (const rows of result.stream()) yield rows.map(row => row.json<Record<string, unknown>>());
    },
    close: async () => void (await Promise.all(clients.map(client => client.close()))),
  };

  async function any<T>(work: (client: ClickHouseClient) => Promise<T>): Promise<T> {
    let failure: unknown;
    for (let i = 0; i < clients.length; i += 1) {
      const number = (favourite + i) % clients.length;
      try {
        const result = await work(clients[number]!);
        favourite = number;
        return result;
      } catch (error) {
        failure = error;
        if (!isGone(error)) throw error;
      }
    }
    throw failure;
  }
}
