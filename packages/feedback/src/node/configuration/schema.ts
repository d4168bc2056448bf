import * as z from 'zod/mini';

/** Secrets are at least 32 random bytes, written as base64 or hexadecimal digits. */
const secret = z.string().check(z.minLength(43), z.regex(/^[A-Za-z0-9+/_-]+=*$/));
const text = z.string().check(z.minLength(1));
const port = z.number().check(z.multipleOf(1), z.gte(0), z.lte(65535));
const count = z.number().check(z.multipleOf(1), z.gte(0));
const url = z.string().check(z.regex(/^https?:\/\/[^\s/]+\S*$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const duckDb = z.strictObject({
  kind: z.literal('duckdb'),
  file: text,
  memory: z.optional(z.string().check(z.regex(/^\d+(KB|MB|GB)$/))),
  threads: z.optional(count.check(z.gte(1))),
});

const clickHouse = z.strictObject({
  kind: z.literal('clickhouse'),
  /** Addresses of the servers' HTTP ports; another is tried when one does not answer. */
  urls: z.array(url).check(z.minLength(1)),
  cluster: z.optional(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/))),
  database: z._default(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/)), 'default'),
  username: z.optional(text),
  password: z.optional(text),
  /** Replicas that must have a rating before it is acknowledged. */
  quorum: z.optional(count.check(z.gte(1))),
});

/** What an operator can set; everything but `keys` has a default. */
export const configurationSchema = z.strictObject({
  listen: z._default(z.strictObject({ host: z._default(text, '127.0.0.1'), port: z._default(port, 8081) }), {
    host: '127.0.0.1',
    port: 8081,
  }),
  /** The address at which citizens reach the service; links and QR codes begin with it. */
  publicUrl: z.optional(url),
  language: z._default(z.enum(['vi', 'en']), 'vi'),
  store: z._default(z.discriminatedUnion('kind', [duckDb, clickHouse]), { kind: 'duckdb', file: 'ratings.duckdb' }),
  keys: z
    .array(z.strictObject({ id: z.string().check(z.regex(/^[A-Za-z0-9]{1,16}$/)), from: day, secret }))
    .check(z.minLength(1)),
  /** Opens the office's addresses to whoever holds it. */
  officeToken: z.optional(secret),
  zalo: z.optional(
    z.strictObject({
      appId: text,
      oaSecrets: z.array(text).check(z.minLength(1)),
      pull: z.optional(
        z.strictObject({
          templates: z.array(text).check(z.minLength(1)),
          appSecret: text,
          tokenFile: text,
          everyMinutes: z._default(count.check(z.gte(1)), 60),
          /** Days that are read again at each pull, for ratings that Zalo tells late. */
          overlapDays: z._default(count, 2),
          /** Other addresses than Zalo's own, such as a proxy's. */
          ratingUrl: z.optional(url),
          tokenUrl: z.optional(url),
        }),
      ),
    }),
  ),
  form: z._default(
    z.strictObject({
      /** Name of the authority that stands above the form. */
      title: z._default(text, 'Đánh giá sự phục vụ'),
      /** Ratings from one network address in an hour. */
      perHour: z._default(count.check(z.gte(1)), 60),
      /** Bits of the proof of work, 0 for none; 12 take a telephone about a second, and each more doubles it. */
      proofOfWork: z._default(count.check(z.lte(24)), 0),
      /** Sites that may show the form in a frame, or post to it from their own pages. */
      origins: z._default(z.array(url), []),
      /** For demonstrations: ratings of the form are kept as made up, and the form says so. */
      isDemonstration: z._default(z.boolean(), false),
    }),
    { title: 'Đánh giá sự phục vụ', perHour: 60, proofOfWork: 0, origins: [], isDemonstration: false },
  ),
  /** Backups that the server makes while it serves, the first when it starts. */
  backups: z.optional(
    z.strictObject({
      folder: text,
      everyHours: z._default(count.check(z.gte(1), z.lte(500)), 24),
      keep: z._default(count.check(z.gte(1)), 7),
    }),
  ),
  /** Proxies before this server whose `X-Forwarded-For` is believed. */
  trustedProxies: z._default(count, 0),
  logLevel: z._default(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']), 'info'),
});

export type Configuration = z.infer<typeof configurationSchema>;
