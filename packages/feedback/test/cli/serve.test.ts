import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { eventBody, rowsOf, SECRETS, sign, TIMESTAMP } from '../support/app.js';
import { command, start } from '../support/command.js';
import { testFolder } from '../support/folder.js';

const cwd = testFolder();

test('without a configuration serve says what to do, in the language that was asked for', async () => {
  const vietnamese = await command(['serve'], { cwd });
  assert.equal(vietnamese.code, 1);
  assert.match(vietnamese.output, /Thiếu: keys.*npx @cchc\/feedback init/s);
  const english = await command(['serve'], { cwd, env: { CCHC_FEEDBACK_LANGUAGE: 'en' } });
  assert.match(english.output, /Missing: keys.*npx @cchc\/feedback init/s);
});

test('a command that there is not is answered with those that there are', async () => {
  const { code, output } = await command(['fly'], { cwd });
  assert.equal(code, 2);
  assert.match(output, /^Cách dùng/);
});

test('init writes a configuration once, for its owner alone; serve keeps what it acknowledged and stops in order', async () => {
  assert.equal((await command(['init'], { cwd })).code, 0);
  assert.equal(statSync(join(cwd, 'feedback.json')).mode & 0o777, 0o600);
  const again = await command(['init'], { cwd });
  assert.deepEqual([again.code, again.output], [1, 'feedback.json đã có và được giữ nguyên.\n']);

  const env = {
    CCHC_FEEDBACK_PORT: '0',
    CCHC_FEEDBACK_ZALO_APP_ID: SECRETS.appId,
    CCHC_FEEDBACK_ZALO_OA_SECRET: SECRETS.oaSecrets[0]!,
  };
  const server = start(['serve'], { cwd, env });
  const [, url] = await server.says(/"url":"([^"]+)"/);
  const body = eventBody();
  const headers = { 'x-zevent-signature': sign(body, TIMESTAMP) };
  assert.equal((await fetch(`${url}/zalo/webhook`, { method: 'POST', body, headers })).status, 200);

  const second = await command(['serve'], { cwd, env });
  assert.deepEqual([second.code, /đang do một tiến trình khác giữ/.test(second.output)], [1, true]);

  server.child.kill('SIGTERM');
  assert.equal(await server.closed, 0);
  const store = duckDbStore({ file: join(cwd, 'ratings.duckdb') });
  assert.equal((await rowsOf(store, 'ratings')).length, 1);
  await store.close();
});
