import type { Problem } from '../problem.js';
import { samePeriodLength } from '../period/period.js';

/** One problem for each period that is not as long as the first: years, quarters and months do not mix on one line. */
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
