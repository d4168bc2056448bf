import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { collectDefaultMetrics } from 'prom-client';
import { clientAddress } from '../http/client-address.js';
import { feedbackApp } from '../http/feedback-app.js';
import { Intake } from '../intake/intake.js';
import type { Log } from '../intake/log.js';
import { createMetrics } from '../intake/metrics.js';
import type { RatingStore } from '../store/rating-store.js';
import { wordsOf } from '../words/words-of.js';
import { backUpRegularly } from './back-up-regularly.js';
import type { Configuration } from './configuration/schema.js';
import { keyRingOf } from './key-ring-of.js';
import { pullRegularly } from './zalo-pull.js';

export interface ServerOptions {
  readonly configuration: Configuration;
  readonly store: RatingStore;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly randomBytes: (size: number) => Uint8Array;
}

export interface RunningServer {
  readonly url: string;
  /** Stops taking requests, answers those that have come, and closes the store. */
  stop(): Promise<void>;
}

/** Time for answers that are under way when the server stops. */
const GRACE = 10_000;

/**
 * Listens for ratings until it is stopped.
 *
 * @throws Error when the address cannot be listened on, or the store cannot be opened
 */
export async function startServer({
  configuration,
  store,
  log,
  now,
  randomBytes,
}: ServerOptions): Promise<RunningServer> {
  const { listen, language, keys, zalo, form, officeToken, publicUrl, trustedProxies, backups } = configuration;
  const words = wordsOf(language).operator;
  const metrics = createMetrics();
  collectDefaultMetrics({ register: metrics.registry });
  let isStopping = false;
  const intake = { store, keys: keyRingOf(keys), log, metrics, now, language };
  const app = feedbackApp({
    ...intake,
    zalo,
    form: { ...form, randomBytes, address: context => addressOf(context, trustedProxies) },
    office: officeToken === undefined ? undefined : { token: officeToken, publicUrl },
    isStopping: () => isStopping,
  });
  await store.check();
  const server = createAdaptorServer({
    fetch: app.fetch,
    // headers and bodies that drip in are cut off, whatever the handlers do
    serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 16 * 1024, keepAliveTimeout: 5000 },
  }) as Server;
  server.listen(listen.port, listen.host);
  await once(server, 'listening');
  const { address, port, family } = server.address() as AddressInfo;
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  log.info({ url }, words.listening(url));

  const stopPulling = zalo?.pull && pullRegularly(new Intake({ ...intake, storeDeadline: 60_000 }), zalo);

  const stopBackups = backups && backUpRegularly(store, backups, { log, now, words });

  let stopped: Promise<void> | undefined;
  return { url, stop: () => (stopped ??= stop()) };

  async function stop(): Promise<void> {
    isStopping = true;
    log.info({}, words.stopping);
    const closed = once(server, 'close');
    server.close();
    // connections that a client keeps open are ended as soon as their answer is out
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), GRACE);
    await Promise.all([closed, stopPulling?.(), stopBackups?.()]);
    clearInterval(idle);
    clearTimeout(cut);
    await store.close();
    log.info({}, words.stopped);
  }
}

function addressOf(context: Context, trustedProxies: number): string {
  const remote = getConnInfo(context).remote.address ?? '';
  return clientAddress(remote, context.req.header('x-forwarded-for') ?? null, trustedProxies);
}
