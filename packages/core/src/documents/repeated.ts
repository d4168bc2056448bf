import type { Problem } from '../problem.js';

/** One problem for each item whose key is that of an earlier one. */
export function repeated<T>(
  items: readonly T[],
  key: (item: T) => string,
  path: (at: number) => (string | number)[],
): Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    const before = seen.has(key(item));
    seen.add(key(item));
    return before ? [{ code: 'duplicate', path: path(at), received: key(item) } satisfies Problem] : [];
  });
}
