import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { rowsOf } from '../support/app.js';
import { command } from '../support/command.js';
import { testFolder } from '../support/folder.js';

test('sample, backup, restore: what comes back is what was there', async () => {
  const cwd = testFolder();
  await command(['init'], { cwd });
  const sampled = await command(['sample', '--count', '2500'], { cwd });
  assert.deepEqual([sampled.code, /2500 đánh giá giả định/.test(sampled.output)], [0, true]);
  assert.match((await command(['backup', 'copy'], { cwd })).output, /Đã sao lưu 2500/);
  const again = await command(['backup', 'copy'], { cwd });
  assert.deepEqual([again.code, /copy đã có/.test(again.output)], [1, true]);
  const env = { CCHC_FEEDBACK_STORE_FILE: join(cwd, 'other.duckdb'), CCHC_FEEDBACK_LANGUAGE: 'en' };
  assert.match((await command(['restore', 'copy'], { cwd, env })).output, /with 2500 ratings is restored/);
  const store = duckDbStore({ file: join(cwd, 'other.duckdb') });
  const ratings = await rowsOf(store, 'ratings');
  assert.equal(ratings.length, 2500);
  assert.ok(ratings.every(({ madeUp }) => madeUp));
  await store.close();
  const missing = await command(['restore', 'nowhere'], { cwd });
  assert.deepEqual([missing.code, /không nguyên vẹn/.test(missing.output)], [1, true]);
});

test('a new key is used from tomorrow on, beside the old ones', async () => {
  const cwd = testFolder();
  await command(['init'], { cwd });
  const file = join(cwd, 'feedback.json');
  const [first] = JSON.parse(readFileSync(file, 'utf8')).keys;
  const { code, output } = await command(['rotate-key'], { cwd });
  assert.deepEqual([code, /khóa k2/.test(output)], [0, true]);
  const { keys } = JSON.parse(readFileSync(file, 'utf8'));
  assert.deepEqual([keys.length, keys[0], keys[1].id], [2, first, 'k2']);
  assert.ok(keys[1].from > first.from && keys[1].secret !== first.secret);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal((await command(['doctor'], { cwd })).code, 0);
  assert.equal((await command(['rotate-key', 'nowhere.json'], { cwd })).code, 1);
});

test('doctor says what is missing, and fails only when ratings could not be kept', async () => {
  const cwd = testFolder();
  await command(['init'], { cwd });
  const file = join(cwd, 'feedback.json');
  chmodSync(file, 0o644);
  const first = await command(['doctor'], { cwd, env: { CCHC_FEEDBACK_LANGUAGE: 'en' } });
  assert.equal(first.code, 0);
  for (const words of [/Other users can read the configuration/, /no zalo/, /no publicUrl/])
    assert.match(first.output, words);
  writeFileSync(join(cwd, 'ratings.duckdb'), 'this is no database');
  const second = await command(['doctor'], { cwd });
  assert.deepEqual([second.code, /✗ Kho đánh giá báo lỗi/.test(second.output)], [1, true]);
});
