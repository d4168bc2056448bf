import { periodMiddle } from './period.js';

/**
 * A list in order of time. Each period is read once, so a long list costs no more than its sorting.
 *
 * @param items anything with a period code, in any order; those with equal periods keep their order
 * @returns a new list, earliest first
 * @example
 * sortByPeriod([{ period: '2024' }, { period: '2023' }]) // → [{ period: '2023' }, { period: '2024' }]
 */
export function sortByPeriod<T extends { readonly period: string }>(items: readonly T[]): T[] {
  return items
    .map(item => ({ item, at: periodMiddle(item.period) }))
    .sort((a, b) => a.at - b.at || 0)
    .map(({ item }) => item);
}
