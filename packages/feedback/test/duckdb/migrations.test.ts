import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { StoreTrouble, type RatingRecord, type RatingStore, type StoreTables } from '@cchc/feedback';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { testFolder } from '../support/folder.js';
import { rating } from '../support/ratings.js';

const folder = testFolder();
const FIXTURES = join(import.meta.dirname, '../../../test/fixtures');

async function fileOf(name: string, ...sql: string[]): Promise<string> {
  const file = join(folder, `${name}.duckdb`);
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  for (const text of sql) await connection.run(text);
  connection.closeSync();
  instance.closeSync();
  return file;
}

async function rowsOf<Name extends keyof StoreTables>(store: RatingStore, table: Name): Promise<StoreTables[Name][]> {
  const rows: StoreTables[Name][] = [];
  for await (const batch of store.readAll(table)) rows.push(...batch);
  return rows;
}

test('a file of version 1 is read, tallied and written by this version', async () => {
  const store = duckDbStore({ file: await fileOf('v1', readFileSync(join(FIXTURES, 'duckdb-version-1.sql'), 'utf8')) });
  const old: RatingRecord = {
    id: '0123456789abcdef0123456789abcdef',
    channel: 'zalo',
    unit: 'so-y-te',
    procedure: '1.003709',
    official: 'cb-7',
    level: 2,
    answers: { attitude: 3, time: 1 },
    labels: ['Chờ lâu'],
    comment: 'Phải đi lại ba lần',
    ratedAt: 1784073600000,
    receivedAt: 1784073601000,
    subject: 'fedcba9876543210fedcba9876543210',
    madeUp: false,
  };
  assert.deepEqual(await rowsOf(store, 'ratings'), [old]);
  assert.deepEqual(await store.add([old, rating('new', { unit: 'so-y-te' })]), ['duplicate', 'stored']);
  const [cell] = await store.tallies();
  assert.deepEqual(cell?.tally.answers.valid, [0, 1, 0, 0, 1]);
  assert.equal((await store.findDossier([old.subject]))?.official, 'cb-7');
  assert.equal((await rowsOf(store, 'deadLetters')).length, 1);
  assert.equal(await store.readCursor('zalo 123'), '{"from":0}');
  await store.close();
});

test('a file that a later version has made is left alone', async () => {
  const file = await fileOf(
    'later',
    'CREATE TABLE schema_versions (version INTEGER PRIMARY KEY)',
    'INSERT INTO schema_versions VALUES (1), (99)',
  );
  const store = duckDbStore({ file });
  await assert.rejects(store.check(), error => error instanceof StoreTrouble && error.trouble === 'newer');
  await assert.rejects(store.add([rating('x')]), StoreTrouble);
  await store.close();
});

test('a file that is no database is told, and left as it is', async () => {
  const file = join(FIXTURES, 'duckdb-version-1.sql');
  const before = readFileSync(file);
  const store = duckDbStore({ file });
  await assert.rejects(store.check(), error => error instanceof StoreTrouble && error.trouble === 'broken');
  await store.close();
  assert.deepEqual(readFileSync(file), before);
});
