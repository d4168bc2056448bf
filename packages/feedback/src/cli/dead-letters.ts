import { openStore } from '../node/open-store.js';
import type { Command } from './command.js';

/** `dead-letters`: what was signed and could not be read, one JSON object per line. It may hold personal data. */
export const deadLetters: Command = async ({ configuration: read, now, say }) => {
  const store = await openStore(read().store, now);
  try {
    for await (const letters of store.readAll('deadLetters')) {
      for (const { receivedAt, ...letter } of letters) {
        say(JSON.stringify({ received: new Date(receivedAt).toISOString(), ...letter }));
      }
    }
    return 0;
  } finally {
    await store.close();
  }
};
