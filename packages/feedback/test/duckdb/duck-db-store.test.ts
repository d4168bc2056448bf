import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { storeContract } from '../store/contract.js';
import { testFolder } from '../support/folder.js';
import { rating } from '../support/ratings.js';

const folder = testFolder();
let files = 0;
const fresh = (): string => join(folder, `${(files += 1)}.duckdb`);

storeContract('DuckDB store', async () => {
  const store = duckDbStore({ file: fresh() });
  return { store, close: () => store.close() };
});

test('what was added is there after the file is opened anew', async () => {
  const file = fresh();
  const store = duckDbStore({ file });
  await store.add([rating('kept', { comment: 'kept too' })]);
  await store.close();
  const again = duckDbStore({ file });
  for await (const rows of again.readAll('ratings')) assert.deepEqual(rows, [rating('kept', { comment: 'kept too' })]);
  assert.deepEqual(await again.add([rating('kept')]), ['duplicate']);
  await again.close();
});
