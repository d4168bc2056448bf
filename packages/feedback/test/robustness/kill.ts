import assert from 'node:assert/strict';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { eventBody, rowsOf, SECRETS, sign, TIMESTAMP } from '../support/app.js';
import { start } from '../support/command.js';
import { KEY } from '../support/server.js';

/**
 * Kills the server at random moments under load, so many times, and looks afterwards whether every rating that it had
 * acknowledged is there once, and none that nobody sent. What was sent and not acknowledged may be there or not.
 *
 * @param random numbers from 0 to 1, the moments of the kills
 */
export async function killUnderLoad(
  cwd: string,
  kills: number,
  random: () => number,
): Promise<{ acknowledged: number }> {
  const env = {
    CCHC_FEEDBACK_PORT: '0',
    CCHC_FEEDBACK_KEY: KEY,
    CCHC_FEEDBACK_STORE_FILE: `${cwd}/ratings.duckdb`,
    CCHC_FEEDBACK_ZALO_APP_ID: SECRETS.appId,
    CCHC_FEEDBACK_ZALO_OA_SECRET: SECRETS.oaSecrets[0]!,
  };
  const sent = new Set<string>();
  const acknowledged = new Set<string>();
  let number = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const server = start(['serve'], { cwd, env });
    const [, url] = await server.says(/"url":"([^"]+)"/);
    let isUp = true;
    const sender = async (): Promise<void> => {
      while (isUp) {
        // the note names the rating, since its id is a hash
        const name = `n${(number += 1)}`;
        const body = eventBody({ msg_id: name, note: name });
        sent.add(name);
        const headers = { 'x-zevent-signature': sign(body, TIMESTAMP) };
        const answer = await fetch(`${url}/zalo/webhook`, { method: 'POST', body, headers }).catch(() => null);
        if (answer?.status === 200) acknowledged.add(name);
      }
    };
    const before = acknowledged.size;
    const senders = Array.from({ length: 8 }, sender);
    while (acknowledged.size === before) await new Promise(resolve => setTimeout(resolve, 5));
    await new Promise(resolve => setTimeout(resolve, 30 + random() * 300));
    server.child.kill('SIGKILL');
    isUp = false;
    await Promise.all([server.closed, ...senders]);
  }
  const store = duckDbStore({ file: env.CCHC_FEEDBACK_STORE_FILE });
  const kept = (await rowsOf(store, 'ratings')).map(({ comment }) => comment);
  await store.close();
  assert.equal(new Set(kept).size, kept.length, 'none is there twice');
  assert.deepEqual(
    [...acknowledged].filter(name => !new Set(kept).has(name)),
    [],
    'every acknowledged rating is there',
  );
  assert.deepEqual(
    kept.filter(name => !sent.has(name)),
    [],
    'none is invented',
  );
  return { acknowledged: acknowledged.size };
}
