import type { SatisfactionDocument, SatisfactionSeries } from '../../documents/satisfaction/schema.js';
import { sortByPeriod } from '../../period/sort-by-period.js';
import { summariseTrend, type Trend } from './summarise-trend.js';

/** A series with its statistics; its points are in order of time. */
export interface ResolvedSeries extends SatisfactionSeries {
  readonly trend: Trend;
}

/** A satisfaction document, or the part of it that holds the series, with the statistics of each series. */
export type ResolvedTrend<D = SatisfactionDocument> = Omit<D, 'series'> & {
  readonly series: readonly ResolvedSeries[];
};

/**
 * A satisfaction document with its statistics: the points of each series in order of time, and its trend. Sentences and
 * charts take the result in place of the document, so that nothing is computed twice.
 *
 * Cost: O(n log n) for n points.
 *
 * @param document a satisfaction document, or the part of it that holds the series
 * @returns the document with `points` sorted and `trend` added in each series
 * @example
 * const { series } = resolveTrend({
 *   series: [{ id: 'a', label: 'A', points: [{ period: '2024', value: 97.68 }, { period: '2023', value: 93.08 }] }],
 * });
 * series[0].points.map(point => point.period) // → ['2023', '2024']
 * series[0].trend.change // → { points: 4.60, verdict: 'unknown' }
 */
export function resolveTrend<D extends Pick<SatisfactionDocument, 'series'>>(document: D): ResolvedTrend<D> {
  const series = document.series.map(one => {
    const points = sortByPeriod(one.points);
    return { ...one, points, trend: summariseTrend({ ...one, points }) };
  });
  return { ...document, series };
}
