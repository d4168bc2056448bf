import { formatter } from './formatters.js';
import type { Language } from './language.js';

function numberFormat(language: Language, digits: number | undefined): Intl.NumberFormat {
  return formatter(
    `number ${language} ${digits}`,
    () => new Intl.NumberFormat(language, { minimumFractionDigits: digits ?? 0, maximumFractionDigits: digits ?? 2 }),
  );
}

/**
 * A number in the reader's notation.
 *
 * @param value any number; NaN and infinities are printed as Intl prints them
 * @param digits decimals to print, 0 to 20; by default as many as the number has, at most 2
 * @returns text in the notation of the language
 * @throws RangeError by Intl for digits that it does not take
 * @example
 * formatNumber(19863, 'vi') // → '19.863'
 * formatNumber(40.4427, 'en') // → '40.44'
 */
export function formatNumber(value: number, language: Language, digits?: number): string {
  return numberFormat(language, digits).format(value);
}

/** Vietnamese official texts set the sign apart from the number; no line ends between them. */
const PERCENT = { vi: '\u00a0%', en: '%' };

/**
 * A percentage in the reader's notation.
 *
 * @param value percent, 0 to 100 (not a fraction)
 * @param digits decimals to print; by default as many as the number has, at most 2
 * @returns the number and the sign, in Vietnamese with a no-break space (U+00A0) between them
 * @throws RangeError by Intl for digits that it does not take
 * @example
 * formatPercent(81.98, 'vi') // → '81,98\u00a0%'
 * formatPercent(81.98, 'en') // → '81.98%'
 */
export function formatPercent(value: number, language: Language, digits?: number): string {
  return formatNumber(value, language, digits) + PERCENT[language];
}

/**
 * A range of percentages in the reader's notation, with one sign.
 *
 * @param low, high ends of the range, percent
 * @param digits decimals to print at both ends; by default as many as each has, at most 2
 * @returns both ends with a dash between them
 * @throws RangeError by Intl for digits that it does not take
 * @example
 * formatPercentRange(93, 95.44, 'vi', 2) // → '93,00–95,44\u00a0%'
 * formatPercentRange(93, 95.44, 'en') // → '93–95.44%'
 */
export function formatPercentRange(low: number, high: number, language: Language, digits?: number): string {
  return `${formatNumber(low, language, digits)}–${formatPercent(high, language, digits)}`;
}

/**
 * A signed number with a true minus sign; zero carries no sign.
 *
 * @param value any number, compared after rounding: what prints as zero has no sign
 * @returns sign and number
 * @throws RangeError by Intl for digits that it does not take
 * @example
 * formatSigned(-11, 'vi') // → '−11'
 * formatSigned(3, 'en') // → '+3'
 */
export function formatSigned(value: number, language: Language, digits?: number): string {
  const size = formatNumber(Math.abs(value), language, digits);
  return printsAsZero(value, digits) ? size : (value < 0 ? '−' : '+') + size;
}

/** Whether nothing is left of a number when it is rounded to the digits that are printed. */
export function printsAsZero(value: number, digits = 2): boolean {
  return Number(value.toFixed(digits)) === 0;
}

/**
 * Decimals needed to print every value alike, at most 2.
 *
 * @param values numbers of any size; NaN needs none
 * @returns 0, 1 or 2; 0 for no values
 * @example
 * digitsOf([94.3, 94.67, 98]) // → 2
 */
export function digitsOf(values: readonly number[]): number {
  return values.reduce((most, value) => {
    const cents = Math.round(value * 100);
    return Math.max(most, cents % 10 ? 2 : cents % 100 ? 1 : 0);
  }, 0);
}
