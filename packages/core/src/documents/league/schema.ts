import * as z from 'zod/mini';
import { envelope, nonEmpty, period, text } from '../parts.js';

const score = z.strictObject({
  /** Id of a unit of the document. */
  unit: nonEmpty,
  /** Unrounded score; null when there is none. */
  value: z.nullable(z.number()),
  /** Standard error of the score, in its unit; 0 for a score known exactly. */
  standardError: z.optional(z.nullable(z.number().check(z.gte(0)))),
  /** Scores of the components by their codes. */
  components: z.optional(z.record(z.string(), z.nullable(z.number()))),
  /** Why there is no value, as the source says it. */
  reason: z.optional(nonEmpty),
});

const edition = z.strictObject({
  period,
  /** Identifies the method, default that of the index; editions of different methods are not comparable. */
  method: z.optional(nonEmpty),
  /** Identifies the set of units, `vn-63` or `vn-34`: says what re-used codes stand for. */
  unitSet: z.optional(nonEmpty),
  /** An earlier period as the source recomputed it with the method and the units of this edition. */
  recomputed: z.optional(z.strictObject({ period, scores: z.array(score) })),
  scores: z.array(score),
  note: z.optional(text),
});

/** Schema of a league document: the scores of all units of an index, edition by edition. */
export const leagueDocument = z.strictObject({
  ...envelope,
  index: z.strictObject({
    code: nonEmpty,
    name: text,
    /** Which scores are the better ones, default higher. */
    better: z.optional(z.enum(['higher', 'lower'])),
    method: z.optional(nonEmpty),
  }),
  units: z.array(
    z.strictObject({
      id: nonEmpty,
      name: text,
      /** Ids of the groups of peers that the unit belongs to. */
      groups: z.optional(z.array(nonEmpty)),
    }),
  ),
  /** Groups of peers. The name is a counted noun: "centrally-run cities". */
  groups: z.optional(
    z.array(
      z.strictObject({
        id: nonEmpty,
        name: text,
        /** When and by what act the group is drawn up so. */
        vintage: z.optional(nonEmpty),
      }),
    ),
  ),
  editions: z.array(edition),
});

export type LeagueDocument = z.infer<typeof leagueDocument>;
export type LeagueEdition = z.infer<typeof edition>;
