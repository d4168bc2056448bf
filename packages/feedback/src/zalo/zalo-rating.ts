import * as z from 'zod/mini';
import type { Intake } from '../intake/intake.js';
import { ratingId } from '../keys/keyed-hash.js';
import { LIMITS } from '../rating/check-rating.js';
import { cleanText } from '../rating/clean-text.js';
import type { RatingRecord } from '../rating/rating-record.js';

/** A rating as Zalo tells it, whichever way it came. */
export interface ZaloRating {
  readonly messageId: string;
  readonly rate: number;
  readonly note: string;
  readonly feedbacks: readonly string[];
  readonly trackingId: string;
  readonly submittedAt: number;
}

/** Zalo's own fields are texts; that a sender writes digits as a number changes nothing. */
const digits = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform(value => String(value)),
);
const id = z.pipe(digits, z.string().check(z.minLength(1), z.maxLength(200)));
const time = z.pipe(
  z.pipe(digits, z.string().check(z.regex(/^\d{1,15}$/))),
  z.transform(value => Number(value)),
);
const rate = z.pipe(
  z.pipe(digits, z.string().check(z.regex(/^[1-5]$/))),
  z.transform(value => Number(value)),
);
const optionalText = z.nullish(z.string());
const labels = z.nullish(z.array(z.string()));

/** The `message` of the webhook's event `user_feedback`. */
export const webhookMessage = z.pipe(
  z.object({
    msg_id: id,
    rate,
    note: optionalText,
    submit_time: time,
    feedbacks: labels,
    tracking_id: z.nullish(digits),
  }),
  z.transform(message => ({
    messageId: message.msg_id,
    rate: message.rate,
    note: message.note ?? '',
    feedbacks: message.feedbacks ?? [],
    trackingId: message.tracking_id ?? '',
    submittedAt: message.submit_time,
  })),
);

/** One entry of the answer to `rating/get`. */
export const pulledRating = z.pipe(
  z.object({
    msgId: id,
    rate,
    note: optionalText,
    submitDate: time,
    feedbacks: labels,
    trackingId: z.nullish(digits),
  }),
  z.transform(entry => ({
    messageId: entry.msgId,
    rate: entry.rate,
    note: entry.note ?? '',
    feedbacks: entry.feedbacks ?? [],
    trackingId: entry.trackingId ?? '',
    submittedAt: entry.submitDate,
  })),
);

const DAY = 86_400_000;

/** Whether a rating was submitted at a time that can be: not before Zalo had ratings, and not after tomorrow. */
export function isPlausibleTime(submittedAt: number, now: number): boolean {
  return submittedAt >= Date.UTC(2012, 0) && submittedAt <= now + DAY;
}

/** The record of a rating from Zalo: the same id from the webhook and from the pull, so that they merge. */
export async function recordOf(rating: ZaloRating, intake: Intake): Promise<RatingRecord> {
  const { messageId, submittedAt } = rating;
  const { subject, dossier } = await intake.findSubject(rating.trackingId, submittedAt);
  return {
    id: ratingId(intake.keys, submittedAt, 'zalo', messageId, String(submittedAt)),
    channel: 'zalo',
    unit: dossier?.unit ?? '',
    procedure: dossier?.procedure ?? '',
    official: dossier?.official ?? '',
    level: rating.rate,
    answers: {},
    labels: rating.feedbacks.slice(0, LIMITS.labels).map(label => cleanText(label, LIMITS.label)),
    comment: cleanText(rating.note, LIMITS.comment),
    ratedAt: submittedAt,
    receivedAt: intake.now(),
    subject,
    madeUp: false,
  };
}
