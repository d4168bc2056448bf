import * as z from 'zod/mini';
import { count, envelope, nonEmpty, period, rank, text, whole } from '../parts.js';

const group = z.strictObject({ id: nonEmpty, name: text, rank, of: rank });

const edition = z.strictObject({
  period,
  /** 1 is best; null when the unit was not ranked in this edition. */
  rank: z.nullable(rank),
  /** Whether the source says that other units share the rank. */
  tied: z.optional(z.boolean()),
  /** How many units were ranked. */
  of: rank,
  score: z.optional(z.number()),
  /** Standard error of the score, in its unit; 0 for a score known exactly. */
  standardError: z.optional(z.number().check(z.gte(0))),
  /** Ranks that the data do not contradict, as the source states or computes them. */
  interval: z.optional(z.strictObject({ best: rank, worst: rank })),
  /** Level that the source puts the unit in: "good". */
  tier: z.optional(text),
  /** Places gained against the edition before, as the source states it: positive is better. */
  change: z.optional(whole),
  /** Ranks among peers, each with its own number of units. The name is a counted noun: "centrally-run cities". */
  groups: z.optional(z.array(group)),
  /** Units that took no part. */
  absent: z.optional(z.array(text)),
  /** Identifies the method; editions of different methods are not comparable. */
  method: z.optional(z.string()),
  /** Identifies the set of units, `vn-63` or `vn-34`: ranks among different ones are not comparable. */
  unitSet: z.optional(nonEmpty),
  /** How many components rose and fell, as the source counts them. */
  components: z.optional(z.strictObject({ up: count, down: count })),
  note: z.optional(text),
});

/** Schema of a standing document: the place of one unit in an index, edition by edition, as a press release gives it. */
export const standingDocument = z.strictObject({
  ...envelope,
  index: z.strictObject({
    code: nonEmpty,
    name: text,
    /** Direction of the score, default higher; a lower rank number is always the better one. */
    better: z.optional(z.enum(['higher', 'lower'])),
    method: z.optional(z.string()),
  }),
  unit: z.strictObject({ id: nonEmpty, name: text }),
  editions: z.array(edition),
});

export type StandingDocument = z.infer<typeof standingDocument>;
export type StandingEdition = z.infer<typeof edition>;
