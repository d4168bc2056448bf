import { StoreTrouble } from '../store/store-trouble.js';
import { MIGRATIONS, type Migration } from './migrations.js';
import type { SqlClient } from './sql-client.js';
import type { Topology } from './topology.js';

/**
 * Brings a database to the newest version of the schema. Every statement may run again, so that a step which was interrupted,
 * or which two servers take at once, ends the same.
 *
 * @throws StoreTrouble `newer` for a database that a later version of this software has made
 */
export async function migrate(
  client: SqlClient,
  topology: Topology,
  database: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const versions = { name: 'schema_versions', key: 'version', columns: 'version UInt32, precedence UInt64' };
  await create(versions);
  const table = topology.nameOf(versions.name);
  const [row] = await client.query(`SELECT max(version) AS version FROM ${table}`);
  const current = Number(row?.version ?? 0);
  if (current > migrations.at(-1)!.version) throw new StoreTrouble('newer');
  for (const { version, tables } of migrations.filter(step => step.version > current)) {
    for (const one of tables) await create(one);
    await client.insert(table, [{ version, precedence: 0 }]);
  }

  async function create({ name, key, columns }: Migration['tables'][number]): Promise<void> {
    await client.command(
      `CREATE TABLE IF NOT EXISTS ${database}.${name} ${topology.onCluster} (${columns})
        ENGINE = ${topology.engine(name)} ORDER BY ${key}`,
    );
    const overall = topology.overall(name, key);
    if (overall !== null) await client.command(overall);
  }
}
