import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import * as z from 'zod/mini';
import { signTarget } from '../form/form-token.js';
import { BODY_STATUS, readBody } from '../http/read-body.js';
import type { Intake } from '../intake/intake.js';
import { keyedHash } from '../keys/keyed-hash.js';
import { LIMITS } from '../rating/check-rating.js';
import type { Dimension, TallyQuery } from '../store/rating-store.js';

export interface OfficeOptions {
  /** What the office's own systems send as `Authorization: Bearer …`. */
  readonly token: string;
  /** The address that links begin with; default that of the request. */
  readonly publicUrl?: string | undefined;
}

const code = z.string().check(z.minLength(1), z.maxLength(LIMITS.code), z.regex(/^[^\p{C}]+$/u));
const optionalCode = z._default(z.string().check(z.maxLength(LIMITS.code), z.regex(/^[^\p{C}]*$/u)), '');
const moment = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/),
  z.refine(text => !Number.isNaN(Date.parse(text))),
);

const dossiersSchema = z.strictObject({
  dossiers: z
    .array(z.strictObject({ code, unit: code, procedure: optionalCode, official: optionalCode, finishedAt: moment }))
    .check(z.minLength(1), z.maxLength(1000)),
  /** Days for which the links are good. */
  days: z._default(z.number().check(z.multipleOf(1), z.gte(1), z.lte(366)), 30),
});

const placeSchema = z.strictObject({
  channel: z.enum(['qr', 'kiosk', 'portal']),
  unit: code,
  procedure: optionalCode,
  days: z._default(z.number().check(z.multipleOf(1), z.gte(1), z.lte(3660)), 730),
});

const DAY = 86_400_000;
const BODY = { bytes: 1024 * 1024, milliseconds: 10_000 };

/** What the office's own systems call, below `/api`: finished dossiers in, links out, tallies out. */
export function officeRoutes(intake: Intake, { token, publicUrl }: OfficeOptions): Hono {
  const { keys, now } = intake;
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const expected = digest(`Bearer ${token}`);
  const routes = new Hono();

  routes.use('*', async (context, next) => {
    context.header('cache-control', 'no-store');
    if (timingSafeEqual(digest(context.req.header('authorization') ?? ''), expected)) return next();
    intake.metrics.refused.inc({ route: 'office', reason: 'token' });
    return context.json({ outcome: 'refused', reason: 'token' }, 401, { 'www-authenticate': 'Bearer' });
  });

  /** The answer names each dossier's tracking id, for Zalo, and its one-time link. Neither holds the dossier's code. */
  routes.post('/dossiers', async context => {
    const { data, refusal } = await read(context, dossiersSchema);
    if (!data) return refusal;
    const dossiers = data.dossiers.map(({ code: number, finishedAt, ...rest }) => {
      const finished = Date.parse(finishedAt);
      // the key of the day on which it was finished, so that telling of it again gives the same ids
      const key = keys.at(finished);
      const trackingId = keyedHash(keys, key, 'tracking', number);
      const subject = keyedHash(keys, key, 'subject', trackingId);
      return { code: number, trackingId, dossier: { subject, ...rest, finishedAt: finished } };
    });
    await intake.use(store => store.addDossiers(dossiers.map(({ dossier }) => dossier)));
    return context.json({
      dossiers: dossiers.map(({ code: number, trackingId, dossier: { subject } }) => ({
        code: number,
        trackingId,
        link: address(context, signTarget(keys, { channel: 'link', subject }, now(), now() + data.days * DAY)),
      })),
    });
  });

  routes.post('/places', async context => {
    const { data, refusal } = await read(context, placeSchema);
    if (!data) return refusal;
    const { days, ...place } = data;
    return context.json({ link: address(context, signTarget(keys, place, now(), now() + days * DAY)) });
  });

  routes.get('/tallies', async context => {
    const { by, grain, from, to, question } = context.req.query();
    const query = {
      ...(by === undefined ? {} : { by: by.split(',').filter(Boolean) as Dimension[] }),
      ...(grain === undefined ? {} : { grain: grain as 'month' }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(question === undefined ? {} : { question }),
    } satisfies TallyQuery;
    try {
      return context.json({ tallies: await intake.use(async store => store.tallies(query)) });
    } catch (error) {
      // the query is the caller's; its mistake is told as the store words it
      if (error instanceof RangeError) return context.json({ outcome: 'refused', reason: error.message }, 400);
      throw error;
    }
  });
  return routes;

  function address(context: Context, path: string): string {
    return `${(publicUrl ?? new URL(context.req.url).origin).replace(/\/$/, '')}/r/${path}`;
  }

  async function read<T extends z.ZodMiniType>(
    context: Context,
    schema: T,
  ): Promise<{ data: z.infer<T>; refusal: null } | { data: null; refusal: Response }> {
    const body = await readBody(context.req.raw, BODY);
    const refuse = (reason: string, status: 400 | 408 | 413, at?: string) => {
      intake.metrics.refused.inc({ route: 'office', reason });
      return { data: null, refusal: context.json({ outcome: 'refused', reason, at }, status) };
    };
    if (!body.ok) return refuse(body.fault, BODY_STATUS[body.fault]);
    const reading = schema.safeParse(parse(body.bytes));
    if (reading.success) return { data: reading.data, refusal: null };
    return refuse('invalid', 400, reading.error.issues[0]!.path.join('.'));
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
