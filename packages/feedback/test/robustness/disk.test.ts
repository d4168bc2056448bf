import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { eventBody, rowsOf, SECRETS, sign, TIMESTAMP } from '../support/app.js';
import { testFolder } from '../support/folder.js';
import { KEY } from '../support/server.js';

const MAIN = fileURLToPath(import.meta.resolve('#feedback/cli/main.js'));
const hasUlimit = process.platform === 'linux' ? false : 'only Linux limits the size of files by ulimit';

/** A server that may write files of so many kilobytes at most: to a database that is a full disk. */
async function serveWithin(cwd: string, kilobytes: number, env: Record<string, string>) {
  const script = `ulimit -f ${kilobytes}; exec "${process.execPath}" "${MAIN}" serve`;
  const child = spawn('bash', ['--norc', '-c', script], { cwd, env: { PATH: process.env.PATH ?? '', ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk));
  after(() => child.kill('SIGKILL'));
  const closed = new Promise<void>(resolve => child.on('close', () => resolve()));
  for (;;) {
    const url = /"url":"([^"]+)"/.exec(output)?.[1];
    if (url !== undefined) return { child, url, closed, output: () => output };
    assert.equal(child.exitCode, null, output);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

test(
  'a full disk: senders are told to send again, the operator is told why, and what was acknowledged stays',
  { skip: hasUlimit, timeout: 60_000 },
  async () => {
    const cwd = testFolder();
    const env = {
      CCHC_FEEDBACK_PORT: '0',
      CCHC_FEEDBACK_KEY: KEY,
      CCHC_FEEDBACK_STORE_FILE: join(cwd, 'ratings.duckdb'),
      CCHC_FEEDBACK_ZALO_APP_ID: SECRETS.appId,
      CCHC_FEEDBACK_ZALO_OA_SECRET: SECRETS.oaSecrets[0]!,
    };
    const server = await serveWithin(cwd, 600, env);
    const acknowledged: string[] = [];
    let status = 200;
    // a busy machine may be too slow for an answer now and then; that is told apart from a full disk
    for (let i = 0; i < 3000 && !server.output().includes('"full"'); i += 1) {
      const name = `n${i} ${randomBytes(900).toString('hex')}`;
      const body = eventBody({ msg_id: `n${i}`, note: name });
      const headers = { 'x-zevent-signature': sign(body, TIMESTAMP) };
      const answer = await fetch(`${server.url}/zalo/webhook`, { method: 'POST', body, headers });
      status = answer.status;
      if (status === 200) acknowledged.push(name);
      else await new Promise(resolve => setTimeout(resolve, 100));
    }
    assert.equal(status, 503);
    assert.ok(acknowledged.length > 50, `${acknowledged.length}`);
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
    server.child.kill('SIGTERM');
    await server.closed;
    assert.match(server.output(), /không còn chỗ để ghi/);
    const store = duckDbStore({ file: env.CCHC_FEEDBACK_STORE_FILE });
    const kept = new Set((await rowsOf(store, 'ratings')).map(({ comment }) => comment));
    assert.deepEqual(
      acknowledged.filter(name => !kept.has(name)),
      [],
    );
    // with room again everything goes on
    const [, body] = ['', eventBody({ msg_id: 'after' })];
    await store.close();
    const again = await serveWithin(cwd, 1_000_000, env);
    const headers = { 'x-zevent-signature': sign(body, TIMESTAMP) };
    assert.equal((await fetch(`${again.url}/zalo/webhook`, { method: 'POST', body, headers })).status, 200);
    again.child.kill('SIGTERM');
    await again.closed;
  },
);

const isRoot = process.getuid?.() === 0 ? 'root may write what nobody else may' : false;

test('a file that may only be read is told as such', { skip: isRoot }, async () => {
  const cwd = testFolder();
  const file = join(cwd, 'ratings.duckdb');
  const store = duckDbStore({ file });
  await store.check();
  await store.close();
  chmodSync(file, 0o400);
  const again = duckDbStore({ file });
  await assert.rejects(again.check(), { trouble: 'read-only' });
  await again.close();
});
