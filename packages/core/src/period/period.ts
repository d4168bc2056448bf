/** A calendar period: a year, or one of its equal parts. */
export interface Period {
  readonly year: number;
  /** 1-based part of the year; 1 for a whole year. */
  readonly part: number;
  /** Parts in a year: 1 for years, 4 for quarters, 12 for months. */
  readonly parts: 1 | 4 | 12;
}

/** ISO 8601 year or month, or a year with a quarter: `2024`, `2024-07`, `2024-Q3`. */
export const PERIOD_PATTERN = /^\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$/;

/**
 * Reads a period code; null when it is none.
 *
 * @param code any text
 * @returns year, part and parts; null for text that is no period code
 * @example
 * parsePeriod('2024-Q3') // → { year: 2024, part: 3, parts: 4 }
 * parsePeriod('Q3 2024') // → null
 */
export function parsePeriod(code: string): Period | null {
  if (!PERIOD_PATTERN.test(code)) return null;
  const year = Number(code.slice(0, 4));
  const rest = code.slice(5);
  if (!rest) return { year, part: 1, parts: 1 };
  return rest[0] === 'Q' ? { year, part: Number(rest[1]), parts: 4 } : { year, part: Number(rest), parts: 12 };
}

/**
 * The code of a period.
 *
 * @param period year 0 to 9999 and a part of it, as `parsePeriod` returns them; not checked
 * @returns ISO 8601 year or month, or a year with a quarter
 * @example
 * periodCode({ year: 2024, part: 7, parts: 12 }) // → '2024-07'
 */
export function periodCode({ year, part, parts }: Period): string {
  const y = String(year).padStart(4, '0');
  if (parts === 1) return y;
  return parts === 4 ? `${y}-Q${part}` : `${y}-${String(part).padStart(2, '0')}`;
}

/**
 * Where a period stands in time: the decimal year of its middle, so that periods of all lengths share one axis.
 *
 * @param code a valid period code; anything else gives NaN
 * @returns years and a fraction, `2024.5` in the middle of 2024; NaN for what is no period code
 * @example
 * periodMiddle('2024') // → 2024.5
 * periodMiddle('2024-Q1') // → 2024.125
 */
export function periodMiddle(code: string): number {
  const period = parsePeriod(code);
  return period ? period.year + (period.part - 0.5) / period.parts : NaN;
}

/**
 * When a period begins, as a decimal year: a break in 2024 lies before all months of 2024.
 *
 * @param code a valid period code; anything else gives NaN
 * @returns years and a fraction; NaN for what is no period code
 * @example
 * periodStart('2024-Q3') // → 2024.5
 */
export function periodStart(code: string): number {
  const period = parsePeriod(code);
  return period ? period.year + (period.part - 1) / period.parts : NaN;
}

/**
 * The period of the same length just before: what "the edition before" means.
 *
 * @param code a valid period code; anything else is returned as it is
 * @returns a period code of the same length
 * @example
 * previousPeriod('2024') // → '2023'
 * previousPeriod('2024-Q1') // → '2023-Q4'
 */
export function previousPeriod(code: string): string {
  const period = parsePeriod(code);
  if (!period) return code;
  const { year, part, parts } = period;
  return periodCode(part > 1 ? { year, part: part - 1, parts } : { year: year - 1, part: parts, parts });
}

/**
 * All periods from one to another, both included, in steps of the first one's length.
 *
 * @returns codes in order; empty when `to` is earlier, of another length, or either is not a period
 * @example
 * periodsBetween('2023-Q3', '2024-Q1') // → ['2023-Q3', '2023-Q4', '2024-Q1']
 */
export function periodsBetween(from: string, to: string): string[] {
  const first = parsePeriod(from);
  const last = parsePeriod(to);
  if (!first || !last || first.parts !== last.parts) return [];
  const { parts } = first;
  const start = first.year * parts + first.part - 1;
  const count = last.year * parts + last.part - start;
  return Array.from({ length: Math.max(0, count) }, (_, i) =>
    periodCode({ year: Math.floor((start + i) / parts), part: ((start + i) % parts) + 1, parts }),
  );
}
