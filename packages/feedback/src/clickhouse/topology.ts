/** How tables are laid out: on a cluster, sharded and replicated, or on one server. */
export interface Topology {
  /** What follows the name in CREATE TABLE. */
  readonly onCluster: string;
  /** Engine of a table that keeps, of rows with the same key, the one with the greatest `precedence`. */
  engine(table: string): string;
  /** The statement that makes the table which reads and writes all shards; none on one server. */
  overall(table: string, key: string): string | null;
  /** Name of the table that reads and writes all shards. */
  nameOf(table: string): string;
}

/**
 * Shards and replicas by the cluster's name and the servers' macros `shard` and `replica`. Rows of one key are on one shard,
 * so that the engine finds repetitions there.
 */
export function clusterTopology(cluster: string, database: string): Topology {
  return {
    onCluster: `ON CLUSTER ${cluster}`,
    engine: table =>
      `ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/${database}/${table}', '{replica}', precedence)`,
    overall: (table, key) =>
      `CREATE TABLE IF NOT EXISTS ${database}.${table}_all ON CLUSTER ${cluster} AS ${database}.${table}
        ENGINE = Distributed(${cluster}, ${database}, ${table}, cityHash64(${key}))`,
    nameOf: table => `${database}.${table}_all`,
  };
}

export function singleTopology(database: string): Topology {
  return {
    onCluster: '',
    engine: () => 'ReplacingMergeTree(precedence)',
    overall: () => null,
    nameOf: table => `${database}.${table}`,
  };
}
