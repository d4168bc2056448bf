import * as z from 'zod/mini';
import { PERIOD_PATTERN } from '../period/period.js';

/** Parts that every kind of document shares. Objects are strict: a field that no reader knows is a mistake to report. */

/** Text of a pattern. Its message is the name of what a problem asks for instead. */
const written = (pattern: RegExp, name: 'text' | 'period' | 'url' | 'date') => z.string().check(z.regex(pattern, name));

/** Text with at least one visible character. */
export const nonEmpty = written(/\S/, 'text');

export const text = z.union([nonEmpty, z.strictObject({ vi: nonEmpty, en: z.optional(nonEmpty) })]);

export const period = written(PERIOD_PATTERN, 'period');

export const percent = z.number().check(z.gte(0), z.lte(100));

/** `z.int()` would say the same and brings the checks of all number formats with it. */
export const whole = z.number().check(z.multipleOf(1));

export const count = whole.check(z.gte(0));

export const rank = whole.check(z.gte(1));

const url = written(/^https?:\/\/\S+$/, 'url');

/** ISO 8601: a year, month, day or time. */
const date = written(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d\d:\d\d[\d:.]*(Z|[+-]\d\d:\d\d)?)?)?)?$/,
  'date',
);

export const source = z.strictObject({
  name: text,
  url: z.optional(url),
  /** ISO 8601 date on which the figures were taken from the source. */
  retrieved: z.optional(date),
  licence: z.optional(text),
  /** Where the method is described. */
  method: z.optional(url),
});

/** The fields every document carries. A document without `version` is read as version 1. */
export const envelope = {
  $schema: z.optional(z.string()),
  version: z.optional(z.literal(1)),
  title: text,
  source,
  updated: z.optional(date),
  language: z.optional(z.string()),
};

/** Where figures come from; every document names it. */
export type Source = z.infer<typeof source>;
