import { Intake } from '../intake/intake.js';
import { createMetrics } from '../intake/metrics.js';
import { createLog } from '../node/create-log.js';
import { keyRingOf } from '../node/key-ring-of.js';
import { openStore } from '../node/open-store.js';
import { pullOnce } from '../node/zalo-pull.js';
import { wordsOf } from '../words/words-of.js';
import { CommandFailure, type Command } from './command.js';

/** `pull`: reads ratings from Zalo once. A server with `zalo.pull` does so by itself. */
export const pull: Command = async ({ configuration: read, now }) => {
  const { store: where, keys, zalo, language, logLevel } = read();
  if (!zalo?.pull) throw new CommandFailure(wordsOf(language).commands.noPull);
  const store = await openStore(where, now);
  try {
    const log = createLog(logLevel);
    const storeDeadline = 60_000;
    const intake = new Intake({
      store,
      keys: keyRingOf(keys),
      log,
      metrics: createMetrics(),
      now,
      language,
      storeDeadline,
    });
    return (await pullOnce(intake, zalo)) ? 0 : 1;
  } finally {
    await store.close();
  }
};
