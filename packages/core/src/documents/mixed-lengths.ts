import type { Problem } from '../problem.js';
import { parsePeriod } from '../period/period.js';

/** One problem for each period that is not as long as the first: years, quarters and months do not mix on one line. */
export function mixedLengths(
  items: readonly { readonly period: string }[],
  path: (at: number) => (string | number)[],
): Problem[] {
  const first = items[0]?.period ?? '';
  const parts = parsePeriod(first)?.parts;
  return items.flatMap(({ period }, at) =>
    parsePeriod(period)?.parts === parts
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
