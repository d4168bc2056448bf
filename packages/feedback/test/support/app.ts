import { createHash, randomBytes } from 'node:crypto';
import { after } from 'node:test';
import {
  createMetrics,
  feedbackApp,
  keyRing,
  type FeedbackOptions,
  type FormOptions,
  type RatingStore,
  type StoreTables,
} from '@cchc/feedback';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { createLog } from '@cchc/feedback/node';
import { JULY } from './ratings.js';

export const SECRETS = { appId: '4066551234567890123', oaSecrets: ['oa-secret-key'] };
export const KEYS = keyRing([{ id: 'k1', from: 0, secret: Buffer.alloc(32, 7) }]);
export const OFFICE = Buffer.alloc(32, 9).toString('base64url');
export const NOW = JULY + 60_000;

export type App = ReturnType<typeof feedbackApp>;

/** The ways in on a store of their own, and the lines that they logged. */
export function openApp(options: Partial<Omit<FeedbackOptions, 'form'>> & { form?: Partial<FormOptions> } = {}) {
  const store = options.store ?? duckDbStore({ file: ':memory:' });
  const lines: string[] = [];
  const log = createLog('trace', { write: line => void lines.push(line) });
  const metrics = createMetrics();
  let now = NOW;
  const form = {
    title: 'UBND thành phố',
    perHour: 1000,
    proofOfWork: 0,
    origins: [],
    address: () => '10.0.0.1',
    randomBytes,
  };
  const app = feedbackApp({
    store,
    keys: KEYS,
    log,
    metrics,
    now: () => now,
    zalo: SECRETS,
    office: { token: OFFICE },
    ...options,
    form: { ...form, ...options.form },
  });
  after(() => store.close());
  /** Sets the clock. */
  const setNow = (time: number): void => void (now = time);
  return { app, store, lines, metrics, setNow, ratings: () => rowsOf(store, 'ratings') };
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

/** Calls one of the office's addresses. */
export async function office(app: App, path: string, body?: unknown, token = OFFICE) {
  const answer = await app.request(`/api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: answer.status, json: await answer.json() };
}

/** The path of a one-time link for a finished dossier. */
export async function linkFor(app: App, code: string, days = 30): Promise<string> {
  const finishedAt = new Date(JULY).toISOString();
  const { json } = await office(app, 'dossiers', {
    dossiers: [{ code, unit: 'so-y-te', procedure: '1.003709', official: 'cb-7', finishedAt }],
    days,
  });
  return new URL(json.dossiers[0].link).pathname;
}

/** The path of the form at a place. */
export async function placeFor(app: App, channel: string, days = 30): Promise<string> {
  const { json } = await office(app, 'places', { channel, unit: 'so-tu-phap', procedure: '2.000528', days });
  return new URL(json.link).pathname;
}

/** Sends the form as a browser does. */
export const send = (app: App, path: string, fields: Record<string, string>) =>
  app.request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
  });

/** The form as a program sees it. */
export async function asJson(app: App, path: string) {
  const answer = await app.request(path, { headers: { accept: 'application/json' } });
  return { status: answer.status, json: await answer.json() };
}
