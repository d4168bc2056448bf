import type { Problem } from '../problem.js';
import { samePeriodLength } from '../period/period.js';

/** One problem for each period that differs in length from the first: a series does not mix years, quarters and months. */
export function mixedLengths(
  items: readonly { readonly period: string }[],
  path: (at: number) => (string | number)[],
): Problem[] {
  const first = items[0]?.period ?? '';
  return items.flatMap(({ period }, at) =>
    samePeriodLength(first, period)
      ? []
      : [
          {
            code: 'unsupported',
            path: path(at),
            expected: { type: 'same-length-period', as: first },
            received: period,
          } satisfies Problem,
        ],
  );
}
