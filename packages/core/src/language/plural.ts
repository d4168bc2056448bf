import { formatter } from './formatters.js';

/**
 * The form of an English noun that goes with a number: `1 place`, `2 places`, `1.0 points`.
 *
 * @param digits decimals with which the number is printed
 * @returns one of the two forms
 * @example
 * plural(1, 'place', 'places') // → 'place'
 */
export function plural(n: number, one: string, other: string, digits = 0): string {
  const make = () => new Intl.PluralRules('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return formatter(`plural ${digits}`, make).select(n) === 'one' ? one : other;
}
