import { PERIOD_PATTERN, periodCode } from './period.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * Reads a period as people write it in a table, in Vietnamese or English.
 *
 * @returns the period's code, or null when the text is no period
 * @example
 * parsePeriodText('Năm 2024') // → '2024'
 * parsePeriodText('Quý III/2024') // → '2024-Q3'
 * parsePeriodText('Q3 2024') // → '2024-Q3'
 * parsePeriodText('Tháng 7 năm 2024') // → '2024-07'
 * parsePeriodText('July 2024') // → '2024-07'
 */
export function parsePeriodText(written: string): string | null {
  const text = written.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  const code = text.toUpperCase().replace(/^(\d{4}) ?[ /] ?/, '$1-');
  if (PERIOD_PATTERN.test(code)) return code;

  const year = /^(?:năm|year) (\d{4})$/.exec(text);
  if (year) return year[1]!;

  const quarter = /^(?:quý|quarter|q) ?(i{1,3}|iv|[1-4]) ?(?:[/-]|năm|of)? ?(\d{4})$/.exec(text);
  if (quarter) {
    const part = ROMAN[quarter[1]!] ?? Number(quarter[1]);
    return periodCode({ year: Number(quarter[2]), part, parts: 4 });
  }
  const month = /^(?:(?:tháng|month) )?(1[0-2]|0?[1-9]) ?(?:[/-]|năm|of) ?(\d{4})$/.exec(text);
  if (month) return periodCode({ year: Number(month[2]), part: Number(month[1]), parts: 12 });

  const named = /^([a-z]{3})[a-z]*\.? (\d{4})$/.exec(text);
  const part = named ? MONTHS.indexOf(named[1]!) + 1 : 0;
  return named && part ? periodCode({ year: Number(named[2]), part, parts: 12 }) : null;
}
