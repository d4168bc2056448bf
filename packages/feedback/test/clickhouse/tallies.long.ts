import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { madeUpRatings, type RatingStore, type RatingTally } from '@cchc/feedback';
import { clickHouseStore, ClickHouseStore, singleTopology } from '@cchc/feedback/clickhouse';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { chdbClient } from '../support/chdb-client.js';
import { noCluster, startCluster } from '../support/cluster.js';
import { testFolder } from '../support/folder.js';

const COUNT = Number(process.env.COUNT ?? 10_000_000);
const folder = testFolder();
const now = () => Date.now();

test(`${COUNT} ratings are tallied alike by all stores`, { skip: noCluster, timeout: 3_600_000 }, async context => {
  const cluster = await startCluster(folder);
  const client = chdbClient(join(folder, 'chdb'));
  const stores: [string, RatingStore][] = [
    ['DuckDB', duckDbStore({ file: join(folder, 'ratings.duckdb') })],
    ['ClickHouse 18.16, four servers', clickHouseStore({ urls: cluster.urls, cluster: 'cchc', now })],
    [
      'current ClickHouse, in chdb',
      new ClickHouseStore({ client, topology: singleTopology('default'), database: 'default', now }),
    ],
  ];
  try {
    let expected: RatingTally[] | undefined;
    for (const [name, store] of stores) {
      let start = performance.now();
      const seconds = (): string => ((performance.now() - start) / 1000).toFixed(1);
      let group = [];
      for (const batch of madeUpRatings({ count: COUNT, seed: 5, from: Date.UTC(2025, 0), to: Date.UTC(2026, 0) })) {
        group.push(...batch);
        if (group.length < 20_000) continue;
        await store.add(group);
        group = [];
      }
      if (group.length > 0) await store.add(group);
      const filled = seconds();
      start = performance.now();
      const tallies = await store.tallies({ by: ['unit', 'procedure', 'channel', 'official'] });
      context.diagnostic(`${name}: taken in ${filled} s, tallied ${seconds()} s, ${tallies.length} cells`);
      expected ??= tallies;
      assert.deepEqual(tallies, expected);
    }
  } finally {
    for (const [, store] of stores) await store.close();
    await cluster.stop();
  }
});
