import type { Problem } from '../../problem.js';

/**
 * What is odd about the size of shares. Fractions of 1 are not percent, and means on a scale of five are no shares: both
 * would be drawn as almost nobody satisfied.
 *
 * @param saysPercent whether header or cells have a percent sign
 * @returns `refuse` where the figures cannot be meant as percent, `doubt` where they hardly can
 */
export function scaleOf(values: readonly number[], saysPercent: boolean): 'fits' | 'doubt' | 'refuse' {
  const known = values.filter(value => value !== 0);
  if (known.length === 0) return 'fits';
  const most = Math.max(...known);
  if (most <= 1 && known.some(value => value < 1)) return 'refuse';
  if (most > 5 || known.length < 2) return 'fits';
  return saysPercent ? 'doubt' : 'refuse';
}

/** That shares are to be written in percent. */
export const inPercent = (received: number): Omit<Problem, 'path' | 'code'> => ({
  expected: { type: 'share-values' },
  received,
});
