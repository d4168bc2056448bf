import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { readBody } from '#feedback/http/read-body.js';
import { eventBody, rowsOf, sign, TIMESTAMP } from '../support/app.js';
import { testFolder } from '../support/folder.js';
import { configurationWith, openServer } from '../support/server.js';

/** A request as bytes, so that it can be as wrong as it likes. */
async function dial(url: string, head: string): Promise<{ socket: Socket; answer: () => string }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let text = '';
  socket.on('data', chunk => (text += chunk)).on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(`POST /zalo/webhook HTTP/1.1\r\nhost: x\r\n${head}\r\n\r\n`);
  return { socket, answer: () => text };
}

/** Waits until something is so; a test that waits in vain fails by its own time limit. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 10));
}

test('a rating goes from the wire into the store, and the probes answer', async () => {
  const { url, store } = await openServer();
  const body = eventBody();
  const headers = { 'x-zevent-signature': sign(body, TIMESTAMP), 'content-type': 'application/json' };
  const answer = await fetch(`${url}/zalo/webhook`, { method: 'POST', body, headers });
  assert.deepEqual([answer.status, await answer.json()], [200, { outcome: 'stored' }]);
  assert.equal((await rowsOf(store, 'ratings')).length, 1);
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  assert.equal((await fetch(`${url}/readyz`)).status, 200);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  assert.match(metrics, /^cchc_feedback_ratings_total\{channel="zalo",outcome="stored"\} 1$/m);
  assert.match(metrics, /^process_resident_memory_bytes /m);
  assert.equal((await fetch(`${url}/nothing`)).status, 404);
});

test('a body that says it is 10 MB is refused before it is read', { timeout: 20_000 }, async () => {
  const { url } = await openServer();
  const { socket, answer } = await dial(url, 'content-length: 10000000');
  await until(() => answer().includes('413'));
  assert.match(answer(), /^HTTP\/1.1 413 /);
  socket.destroy();
});

test('a body without end is cut off soon', { timeout: 20_000 }, async () => {
  const { url } = await openServer();
  const { socket, answer } = await dial(url, 'transfer-encoding: chunked');
  const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
  let sent = 0;
  while (!socket.destroyed && !answer() && sent < 50_000_000) {
    if (!socket.write(chunk)) {
      await Promise.race(['drain', 'close'].map(event => once(socket, event).catch(() => undefined)));
    }
    sent += chunk.length;
  }
  await until(() => answer() !== '' || socket.destroyed);
  // a sender that does not stop may be cut off before it has read its answer
  assert.match(answer(), /^$|^HTTP\/1.1 413 /);
  assert.ok(sent < 5_000_000, `${sent} bytes taken`);
  socket.destroy();
});

test(
  'a body that drips in is given up after five seconds, and others are served meanwhile',
  { timeout: 20_000 },
  async () => {
    const { url, store } = await openServer();
    const { socket, answer } = await dial(url, 'content-length: 100');
    const drip = setInterval(() => socket.write('x'), 100);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    await until(() => answer() !== '' || socket.destroyed);
    clearInterval(drip);
    assert.match(answer(), /^HTTP\/1.1 408 /);
    assert.deepEqual(await rowsOf(store, 'ratings'), []);
    socket.destroy();
  },
);

test('a sender that goes away in the middle leaves nothing', { timeout: 20_000 }, async () => {
  const { url, store } = await openServer();
  const { socket } = await dial(url, 'content-length: 1000');
  socket.write('{"event_name":');
  socket.destroy();
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  assert.deepEqual([...(await rowsOf(store, 'ratings')), ...(await rowsOf(store, 'deadLetters'))], []);
});

test(
  'a server that stops answers what has come, says that it is not ready, and takes nothing more',
  { timeout: 20_000 },
  async () => {
    const server = await openServer();
    const body = eventBody();
    const head = `content-length: ${Buffer.byteLength(body)}\r\nx-zevent-signature: ${sign(body, TIMESTAMP)}`;
    const { socket, answer } = await dial(server.url, head);
    socket.write(body.slice(0, 50));
    await new Promise(resolve => setTimeout(resolve, 50));
    const stopped = server.stop();
    socket.write(body.slice(50));
    await stopped;
    await until(() => answer() !== '' || socket.destroyed);
    assert.match(answer(), /^HTTP\/1.1 200 .*"outcome":"stored"/s);
    await assert.rejects(fetch(`${server.url}/healthz`));
  },
);

test('readBody gives every byte up to its limit', async () => {
  const request = (size: number): Request =>
    new Request('http://x', { method: 'POST', body: new Uint8Array(size).fill(7) });
  const limits = { bytes: 1000, milliseconds: 1000 };
  const reading = await readBody(request(1000), limits);
  assert.ok(reading.ok && reading.bytes.length === 1000 && reading.bytes.every(byte => byte === 7));
  assert.deepEqual(await readBody(request(1001), limits), { ok: false, fault: 'too large' });
  assert.deepEqual(await readBody(new Request('http://x'), limits), { ok: true, bytes: new Uint8Array() });
});

test(
  'a server backs up while it serves, keeps the newest few, and leaves other folders alone',
  { timeout: 20_000 },
  async () => {
    const folder = testFolder();
    for (const name of ['ratings-20200101T000000Z', 'ratings-20210101T000000Z', 'mine']) mkdirSync(join(folder, name));
    const { lines } = await openServer({ ...configurationWith(), backups: { folder, everyHours: 24, keep: 2 } });
    await until(() => lines.some(line => line.includes('Đã sao lưu')));
    const names = readdirSync(folder).sort();
    assert.deepEqual(names, ['mine', 'ratings-20210101T000000Z', names[2]]);
    assert.ok(existsSync(join(folder, names[2]!, 'manifest.json')));
  },
);
