/** ln(b / a) for positive numbers, accurate also when they are nearly equal. */
export function logRatio(a: number, b: number): number {
  return b > a / 2 && b < a * 2 ? Math.log1p((b - a) / a) : Math.log(b / a);
}

/** Logarithmic mean of two positive numbers, (b − a) / ln(b / a); the number itself when they are equal. */
export function logarithmicMean(a: number, b: number): number {
  return a === b ? a : (b - a) / logRatio(a, b);
}
