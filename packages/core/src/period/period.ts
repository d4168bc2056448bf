/** A calendar period: a year, or one of its equal parts. */
export interface Period {
  readonly year: number;
  /** 1-based part of the year; 1 for a whole year. */
  readonly part: number;
  /** Parts in a year: 1 for years, 2 for half years, 4 for quarters, 12 for months. */
  readonly parts: 1 | 2 | 4 | 12;
  /**
   * The last month of a cumulative period, which begins in January: 9 for the first nine months. Its `parts` is 1, for it
   * comes once a year; it is as long as none but the same months of other years.
   */
  readonly through?: number;
}

/**
 * ISO 8601 year or month, a year with a quarter or, as SDMX writes it, a half, or an interval of months from January:
 * `2024`, `2024-07`, `2024-Q3`, `2024-S1`, `2024-01/2024-09`.
 */
export const PERIOD_PATTERN = /^(\d{4})(?:-(?:Q[1-4]|S[12]|0[1-9]|1[0-2]|01\/\1-(?:0[2-9]|1[01])))?$/;

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
  if (rest.length > 2) return { year, part: 1, parts: 1, through: Number(code.slice(-2)) };
  if (rest[0] === 'Q') return { year, part: Number(rest[1]), parts: 4 };
  return rest[0] === 'S' ? { year, part: Number(rest[1]), parts: 2 } : { year, part: Number(rest), parts: 12 };
}

/**
 * The code of a period.
 *
 * @param period year 0 to 9999 and a part of it, as `parsePeriod` returns them; not checked
 * @returns ISO 8601 year or month, or a year with a quarter
 * @example
 * periodCode({ year: 2024, part: 7, parts: 12 }) // → '2024-07'
 */
export function periodCode({ year, part, parts, through }: Period): string {
  const y = String(year).padStart(4, '0');
  if (through) return `${y}-01/${y}-${String(through).padStart(2, '0')}`;
  if (parts === 1) return y;
  return parts === 12 ? `${y}-${String(part).padStart(2, '0')}` : `${y}-${parts === 4 ? 'Q' : 'S'}${part}`;
}

/**
 * Whether two periods are equally long and begin at the same parts of a year, so that one line may join them: years,
 * quarters, months, or the first nine months of several years.
 *
 * @returns false also where either is no period code
 * @example
 * samePeriodLength('2023', '2024') // → true
 * samePeriodLength('2024', '2024-01/2024-09') // → false
 */
export function samePeriodLength(one: string, other: string): boolean {
  const [a, b] = [parsePeriod(one), parsePeriod(other)];
  return a !== null && b !== null && a.parts === b.parts && a.through === b.through;
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
  if (!period) return NaN;
  return period.year + (period.through ? period.through / 24 : (period.part - 0.5) / period.parts);
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
  return periodCode(part > 1 ? { ...period, part: part - 1 } : { ...period, year: year - 1, part: parts });
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
  if (!first || !last || !samePeriodLength(from, to)) return [];
  const { parts } = first;
  const start = first.year * parts + first.part - 1;
  const count = last.year * parts + last.part - start;
  return Array.from({ length: Math.max(0, count) }, (_, i) =>
    periodCode({ ...first, year: Math.floor((start + i) / parts), part: ((start + i) % parts) + 1 }),
  );
}
