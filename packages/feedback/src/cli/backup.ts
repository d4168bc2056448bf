import { existsSync } from 'node:fs';
import { BackupDamaged } from '../backup/manifest.js';
import { restoreBackup } from '../backup/restore-backup.js';
import { writeBackup } from '../backup/write-backup.js';
import { openStore } from '../node/open-store.js';
import { wordsOf } from '../words/words-of.js';
import { CommandFailure, type Command } from './command.js';

/** `backup FOLDER`: everything that is kept, into a folder that is not there yet. */
export const backup: Command = async ({ args: [folder], configuration: read, now, say }) => {
  const { store: where, language } = read();
  const words = wordsOf(language).commands;
  if (folder === undefined) throw new CommandFailure(words.usage);
  if (existsSync(folder)) throw new CommandFailure(words.exists(folder));
  const store = await openStore(where, now);
  try {
    const { tables } = await writeBackup(store, folder, now());
    say(words.backedUp(folder, tables.ratings!.rows));
    return 0;
  } finally {
    await store.close();
  }
};

/** `restore FOLDER`: a backup into the store of the configuration. */
export const restore: Command = async ({ args: [folder], configuration: read, now, say }) => {
  const { store: where, language } = read();
  const words = wordsOf(language).commands;
  if (folder === undefined) throw new CommandFailure(words.usage);
  const store = await openStore(where, now);
  try {
    const { tables, taken } = await restoreBackup(store, folder);
    say(words.restored(taken, tables.ratings!.rows));
    return 0;
  } catch (error) {
    if (error instanceof BackupDamaged) throw new CommandFailure(words.backupDamaged(error.file));
    throw error;
  } finally {
    await store.close();
  }
};
