import * as z from 'zod/mini';
import { LIMITS } from '../rating/check-rating.js';

const code = z.string().check(z.minLength(1), z.maxLength(LIMITS.code));
const column = z.string().check(z.minLength(1));
const level = z.union([z.number().check(z.multipleOf(1), z.gte(1), z.lte(5)), z.literal("don't know"), z.null()]);

/** A column, with what its texts stand for; or one value for all rows. */
const codes = z.union([
  z.strictObject({ column, values: z.optional(z.record(z.string(), code)) }),
  z.strictObject({ value: code }),
]);
const levels = z.strictObject({ column, values: z.optional(z.record(z.string(), level)) });

/** How the columns of a survey's table become ratings. */
export const mappingSchema = z.strictObject({
  /** Names the survey: a row that comes again under the same name is the same rating. */
  dataset: z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u)),
  /** Column that names a ballot; without one a row is known by its content. */
  key: z.optional(column),
  ratedAt: z.union([
    z.strictObject({ column }),
    z.strictObject({ value: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)) }),
  ]),
  unit: codes,
  procedure: z.optional(codes),
  official: z.optional(codes),
  level: levels,
  /** By code of a question. */
  answers: z._default(z.record(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), levels), {}),
  comment: z.optional(z.strictObject({ column })),
  /** Whether the ratings are made up. */
  madeUp: z._default(z.boolean(), false),
});

/** Checked and with its defaults. */
export type Mapping = z.infer<typeof mappingSchema>;
export type CodeMapping = z.infer<typeof codes>;
export type LevelMapping = z.infer<typeof levels>;
