import { normalQuantile } from '../../statistics/distributions/normal-quantile.js';
import { invalid } from '../../error.js';
import { checkCount } from '../../statistics/intervals/interval.js';
import type { UnitCount } from './shrink-rates.js';
import { sum } from '../../statistics/sum.js';

export interface ControlLimitOptions {
  /** Distance of the limits from the centre in standard deviations, > 0; default 3. */
  readonly sigmas?: number | undefined;
  /** `p`: binomial limits. `laney`: widened (or narrowed) by the variation between neighbours; default `p`. */
  readonly chart?: 'p' | 'laney' | undefined;
}

export interface ControlPoint {
  /** 0 to 1; null without answers, and then without limits. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly signal: 'above' | 'below' | 'within' | null;
}

export interface ControlChart {
  /** Satisfied answers of all points over their valid answers; null when no point has an answer. */
  readonly centre: number | null;
  readonly points: readonly ControlPoint[];
  /** Pearson's χ² over its degrees of freedom: 1 when the points differ by chance only; null with fewer than two points. */
  readonly dispersion: number | null;
  /** Warning: χ² exceeds its 95 % point, so binomial limits call too many points unusual; consider `laney`. */
  readonly overdispersed: boolean;
}

/**
 * Control chart of a rate with varying base (p-chart): which months, or which units, differ from the common rate by more
 * than chance. Large bases make binomial limits very narrow; then ordinary differences between months look like signals,
 * which `overdispersed` warns of, and Laney's p′-chart takes the variation between neighbouring points into account.
 *
 * @param points satisfied and valid answers in order of time (only `laney` depends on the order)
 * @param options `sigmas`, `chart`
 * @returns centre, and per point its rate, its limits cut to 0–1 and on which side of them it lies. With a centre of 0
 *   or 1 or a single point nothing varies: dispersion is null and no point signals
 * @throws RangeError `invalid count: …`, `invalid base: …`, `invalid sigmas: …`, `invalid chart: …`
 * @see Montgomery, D. C. (2009), Introduction to Statistical Quality Control, section 7.3.2; Laney, D. B. (2002),
 *   Quality Engineering 14, 531–537; χ² point by Wilson & Hilferty (1931), PNAS 17, 684–688
 * @example
 * const months = [{ count: 90, base: 100 }, { count: 84, base: 90 }, { count: 60, base: 80 }, { count: 9, base: 10 }];
 * const chart = controlLimits(months);
 * chart // → { centre: 0.8679, dispersion: 4.68, overdispersed: true }
 * chart.points[2] // → { rate: 0.75, low: 0.7543, high: 0.9814, signal: 'below' }
 * chart.points[3].high // → 1
 */
export function controlLimits(points: readonly UnitCount[], options: ControlLimitOptions = {}): ControlChart {
  const { sigmas = 3, chart = 'p' } = options;
  if (!(sigmas > 0 && sigmas < Infinity)) throw invalid('sigmas', sigmas, 'a finite number > 0');
  if (chart !== 'p' && chart !== 'laney') throw invalid('chart', chart, "'p' or 'laney'");
  for (const { count, base } of points) checkCount(count, base);

  const bases = sum(points.map(point => point.base));
  const centre = bases > 0 ? sum(points.map(point => point.count)) / bases : null;
  const deviation = (base: number): number => (centre === null ? 0 : Math.sqrt((centre * (1 - centre)) / base));
  const distances = points.flatMap(({ count, base }) =>
    base > 0 && deviation(base) > 0 ? [(count / base - centre!) / deviation(base)] : [],
  );
  const freedom = distances.length - 1;
  const dispersion = freedom > 0 ? sum(distances.map(z => z * z)) / freedom : null;
  const width = sigmas * (chart === 'laney' && freedom > 0 ? movingRangeDeviation(distances) : 1);

  return {
    centre,
    dispersion,
    overdispersed: dispersion !== null && dispersion > dispersionLimit(freedom),
    points: points.map(({ count, base }) => {
      if (centre === null || base === 0) return { rate: null, low: null, high: null, signal: null };
      const rate = count / base;
      const low = Math.max(0, centre - width * deviation(base));
      const high = Math.min(1, centre + width * deviation(base));
      return { rate, low, high, signal: rate < low ? 'below' : rate > high ? 'above' : 'within' };
    }),
  };
}

/** Standard deviation from the mean distance of neighbours, which is 2/√π standard deviations for a normal variable. */
function movingRangeDeviation(values: readonly number[]): number {
  const ranges = values.slice(1).map((value, i) => Math.abs(value - values[i]!));
  return (sum(ranges) / ranges.length) * (Math.sqrt(Math.PI) / 2);
}

/** The 95 % point of χ² over its degrees of freedom, to about 1 % (3 % for one degree). */
function dispersionLimit(freedom: number): number {
  const variance = 2 / (9 * freedom);
  return (1 - variance + normalQuantile(0.95) * Math.sqrt(variance)) ** 3;
}
