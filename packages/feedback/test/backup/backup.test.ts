import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { ClickHouseStore, singleTopology } from '@cchc/feedback/clickhouse';
import { restoreBackup, writeBackup } from '@cchc/feedback/node';
import { NOW, rowsOf } from '../support/app.js';
import { chdbClient } from '../support/chdb-client.js';
import { testFolder } from '../support/folder.js';
import { idOf, JULY, manyRatings, rating } from '../support/ratings.js';

const folder = testFolder();

async function full() {
  const store = duckDbStore({ file: ':memory:' });
  await store.add([
    ...manyRatings(5000),
    rating('commented', { comment: 'Cảm ơn\n"rất" nhiều', answers: { time: 2 } }),
  ]);
  await store.addDossiers([{ subject: idOf('d'), unit: 'u', procedure: 'p', official: 'o', finishedAt: JULY }]);
  await store.keepDeadLetter({ id: idOf('l'), source: 'zalo', reason: 'rate', body: '{}', receivedAt: JULY });
  await store.saveCursor({ name: 'pull', value: '1' });
  return store;
}

const tables = ['ratings', 'dossiers', 'deadLetters', 'cursors'] as const;
const content = async (store: Parameters<typeof rowsOf>[0]) =>
  Promise.all(
    tables.map(async table =>
      (await rowsOf(store, table)).map(row => JSON.stringify(row, Object.keys(row).sort())).sort(),
    ),
  );

test('what is restored is what was backed up, in this store and in another kind of store', async () => {
  const store = await full();
  const before = await content(store);
  const place = join(folder, 'whole');
  const { tables: counts } = await writeBackup(store, place, NOW);
  assert.deepEqual(
    Object.entries(counts).map(([name, { rows }]) => [name, rows]),
    [
      ['dossiers', 1],
      ['ratings', 5001],
      ['deadLetters', 1],
      ['cursors', 1],
    ],
  );
  await store.close();
  const stores = [
    duckDbStore({ file: join(folder, 'restored.duckdb') }),
    new ClickHouseStore({
      client: chdbClient(join(folder, 'chdb')),
      topology: singleTopology('default'),
      database: 'default',
      now: () => NOW,
    }),
  ];
  for (const other of stores) {
    await restoreBackup(other, place);
    await restoreBackup(other, place);
    assert.deepEqual(await content(other), before);
    await other.close();
  }
});

test('a damaged backup is told by its file and changes nothing', async () => {
  const store = await full();
  for (const [name, damage] of [
    ['ratings.jsonl.gz', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, -20))],
    ['manifest.json', (file: string) => writeFileSync(file, '{}')],
  ] as const) {
    const place = join(folder, `damaged ${name}`);
    await writeBackup(store, place, NOW);
    damage(join(place, name));
    const empty = duckDbStore({ file: ':memory:' });
    await assert.rejects(restoreBackup(empty, place), { name: 'BackupDamaged', file: join(place, name) });
    assert.deepEqual(await rowsOf(empty, 'ratings'), []);
    await empty.close();
  }
  await store.close();
});

test('a backup that was cut short does not stand under its name, and is written over', async () => {
  const store = await full();
  const place = join(folder, 'cut');
  let rows = 0;
  const cut = new Proxy(store, {
    get: (target, name: keyof typeof store) =>
      name === 'readAll'
        ? async function* () {
            yield* [];
            rows += 1;
            throw new Error('power');
          }
        : target[name].bind(target),
  });
  await assert.rejects(writeBackup(cut, place, NOW), /power/);
  assert.deepEqual([rows, existsSync(place)], [1, false]);
  await writeBackup(store, place, NOW);
  assert.ok(existsSync(join(place, 'manifest.json')));
  await store.close();
});
