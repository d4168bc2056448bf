import type { DuckDBConnection } from '@duckdb/node-api';
import { StoreTrouble } from '../store/store-trouble.js';
import { MIGRATIONS, type Migration } from './migrations.js';

/**
 * Brings a file to the newest version of the schema, each step in a transaction of its own.
 *
 * @throws StoreTrouble `newer` for a file that a later version of this software has made
 */
export async function migrate(
  connection: DuckDBConnection,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await connection.run('CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY)');
  const reader = await connection.runAndReadAll('SELECT coalesce(max(version), 0) FROM schema_versions');
  const current = Number(reader.getRows()[0]![0]);
  if (current > migrations.at(-1)!.version) throw new StoreTrouble('newer');
  for (const { version, statements } of migrations.filter(step => step.version > current)) {
    await connection.run('BEGIN');
    for (const statement of statements) await connection.run(statement);
    await connection.run(`INSERT INTO schema_versions VALUES (${version})`);
    await connection.run('COMMIT');
  }
}
