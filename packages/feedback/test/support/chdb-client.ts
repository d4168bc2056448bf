import { createRequire } from 'node:module';
import type { SqlClient } from '@cchc/feedback/clickhouse';

interface Session {
  query(sql: string, format: string): string;
  cleanup(): void;
}

/** The current ClickHouse inside this process, with its data in a folder. */
export function chdbClient(folder: string): SqlClient {
  const { Session } = createRequire(import.meta.url)('chdb') as { Session: new (path: string) => Session };
  const session = new Session(folder);
  const rows = (sql: string): Record<string, unknown>[] =>
    session
      .query(sql, 'JSONEachRow')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));
  return {
    command: async sql => void session.query(sql, 'CSV'),
    query: async sql => rows(sql),
    async *stream(sql) {
      yield rows(sql);
    },
    insert: async (table, values) => {
      const lines = values.map(value => JSON.stringify(value)).join('\n');
      session.query(`INSERT INTO ${table} FORMAT JSONEachRow ${lines}`, 'CSV');
    },
    close: async () => session.cleanup(),
  };
}
