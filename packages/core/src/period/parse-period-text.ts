import { parsePeriod, PERIOD_PATTERN, periodCode } from './period.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * Reads a period as people write it, in Vietnamese or English: a code, or what {@link formatPeriod} prints. What stands in
 * tables is more varied; {@link readPeriods} reads whole columns of them.
 *
 * `2009/10` is the tenth month or a financial year; it is not guessed.
 *
 * @returns the period's code, or null when the text is no period
 * @example
 * parsePeriodText('Năm 2024') // → '2024'
 * parsePeriodText('Quý III/2024') // → '2024-Q3'
 * parsePeriodText('Q3 2024') // → '2024-Q3'
 * parsePeriodText('Tháng 7 năm 2024') // → '2024-07'
 * parsePeriodText('July 2024') // → '2024-07'
 * parsePeriodText('6 tháng đầu năm 2025') // → '2025-S1'
 * parsePeriodText('9 tháng đầu năm 2025') // → '2025-01/2025-09'
 */
export function parsePeriodText(written: string): string | null {
  const text = written.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  const code = text.toUpperCase().replace(/^(\d{4}) ?[ /] ?/, '$1-');
  if (PERIOD_PATTERN.test(code)) return isFinancialYear(text) ? null : code;

  const year = /^(?:năm|year) (\d{4})$/.exec(text);
  if (year) return year[1]!;

  const quarter = /^(?:quý|quarter|q)\.? ?(i{1,3}|iv|[1-4]) ?(?:[/-]|năm|of)? ?(\d{4})$/.exec(text);
  if (quarter) {
    const part = ROMAN[quarter[1]!] ?? Number(quarter[1]);
    return periodCode({ year: Number(quarter[2]), part, parts: 4 });
  }
  const month = /^(?:(?:tháng|month) )?(1[0-2]|0?[1-9]) ?(?:[/-]|năm|of) ?(\d{4})$/.exec(text);
  if (month) return periodCode({ year: Number(month[2]), part: Number(month[1]), parts: 12 });

  const half = /^(?:h|6 tháng (?=đầu|cuối))(1|2|đầu|cuối) (?:năm )?(\d{4})$/.exec(text);
  if (half) return periodCode({ year: Number(half[2]), part: /[1đ]/.test(half[1]!) ? 1 : 2, parts: 2 });

  const cumulative = /^(?:first )?(\d\d?) (?:tháng đầu năm|months of) (\d{4})$/.exec(text);
  if (cumulative) return firstMonths(Number(cumulative[1]), Number(cumulative[2]));

  const named = /^([a-z]{3})[a-z]*\.? (\d{4})$/.exec(text);
  const part = named ? MONTHS.indexOf(named[1]!) + 1 : 0;
  return named && part ? periodCode({ year: Number(named[2]), part, parts: 12 }) : null;
}

/** Whether a text such as `2009/10` may mean the year that ends in 2010. */
export function isFinancialYear(text: string): boolean {
  const [, from, to] = /^\d\d(\d\d) ?\/ ?(\d\d)$/.exec(text.trim()) ?? [];
  return from !== undefined && (Number(from) + 1) % 100 === Number(to);
}

/** The code of the first so many months of a year; null where a year has not so many. */
export function firstMonths(months: number, year: number): string | null {
  const y = String(year);
  if (months === 12) return y;
  if (months === 6) return `${y}-S1`;
  if (months === 3) return `${y}-Q1`;
  const code = periodCode({ year, part: 1, parts: 1, through: months });
  return parsePeriod(code) ? code : null;
}
