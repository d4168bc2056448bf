/**
 * Quantile by linear interpolation between order statistics: type 7 of Hyndman & Fan, the default of R and NumPy.
 *
 * @param sorted ascending values
 * @param p probability, 0 to 1
 * @returns NaN when there are no values
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return low === high ? low : low + (position - below) * (high - low);
}
