import { createHash } from 'node:crypto';
import { after } from 'node:test';
import {
  createMetrics,
  feedbackApp,
  keyRing,
  type FeedbackOptions,
  type RatingStore,
  type StoreTables,
} from '@cchc/feedback';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { createLog } from '@cchc/feedback/node';
import { JULY } from './ratings.js';

export const SECRETS = { appId: '4066551234567890123', oaSecrets: ['oa-secret-key'] };
export const KEYS = keyRing([{ id: 'k1', from: 0, secret: Buffer.alloc(32, 7) }]);
export const NOW = JULY + 60_000;

export type App = ReturnType<typeof feedbackApp>;

/** The ways in on a store of their own, and the lines that they logged. */
export function openApp(options: Partial<FeedbackOptions> = {}) {
  const store = options.store ?? duckDbStore({ file: ':memory:' });
  const lines: string[] = [];
  const log = createLog('trace', { write: line => void lines.push(line) });
  const metrics = createMetrics();
  const app = feedbackApp({ store, keys: KEYS, log, metrics, now: () => NOW, zalo: SECRETS, ...options });
  after(() => store.close());
  return { app, store, lines, metrics, ratings: () => rowsOf(store, 'ratings') };
}

export async function rowsOf<Name extends keyof StoreTables>(
  store: RatingStore,
  table: Name,
): Promise<StoreTables[Name][]> {
  const rows: StoreTables[Name][] = [];
  for await (const batch of store.readAll(table)) rows.push(...batch);
  return rows;
}

/** A store of which a test replaces some methods. */
export function storeWith(inner: RatingStore, methods: Partial<RatingStore>): RatingStore {
  return new Proxy(inner, {
    get: (target, name: keyof RatingStore) => methods[name] ?? target[name].bind(target),
  });
}

/** The signature, by the formula as it is published. */
export const sign = (body: string | Uint8Array, timestamp: string, { appId, oaSecrets } = SECRETS): string =>
  `mac=${createHash('sha256')
    .update(Buffer.concat([Buffer.from(appId), Buffer.from(body), Buffer.from(timestamp + oaSecrets[0])]))
    .digest('hex')}`;

export const TIMESTAMP = String(JULY + 500);

/** The body of a rating event as Zalo sends it. */
export const eventBody = (message: object = {}, event: object = {}): string =>
  JSON.stringify({
    event_name: 'user_feedback',
    app_id: SECRETS.appId,
    oa_id: '2393949495050606',
    timestamp: TIMESTAMP,
    message: {
      msg_id: 'b1f7a30ac4e5a2f2bdb7',
      rate: 4,
      note: 'Nhanh, gọn',
      submit_time: String(JULY),
      feedbacks: ['Thái độ tốt'],
      tracking_id: 'abc123',
      ...message,
    },
    ...event,
  });

/** Posts a body to the webhook, signed unless a test says otherwise. */
export function post(app: App, body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>) {
  const all = headers ?? { 'x-zevent-signature': sign(body, TIMESTAMP) };
  return app.request('/zalo/webhook', { method: 'POST', body, headers: all });
}
