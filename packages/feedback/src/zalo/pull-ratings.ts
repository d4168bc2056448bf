import * as z from 'zod/mini';
import type { Intake } from '../intake/intake.js';
import type { RatingRecord } from '../rating/rating-record.js';
import { callZalo, type Calling } from './call-zalo.js';
import { deadLetter } from './dead-letter.js';
import { PullTrouble } from './pull-trouble.js';
import { isPlausibleTime, pulledRating, recordOf } from './zalo-rating.js';
import type { ZaloTokens } from './zalo-tokens.js';

export interface PullOptions extends Calling {
  readonly intake: Intake;
  readonly tokens: ZaloTokens;
  /** The rating template that was sent to citizens. */
  readonly template: string;
  /** Milliseconds before the last pull that are read again, for ratings that Zalo tells late; default two days. */
  readonly overlap?: number | undefined;
  /** Milliseconds back that the very first pull reaches; default 90 days. */
  readonly reach?: number | undefined;
  /** Ratings per page, at most 10,000; default 1,000. */
  readonly pageSize?: number | undefined;
  /** Where ratings are read; default Zalo's own address. */
  readonly url?: string | undefined;
}

export interface PullReport {
  readonly pages: number;
  readonly stored: number;
  /** Ratings that the webhook, or an earlier pull, had brought. */
  readonly duplicates: number;
  /** Entries that could not be read and were kept apart. */
  readonly unread: number;
}

const DAY = 86_400_000;

/** Zalo's numbers for an access token that it no longer takes. */
const STALE = [-216, -124];

const pageSchema = z.object({ data: z.optional(z.nullable(z.array(z.unknown()))), total: z.optional(z.number()) });

/** Where a pull stands: its span of time, and the entries of it that were read. */
const positionSchema = z.object({ from: z.number(), to: z.nullable(z.number()), offset: z.number() });
type Position = z.infer<typeof positionSchema>;

/**
 * Reads the ratings of a template since the last pull, page by page; each page is durable before the next is asked for, and a
 * pull that was interrupted is taken up at its page. Ratings that the webhook has brought are recognised.
 *
 * @throws PullTrouble, StoreTrouble; then the next call goes on where this one stopped
 */
export async function pullRatings(options: PullOptions): Promise<PullReport> {
  const { intake, template, overlap = 2 * DAY, reach = 90 * DAY, pageSize = 1000 } = options;
  const name = `zalo pull ${template}`;
  const report = { pages: 0, stored: 0, duplicates: 0, unread: 0 };
  const saved = await intake.use(store => store.readCursor(name));
  const last: Position | null = saved === null ? null : z.parse(positionSchema, JSON.parse(saved));
  const span = {
    from: last === null ? intake.now() - reach : last.to === null ? last.from - overlap : last.from,
    to: last?.to ?? intake.now(),
  };
  for (let offset = last?.to == null ? 0 : last.offset; ;) {
    const { entries, total } = await readPage(options, { ...span, offset, limit: pageSize });
    await keepPage(entries);
    report.pages += 1;
    offset += entries.length;
    const isLast = entries.length === 0 || (total !== undefined && offset >= total);
    const position: Position = isLast ? { from: span.to, to: null, offset: 0 } : { ...span, offset };
    await intake.use(store => store.saveCursor({ name, value: JSON.stringify(position) }));
    if (isLast) return report;
  }

  async function keepPage(entries: readonly unknown[]): Promise<void> {
    const records: RatingRecord[] = [];
    for (const entry of entries) {
      const reading = pulledRating.safeParse(entry);
      if (reading.success && isPlausibleTime(reading.data.submittedAt, intake.now())) {
        records.push(await recordOf(reading.data, intake));
      } else {
        const reason = reading.success ? 'submitDate' : String(reading.error.issues[0]!.path[0] ?? 'entry');
        const bytes = Buffer.from(JSON.stringify(entry));
        await intake.keepDeadLetter(deadLetter('zalo pull', reason, bytes, intake.now()));
        report.unread += 1;
      }
    }
    for (const outcome of await intake.keep(records)) report[outcome === 'stored' ? 'stored' : 'duplicates'] += 1;
  }
}

/** One page; with a new token where Zalo no longer takes the old one. */
async function readPage(
  { tokens, template, url, ...calling }: PullOptions,
  { from, to, offset, limit }: { from: number; to: number; offset: number; limit: number },
): Promise<{ entries: readonly unknown[]; total: number | undefined }> {
  const address = new URL(url ?? 'https://business.openapi.zalo.me/rating/get');
  const query = { template_id: template, from_time: from, to_time: to, offset, limit };
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, String(value));
  const ask = (token: string) => callZalo(address, { headers: { access_token: token } }, calling);
  const token = await tokens.current();
  let result = await ask(token);
  if (STALE.includes(result.error)) result = await ask(await tokens.renew(token));
  if (result.error !== 0) throw new PullTrouble('answer', result.error);
  const page = pageSchema.safeParse(result.answer.data);
  if (!page.success) throw new PullTrouble('answer');
  return { entries: page.data.data ?? [], total: page.data.total };
}
