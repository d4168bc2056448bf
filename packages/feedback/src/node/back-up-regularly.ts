import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeBackup } from '../backup/write-backup.js';
import { describeError } from '../intake/describe-error.js';
import type { Log } from '../intake/log.js';
import type { RatingStore } from '../store/rating-store.js';
import type { Words } from '../words/words.js';
import type { Configuration } from './configuration/schema.js';

/** Backups that a server made itself; other folders beside them are left alone. */
const NAME = /^ratings-\d{8}T\d{6}Z$/;

/**
 * Backs the store up while it serves, and keeps the newest few.
 *
 * @returns stops it, and waits for the backup under way
 */
export function backUpRegularly(
  store: RatingStore,
  { folder, everyHours, keep }: NonNullable<Configuration['backups']>,
  { log, now, words }: { log: Log; now: () => number; words: Words['operator'] },
): () => Promise<void> {
  const stop = new AbortController();
  const running = (async () => {
    while (!stop.signal.aborted) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const name = `ratings-${new Date(now()).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
        const { tables } = await writeBackup(store, join(folder, name), now());
        const old = (await readdir(folder))
          .filter(entry => NAME.test(entry))
          .sort()
          .slice(0, -keep);
        for (const entry of old) await rm(join(folder, entry), { recursive: true });
        log.info({ name, ratings: tables.ratings!.rows }, words.backedUp);
      } catch (error) {
        log.error({ error: describeError(error) }, words.notBackedUp);
      }
      await wait(everyHours * 3_600_000, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  })();
  return () => {
    stop.abort();
    return running;
  };
}
