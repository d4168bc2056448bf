const plural = /* @__PURE__ */ (() => {
  let rules: Intl.PluralRules | undefined;
  return (n: number) => (rules ??= new Intl.PluralRules('en', { type: 'ordinal' })).select(n);
})();
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
  return `${n}${SUFFIX[plural(n)]!}`;
}
