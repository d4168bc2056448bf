import * as z from 'zod/mini';
import { BODY_STATUS, readBody } from '../http/read-body.js';
import type { Intake } from '../intake/intake.js';
import { StoreTrouble } from '../store/store-trouble.js';
import { wordsOf } from '../words/words-of.js';
import { deadLetter } from './dead-letter.js';
import { parseExactly } from './parse-exactly.js';
import { isSignedByZalo, type ZaloSecrets } from './signature.js';
import { isPlausibleTime, recordOf, webhookMessage } from './zalo-rating.js';

/** Far above the largest event, whose note Zalo itself keeps short. */
const LIMITS = { bytes: 64 * 1024, milliseconds: 5000 };

const RATING_EVENT = 'user_feedback';

/**
 * The handler of Zalo's webhook. A rating is answered with 200 when it is durably kept, or was before. Without the right
 * signature nothing is kept and the answer is 401, so that Zalo repeats genuine events while a wrong secret is being mended;
 * only the unsigned request with which Zalo tries an address gets 200. What is signed and cannot be read is kept apart. When
 * the store cannot keep it the answer is 503, and Zalo sends it again.
 */
export function zaloWebhook(intake: Intake, secrets: ZaloSecrets): (request: Request) => Promise<Response> {
  const { metrics } = intake;
  const refuse = (reason: string, status: number): Response => {
    metrics.refused.inc({ route: 'zalo', reason });
    return Response.json({ outcome: 'refused', reason }, { status });
  };
  const ignore = (): Response => Response.json({ outcome: 'ignored' });

  return async request => {
    const body = await readBody(request, LIMITS);
    if (!body.ok) return refuse(body.fault, BODY_STATUS[body.fault]);
    const { bytes } = body;
    const event = envelope(parseExactly(bytes));
    const signature = request.headers.get('x-zevent-signature');
    if (signature === null && isProbe(bytes, event)) return ignore();
    const timestamps = [event?.timestamp, request.headers.get('x-zevent-timestamp')].filter(time => time != null);
    if (!isSignedByZalo(signature, bytes, timestamps, secrets)) {
      intake.log.warn({ route: 'zalo' }, wordsOf(intake.language).operator.forged);
      return refuse(signature === null ? 'unsigned' : 'signature', 401);
    }
    try {
      if (event && event.event_name !== RATING_EVENT) return ignore();
      const reading = event && webhookMessage.safeParse(event.message);
      const unread = !reading
        ? 'json'
        : !reading.success
          ? String(reading.error.issues[0]!.path[0] ?? 'message')
          : isPlausibleTime(reading.data.submittedAt, intake.now())
            ? null
            : 'submit_time';
      if (unread !== null || !reading?.success) {
        await intake.keepDeadLetter(deadLetter('zalo', unread ?? 'message', bytes, intake.now()));
        return Response.json({ outcome: 'unread' });
      }
      const [outcome] = await intake.keep([await recordOf(reading.data, intake)]);
      return Response.json({ outcome });
    } catch (error) {
      if (!(error instanceof StoreTrouble)) throw error;
      metrics.refused.inc({ route: 'zalo', reason: 'store' });
      return Response.json({ outcome: 'later' }, { status: 503, headers: { 'retry-after': '30' } });
    }
  };
}

const eventSchema = z.object({
  event_name: z.optional(z.unknown()),
  timestamp: z.optional(z.union([z.string(), z.number()])),
  message: z.optional(z.unknown()),
});

function envelope(parsed: unknown): { event_name?: unknown; timestamp: string | undefined; message?: unknown } | null {
  const { success, data } = eventSchema.safeParse(parsed);
  if (!success) return null;
  return { ...data, timestamp: data.timestamp === undefined ? undefined : String(data.timestamp) };
}

/** What Zalo sends when the address is registered: nothing, or an object that is no rating. */
function isProbe(bytes: Uint8Array, event: { event_name?: unknown } | null): boolean {
  return bytes.length === 0 || (event !== null && event.event_name !== RATING_EVENT);
}
