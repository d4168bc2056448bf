import type { RatingStore } from '../store/rating-store.js';
import type { Configuration } from './configuration/schema.js';

/** The store that a configuration names. Only its own database client is loaded. */
export async function openStore(configuration: Configuration['store']): Promise<RatingStore> {
  const { duckDbStore } = await import('../duckdb/duck-db-store.js');
  if (configuration.kind !== 'duckdb') throw new Error('unsupported store');
  return duckDbStore(configuration);
}
