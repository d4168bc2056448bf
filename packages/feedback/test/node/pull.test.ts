import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { rowsOf, SECRETS } from '../support/app.js';
import { command, start } from '../support/command.js';
import { testFolder } from '../support/folder.js';
import { KEY } from '../support/server.js';
import { openStandIn } from '../support/zalo-stand-in.js';

const cwd = testFolder();

test('a server pulls by itself, and the command pulls once; what is wrong is said in words', async () => {
  const submitDate = String(Date.now() - 60_000);
  const zalo = await openStandIn('t1', [{ msgId: 'm1', rate: 5, submitDate }]);
  const pull = {
    templates: ['t1'],
    appSecret: 'app-secret',
    tokenFile: 'zalo-token.json',
    ratingUrl: zalo.ratingUrl,
    tokenUrl: zalo.tokenUrl,
  };
  const configuration = {
    keys: [{ id: 'k1', from: '2026-01-01', secret: KEY }],
    listen: { port: 0 },
    zalo: { ...SECRETS, pull },
  };
  writeFileSync(join(cwd, 'feedback.json'), JSON.stringify(configuration));
  const refused = await command(['pull'], { cwd });
  assert.deepEqual([refused.code, /Không đọc được tệp token/.test(refused.output)], [1, true]);

  writeFileSync(join(cwd, 'zalo-token.json'), JSON.stringify({ refresh_token: 'refresh-0' }));
  const server = start(['serve'], { cwd });
  await server.says(/Đã lấy đánh giá từ Zalo/);
  server.child.kill('SIGTERM');
  assert.equal(await server.closed, 0);

  const again = await command(['pull'], { cwd, env: { CCHC_FEEDBACK_LANGUAGE: 'en' } });
  assert.equal(again.code, 0);
  assert.match(again.output, /"duplicates":1.*Ratings were pulled from Zalo/);
  const store = duckDbStore({ file: join(cwd, 'ratings.duckdb') });
  assert.deepEqual(
    (await rowsOf(store, 'ratings')).map(({ level, channel }) => [level, channel]),
    [[5, 'zalo']],
  );
  await store.close();
});
