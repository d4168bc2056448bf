import { parsePeriod } from './period.js';
import { lowered } from '../language/capitals.js';
import { formatter } from '../language/formatters.js';
import type { Language } from '../language/language.js';

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** The month's own name by Intl; day 15 at noon so that no time zone moves it. */
function monthOf(year: number, part: number, language: Language, month: 'short' | 'long'): string {
  const format = formatter(
    `month ${language} ${month}`,
    () => new Intl.DateTimeFormat(language, { year: 'numeric', month, timeZone: 'UTC' }),
  );
  return format.format(Date.UTC(year, part - 1, 15, 12));
}

/**
 * A period as an axis or a table cell shows it.
 *
 * @param code period code; anything else is returned as it is
 * @returns the period in words; a year stays as it is
 * @example
 * formatPeriod('2024-Q3', 'vi') // → 'Quý III/2024'
 * formatPeriod('2024-07', 'en') // → 'Jul 2024'
 */
export function formatPeriod(code: string, language: Language): string {
  const period = parsePeriod(code);
  if (!period) return code;
  const { year, part, parts, through } = period;
  if (through) return language === 'vi' ? `${through} tháng đầu năm ${year}` : `First ${through} months of ${year}`;
  if (parts === 1) return code;
  if (parts === 2) return language === 'vi' ? `6 tháng ${part === 1 ? 'đầu' : 'cuối'} năm ${year}` : `H${part} ${year}`;
  if (parts === 12) return language === 'vi' ? `Tháng ${part}/${year}` : monthOf(year, part, language, 'short');
  return language === 'vi' ? `Quý ${QUARTERS[part - 1]}/${year}` : `Q${part} ${year}`;
}

/**
 * A period as briefly as it can be told, for the marks of an axis.
 *
 * @param code period code; anything else is returned as it is
 * @returns the period with as few letters as leave it clear
 * @example
 * shortPeriod('2024-07', 'vi') // → '7/2024'
 * shortPeriod('2024-Q3', 'vi') // → 'III/2024'
 */
export function shortPeriod(code: string, language: Language): string {
  return formatPeriod(code, language)
    .replace(/^(?:Tháng|Quý) /, '')
    .replace(/^(\d+) tháng (đầu|cuối) năm /, '$1 th. $2 ')
    .replace(/^First (\d+) months of /, '$1 mths ');
}

/**
 * A period as a sentence says when: `năm 2024`, `in 2024`.
 *
 * @param code period code; anything else is taken as a name
 * @returns the adverbial phrase, not capitalised
 * @example
 * sayPeriod('2024', 'vi') // → 'năm 2024'
 * sayPeriod('2024-07', 'en') // → 'in July 2024'
 */
export function sayPeriod(code: string, language: Language): string {
  const name = namePeriod(code, language);
  return language === 'en' ? `in ${name}` : name;
}

/**
 * A period as a name in a sentence: `năm 2024`, `2024`, `July 2024`.
 *
 * @param code period code; anything else is taken as a name
 * @returns the name, not capitalised
 * @example
 * namePeriod('2024', 'vi') // → 'năm 2024'
 * namePeriod('2024-07', 'en') // → 'July 2024'
 */
export function namePeriod(code: string, language: Language): string {
  const period = parsePeriod(code);
  if (language === 'en' && period?.parts === 12) return monthOf(period.year, period.part, language, 'long');
  if (language === 'en' && period?.through) return `the ${lowered(formatPeriod(code, language))}`;
  if (language === 'en') return formatPeriod(code, language);
  return period?.parts === 1 && !period.through ? `năm ${code}` : lowered(formatPeriod(code, language));
}
