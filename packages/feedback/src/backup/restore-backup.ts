import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import * as z from 'zod/mini';
import type { RatingStore, StoreTables } from '../store/rating-store.js';
import { BackupDamaged, manifestSchema, TABLES, type Manifest } from './manifest.js';

const BATCH = 2000;

/**
 * Puts a backup into a store. The files are checked against the manifest first, so that a damaged backup changes nothing.
 * What is there already stays and is not doubled; a restore that was interrupted can be started again.
 *
 * @throws BackupDamaged, StoreTrouble
 */
export async function restoreBackup(store: RatingStore, folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  for (const table of TABLES) await checkHash(folder, table, manifest);
  for (const table of TABLES) {
    let rows = 0;
    for await (const batch of readBatches(join(folder, `${table}.jsonl.gz`))) {
      await put(store, table, batch);
      rows += batch.length;
    }
    if (rows !== manifest.tables[table]!.rows) throw new BackupDamaged(table);
  }
  return manifest;
}

async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, 'manifest.json');
  try {
    const manifest = z.parse(manifestSchema, JSON.parse(await readFile(file, 'utf8')));
    if (!TABLES.every(table => manifest.tables[table])) throw new Error('tables are missing');
    return manifest;
  } catch (error) {
    throw new BackupDamaged(file, error);
  }
}

async function checkHash(folder: string, table: string, manifest: Manifest): Promise<void> {
  const file = join(folder, `${table}.jsonl.gz`);
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (error) {
    throw new BackupDamaged(file, error);
  }
  if (hash.digest('hex') !== manifest.tables[table]!.sha256) throw new BackupDamaged(file);
}

async function* readBatches(file: string): AsyncGenerator<unknown[]> {
  let batch: unknown[] = [];
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    batch.push(JSON.parse(line));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function put(store: RatingStore, table: keyof StoreTables, rows: readonly unknown[]): Promise<void> {
  switch (table) {
    case 'ratings':
      return void (await store.add(rows as StoreTables['ratings'][]));
    case 'dossiers':
      return store.addDossiers(rows as StoreTables['dossiers'][]);
    case 'deadLetters':
      for (const row of rows) await store.keepDeadLetter(row as StoreTables['deadLetters']);
      return;
    case 'cursors':
      for (const row of rows) await store.saveCursor(row as StoreTables['cursors']);
  }
}
