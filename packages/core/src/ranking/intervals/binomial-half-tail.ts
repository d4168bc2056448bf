/**
 * P(X ≥ x) for X binomial with n trials and probability ½, without cancellation in the upper tail; linear in n.
 *
 * @param x integer, 0 to n
 * @param n integer ≥ 0
 */
export function binomialHalfTail(x: number, n: number): number {
  if (2 * x <= n) return x <= 0 ? 1 : 1 - binomialHalfTail(n - x + 1, n);
  // The central term is a product that cannot underflow, so no logarithm of a factorial is needed.
  const middle = Math.ceil(n / 2);
  let term = 1;
  for (let i = 1; i <= middle; i++) term *= (2 * i - 1) / (2 * i);
  for (let k = middle; k < x; k++) term *= (n - k) / (k + 1);
  let sum = 0;
  for (let k = x; term > sum * 1e-18; k++) {
    sum += term;
    term *= (n - k) / (k + 1);
  }
  return sum;
}
