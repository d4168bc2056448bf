import type { RatingStore } from '../store/rating-store.js';
import type { Configuration } from './configuration/schema.js';

/** The store that a configuration names. Only its own database client is loaded. */
export async function openStore(configuration: Configuration['store'], now: () => number): Promise<RatingStore> {
  if (configuration.kind === 'clickhouse') {
    const { clickHouseStore } = await import('../clickhouse/index.js');
    return clickHouseStore({ ...configuration, now });
  }
  const { duckDbStore } = await import('../duckdb/duck-db-store.js');
  return duckDbStore(configuration);
}
