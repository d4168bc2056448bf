import { randomBytes } from 'node:crypto';
import { after } from 'node:test';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { createLog, readConfiguration, startServer, type Configuration } from '@cchc/feedback/node';
import { NOW, SECRETS } from './app.js';

export const KEY = Buffer.alloc(32, 7).toString('base64url');

/** A configuration by its defaults, on a port of the system's choice. */
export function configurationWith(environment: Record<string, string> = {}): Configuration {
  const reading = readConfiguration(undefined, {
    CCHC_FEEDBACK_PORT: '0',
    CCHC_FEEDBACK_KEY: KEY,
    CCHC_FEEDBACK_ZALO_APP_ID: SECRETS.appId,
    CCHC_FEEDBACK_ZALO_OA_SECRET: SECRETS.oaSecrets[0]!,
    ...environment,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** A server that listens on loopback until the tests of the file have run. */
export async function openServer(configuration = configurationWith()) {
  const store = duckDbStore({ file: ':memory:' });
  const lines: string[] = [];
  const log = createLog('trace', { write: line => void lines.push(line) });
  const server = await startServer({ configuration, store, log, now: () => NOW, randomBytes });
  after(() => server.stop());
  return { ...server, store, lines };
}
