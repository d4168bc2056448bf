import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describeProblem } from '@cchc/core';
import { readConfiguration } from '@cchc/feedback/node';
import { testFolder } from '../support/folder.js';
import { KEY } from '../support/server.js';

const folder = testFolder();
let files = 0;

function read(content: unknown, environment: Record<string, string> = {}) {
  const file = join(folder, `${(files += 1)}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readConfiguration(file, environment);
}

const keys = [{ id: 'k1', from: '2026-01-01', secret: KEY }];

test('what is not set has its default, and paths are seen from the folder of the file', () => {
  const reading = read({ keys });
  assert.ok(reading.ok);
  assert.deepEqual(reading.value.listen, { host: '127.0.0.1', port: 8081 });
  assert.deepEqual(reading.value.store, { kind: 'duckdb', file: join(folder, 'ratings.duckdb') });
  assert.equal(reading.value.language, 'vi');
});

test('the environment goes before the file, also from a file of its own', () => {
  const secretFile = join(folder, 'secret');
  writeFileSync(secretFile, 'from-a-file\n');
  const reading = read(
    { keys, listen: { port: 1 }, zalo: { appId: 'a', oaSecrets: ['b'] } },
    { CCHC_FEEDBACK_PORT: '8090', CCHC_FEEDBACK_ZALO_OA_SECRET_FILE: secretFile, CCHC_FEEDBACK_LANGUAGE: '' },
  );
  assert.ok(reading.ok);
  assert.deepEqual(reading.value.listen, { host: '127.0.0.1', port: 8090 });
  assert.deepEqual(reading.value.zalo?.oaSecrets, ['from-a-file']);
});

test('every mistake is told at once, in both languages, and no secret is repeated', () => {
  const reading = read({
    keys: [{ id: 'k 1', from: 'today', secret: 'too-short-secret' }],
    listen: { port: 70_000 },
    store: { kind: 'oracle' },
    zalo: { appId: 'a' },
    language: 'fr',
    prot: 1,
  });
  assert.ok(!reading.ok);
  const sentences = reading.problems.flatMap(problem => [
    describeProblem(problem, 'vi'),
    describeProblem(problem, 'en'),
  ]);
  for (const part of [
    'keys[0].id',
    'keys[0].from',
    'keys[0].secret',
    'listen.port',
    'store.kind',
    'zalo.oaSecrets',
    'prot',
  ]) {
    assert.equal(sentences.filter(sentence => sentence.includes(part)).length >= 2, true, `${part}: ${sentences}`);
  }
  assert.ok(sentences.some(sentence => sentence.startsWith('Thiếu: zalo.oaSecrets')));
  assert.ok(!sentences.join().includes('too-short-secret'));
});

test('a file that is not there, no JSON or no object is told', () => {
  assert.deepEqual(readConfiguration('/nowhere.json', {}), {
    ok: false,
    problems: [{ code: 'missing', path: ['/nowhere.json'] }],
  });
  for (const content of ['{', '[]', 'null']) assert.equal(read(content).ok, false);
  const missing = read({ keys }, { CCHC_FEEDBACK_KEY_FILE: '/nowhere' });
  assert.deepEqual(missing, { ok: false, problems: [{ code: 'missing', path: ['CCHC_FEEDBACK_KEY_FILE'] }] });
});

test('a configuration of the wrong shape is told also where the environment writes into it', () => {
  const reading = read({ keys, listen: 'here' }, { CCHC_FEEDBACK_PORT: '1' });
  assert.deepEqual(reading.ok ? [] : reading.problems.map(({ path }) => path.join('.')), ['listen']);
});
