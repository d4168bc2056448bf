/** Both tails of a distribution at one point, so that neither loses its digits as one minus the other. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
  /** Derivative of `lower` by the variable in which a quantile is sought. */
  readonly slope: number;
}

/**
 * Solves `lower = p` by Newton steps on the logarithm of the smaller tail, kept inside a shrinking bracket. For a
 * log-concave distribution, as all of this folder are in the variable chosen, the steps converge from any start.
 *
 * @param p lower tail asked for, 0 < p < 1
 * @param q upper tail asked for, 1 − p, given apart because it may be known with more digits
 * @param tailsAt the tails at a point of the variable, which must lie in −800 to 800
 * @param start first guess, best near the median
 */
export function solveTails(p: number, q: number, tailsAt: (u: number) => Tails, start: number): number {
  let low = -800;
  let high = 800;
  let u = start;
  for (let step = 0; step < 200; step++) {
    const { lower, upper, slope } = tailsAt(u);
    const error = p <= q ? Math.log(lower / p) : Math.log(q / upper);
    if (error === 0) return u;
    if (error < 0) low = u;
    else high = u;
    const newton = u - (error * (p <= q ? lower : upper)) / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - u) <= 1e-15 * Math.max(1, Math.abs(u))) return next;
    u = next;
  }
  return u;
}
