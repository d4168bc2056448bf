import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createMetrics, feedbackApp, keyRing, madeUpRatings } from '@cchc/feedback';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { createLog } from '@cchc/feedback/node';
import { printTimes } from '../timing.mjs';

// Durable ratings through the webhook beside the store's own insert rate, and tallies of many ratings.
// COUNT=10000000 node feedback/ratings.mjs

const COUNT = Number(process.env.COUNT ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
const store = duckDbStore({ file: join(folder, 'ratings.duckdb') });
const span = { from: Date.UTC(2025, 0), to: Date.UTC(2026, 0) };
const secrets = { appId: '1', oaSecrets: ['s'] };
const app = feedbackApp({
  store,
  keys: keyRing([{ id: 'k1', from: 0, secret: Buffer.alloc(32, 1) }]),
  log: createLog('silent'),
  metrics: createMetrics(),
  now: () => Date.now(),
  zalo: secrets,
});

function request(number) {
  const submitted = span.from + number;
  const message = { msg_id: `m${number}`, rate: 1 + (number % 5), submit_time: String(submitted) };
  const body = JSON.stringify({ event_name: 'user_feedback', timestamp: '1', message });
  const mac = createHash('sha256').update(`1${body}1s`).digest('hex');
  const headers = { 'x-zevent-signature': `mac=${mac}` };
  return new Request('http://bench/zalo/webhook', { method: 'POST', body, headers });
}

let number = 0;
/** Seconds that so many ratings take when so many senders wait for their answers. */
async function throughWebhook(count, senders) {
  const start = performance.now();
  const send = async () => {
    for (let i = 0; i < count / senders; i += 1) {
      const answer = await app.fetch(request((number += 1)));
      if (answer.status !== 200) throw new Error(`status ${answer.status}`);
    }
  };
  await Promise.all(Array.from({ length: senders }, send));
  return (performance.now() - start) / 1000;
}

async function straight(count, batchSize, seed) {
  const batches = [...madeUpRatings({ count, seed, ...span })].flat();
  const start = performance.now();
  for (let i = 0; i < count; i += batchSize) await store.add(batches.slice(i, i + batchSize));
  return (performance.now() - start) / 1000;
}

/** Latencies in milliseconds at so many requests a second, each sent at its time whether the last was answered or not. */
async function latencies(perSecond, seconds) {
  const times = [];
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: perSecond * seconds }, async (_, i) => {
      const due = begin + (i * 1000) / perSecond;
      await new Promise(resolve => setTimeout(resolve, due - performance.now()));
      const start = performance.now();
      await app.fetch(request((number += 1)));
      times.push(performance.now() - start);
    }),
  );
  return times.sort((a, b) => a - b);
}

await throughWebhook(500, 50);
const rates = {
  'store alone, 2,000 in a call': 20_000 / (await straight(20_000, 2000, 1)),
  'store alone, 200 in a call': 20_000 / (await straight(20_000, 200, 2)),
  'store alone, one in a call': 500 / (await straight(500, 1, 3)),
  'webhook, 1 sender': 500 / (await throughWebhook(500, 1)),
  'webhook, 200 senders': 10_000 / (await throughWebhook(10_000, 200)),
};
const own = rates['store alone, 200 in a call'];
console.log('\nDurable ratings per second, beside the store alone');
for (const [name, rate] of Object.entries(rates)) {
  console.log(`  ${name.padEnd(40)} ${rate.toFixed(0).padStart(8)}/s ${(rate / own).toFixed(2).padStart(6)} ×`);
}

const times = await latencies(200, 15);
const at = share => times[Math.floor(share * (times.length - 1))].toFixed(0);
console.log(`\n200 requests a second: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms`);

let start = performance.now();
for (const batch of madeUpRatings({ count: COUNT, seed: 4, ...span })) await store.add(batch);
const filling = performance.now() - start;
start = performance.now();
const cells = await store.tallies({ by: ['unit', 'procedure', 'channel', 'official'] });
const tallying = performance.now() - start;
start = performance.now();
await store.tallies({ by: ['unit'], grain: 'year' });
printTimes(
  `${COUNT.toLocaleString('en')} ratings more, in a file`,
  {
    'taken in, 2,000 in a call': filling,
    [`tallied by unit, procedure, channel, official (${cells.length} cells)`]: tallying,
    'tallied by unit and year': performance.now() - start,
  },
  'tallied by unit and year',
);
console.log(`  resident memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
await store.close();
rmSync(folder, { recursive: true });
