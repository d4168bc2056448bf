import type { RatingStore } from '../store/rating-store.js';
import { ClickHouseStore } from './click-house-store.js';
import { httpClient } from './http-client.js';
import { clusterTopology, singleTopology } from './topology.js';

export { ClickHouseStore, type ClickHouseParts } from './click-house-store.js';
export type { SqlClient } from './sql-client.js';
export { clusterTopology, singleTopology, type Topology } from './topology.js';

export interface ClickHouseOptions {
  /** Addresses of the servers' HTTP ports; when one does not answer the next is asked. */
  readonly urls: readonly string[];
  /** Name of the cluster in the servers' configuration; without one the store is on a single server. */
  readonly cluster?: string | undefined;
  /** Default `default`. */
  readonly database?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Replicas that must have a rating before it is acknowledged; default 2 on a cluster. */
  readonly quorum?: number | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/**
 * Ratings in ClickHouse, 18.16 or newer: sharded by the rating's id and replicated through ZooKeeper or Keeper. A rating is
 * acknowledged when so many replicas of its shard have it; when fewer are up it is refused, and the sender tries again.
 */
export function clickHouseStore(options: ClickHouseOptions): RatingStore {
  const { urls, cluster, database = 'default', username, password, quorum = 2, now } = options;
  const settings = {
    // an insert is answered by the shards themselves, not by a queue in front of them
    insert_distributed_sync: 1 as const,
    insert_quorum: String(quorum),
    insert_quorum_timeout: 10_000 as never,
    // what another server has acknowledged is seen by this one
    select_sequential_consistency: '1',
  };
  const client = httpClient({ urls, username, password, settings: cluster === undefined ? {} : settings });
  const topology = cluster === undefined ? singleTopology(database) : clusterTopology(cluster, database);
  return new ClickHouseStore({ client, topology, database, now });
}
