/**
 * What Stirling's formula leaves out: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π]. Densities with large parameters are
 * computed from this small number, for differences of ln Γ itself lose their digits.
 */
export function stirlingCorrection(x: number): number {
  let correction = 0;
  for (; x < 10; x++) correction += (x + 0.5) * Math.log1p(1 / x) - 1;
  const r = 1 / (x * x);
  return correction + SERIES.reduce((sum, coefficient) => sum * r + coefficient, 0) / x;
}

/** r − 1 − ln r ≥ 0, the deviance of a ratio, without cancellation near 1. */
export function ratioDeviance(r: number): number {
  return r > 0.5 && r < 2 ? r - 1 - Math.log1p(r - 1) : r - 1 - Math.log(r);
}

/** B₂ₖ / (2k (2k − 1)) for k = 8 … 1, with the Bernoulli numbers B. */
const SERIES = [-3617 / 122400, 1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];
