import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { RatingStore, StoreTables } from '../store/rating-store.js';
import { TABLES, type Manifest } from './manifest.js';

/**
 * Everything that a store keeps, as one gzipped file of JSON lines per table and a manifest with their counts and hashes. It
 * can be restored into any store, and is how a province moves from one machine to a cluster. The folder appears under its
 * name only when it is whole.
 *
 * @param folder must not be there yet
 */
export async function writeBackup(store: RatingStore, folder: string, now: number): Promise<Manifest> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const tables: Record<string, Manifest['tables'][string]> = {};
  for (const table of TABLES) tables[table] = await writeTable(store, table, join(unfinished, `${table}.jsonl.gz`));
  const manifest: Manifest = { format: 1, taken: new Date(now).toISOString(), tables };
  await writeFile(join(unfinished, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
  await rename(unfinished, folder);
  return manifest;
}

async function writeTable(
  store: RatingStore,
  table: keyof StoreTables,
  path: string,
): Promise<Manifest['tables'][string]> {
  let rows = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const batch of store.readAll(table)) {
      rows += batch.length;
      yield batch.map(row => `${JSON.stringify(row)}\n`).join('');
    }
  }
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(Readable.from(lines()), createGzip(), hashing, createWriteStream(path, { mode: 0o600 }));
  const handle = await open(path);
  await handle.sync();
  await handle.close();
  return { rows, sha256: hash.digest('hex') };
}
