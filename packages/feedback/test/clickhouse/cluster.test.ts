import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { RatingStore } from '@cchc/feedback';
import { clickHouseStore } from '@cchc/feedback/clickhouse';
import { rowsOf } from '../support/app.js';
import { noCluster, startCluster, type Cluster } from '../support/cluster.js';
import { testFolder } from '../support/folder.js';
import { manyRatings, rating } from '../support/ratings.js';
import { storeContract } from '../store/contract.js';

const folder = testFolder();
let cluster: Cluster;

/** A store on the cluster, in the one database that all servers have. */
const open = (first = 0): RatingStore => {
  const urls = [...cluster.urls.slice(first), ...cluster.urls.slice(0, first)];
  return clickHouseStore({ urls, cluster: 'cchc', now: () => Date.now() });
};

describe('ClickHouse 18.16, two shards with two replicas each', { skip: noCluster, timeout: 170_000 }, () => {
  before(async () => {
    cluster = await startCluster(folder);
  });
  after(() => cluster?.stop());

  storeContract('store on the cluster', async () => {
    const store = open();
    return { store, close: () => store.close() };
  });

  test('every server counts the same, and both shards hold a part', async () => {
    const store = open();
    await store.add(manyRatings(2000, 7).map(one => ({ ...one, unit: `spread ${one.unit}` })));
    const counts = await Promise.all([0, 1, 2, 3].map(first => open(first).tallies({ by: ['unit'] })));
    for (const count of counts) assert.deepEqual(count, counts[0]);
    const parts = await Promise.all(
      cluster.urls.map(async url =>
        Number(await (await fetch(`${url}/?query=SELECT%20count()%20FROM%20ratings`)).text()),
      ),
    );
    assert.equal(parts[0], parts[1]);
    assert.equal(parts[2], parts[3]);
    assert.ok(Math.min(parts[0]!, parts[2]!) > 800, `${parts}`);
    await store.close();
  });

  test('when a replica dies and comes back, what was acknowledged is there once, and nothing else', async () => {
    const store = open();
    const wave = (number: number) =>
      Array.from({ length: 50 }, (_, i) =>
        rating(`wave ${number} ${i}`, { unit: 'killed', receivedAt: 1000 + number }),
      );
    const acknowledged = new Set<string>();
    let refused = 0;
    const give = async (number: number): Promise<void> => {
      try {
        await store.add(wave(number));
        for (const { id } of wave(number)) acknowledged.add(id);
      } catch {
        refused += 1;
      }
    };
    await give(0);
    const killed = cluster.kill(1);
    for (let number = 1; number < 4; number += 1) await give(number);
    await killed;
    await cluster.start(1);
    // senders repeat what was refused until it is taken
    for (let number = 0; number < 6; number += 1) {
      for (let attempt = 0; attempt < 20 && !wave(number).every(({ id }) => acknowledged.has(id)); attempt += 1) {
        await give(number);
        await new Promise(resolve => setTimeout(resolve, 500));
      }
    }
    assert.ok(refused > 0, 'with one replica of a shard down nothing is acknowledged');
    assert.equal(acknowledged.size, 300);
    const kept = (await rowsOf(store, 'ratings')).filter(({ unit }) => unit === 'killed').map(({ id }) => id);
    assert.equal(kept.length, 300);
    assert.deepEqual(new Set(kept), acknowledged);
    await store.close();
  });
});
