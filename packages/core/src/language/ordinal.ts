import { formatter } from './formatters.js';

const SUFFIX: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/**
 * An English ordinal.
 *
 * @param n a whole number ≥ 0
 * @returns digits with st, nd, rd or th
 * @example
 * ordinal(34) // → '34th'
 * ordinal(1) // → '1st'
 */
export function ordinal(n: number): string {
  const rules = formatter('ordinal en', () => new Intl.PluralRules('en', { type: 'ordinal' }));
  return `${n}${SUFFIX[rules.select(n)]!}`;
}
