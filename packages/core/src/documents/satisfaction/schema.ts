import * as z from 'zod/mini';
import { count, envelope, nonEmpty, percent, period, source, text } from '../parts.js';

const point = z.strictObject({
  period,
  /** Percent, 0 to 100; null where there is no figure, which is not zero. */
  value: z.nullable(percent),
  /** Number of valid answers. */
  base: z.optional(count),
  /** Ends of the interval, percent. Without a value: the range that the source gives instead of one. */
  low: z.optional(percent),
  high: z.optional(percent),
  /** SDMX CL_OBS_STATUS 2.2: A normal, E estimated, P provisional, B break, F forecast, M missing, Q suppressed … */
  status: z.optional(z.enum([...'ABDEFGHIJKLMNOPQSUVW'])),
  note: z.optional(text),
});

const series = z.strictObject({
  id: nonEmpty,
  label: text,
  /** Where this series comes from, when the document's own source is not it. */
  source: z.optional(source),
  question: z.optional(text),
  scale: z.optional(text),
  points: z.array(point),
  /** Periods from which figures are no longer comparable with earlier ones. */
  breaks: z.optional(z.array(z.strictObject({ period, note: text }))),
  /** For a source that published only a range over several periods. */
  summary: z.optional(
    z.strictObject({ from: period, to: period, low: percent, high: percent, base: z.optional(count) }),
  ),
});

/**
 * Schema of a satisfaction document: shares of satisfied answers per period, from one or more sources.
 */
export const satisfactionDocument = z.strictObject({
  ...envelope,
  series: z.array(series),
  targets: z.optional(z.array(z.strictObject({ period: z.optional(period), value: percent, label: text }))),
});

export type SatisfactionDocument = z.infer<typeof satisfactionDocument>;
export type SatisfactionSeries = z.infer<typeof series>;
export type SatisfactionPoint = z.infer<typeof point>;
