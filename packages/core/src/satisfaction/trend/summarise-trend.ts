import { periodsBetween, periodStart } from '../../period/period.js';
import { sortByPeriod } from '../../period/sort-by-period.js';
import { Z95 } from '../../statistics/z95.js';
import type { SatisfactionPoint, SatisfactionSeries } from '../../documents/satisfaction/schema.js';
import { rateChange, type ChangeVerdict } from '../score/rate-change.js';

/** A point that has a value. */
export interface ObservedPoint extends SatisfactionPoint {
  value: number;
}

/** A stretch of a series in which every step goes the same way, or in which chance can explain every step. */
export interface TrendRun {
  /**
   * Of the stretch as a whole. `level` only when both ends are equal; without bases and intervals a difference counts as it
   * stands.
   */
  readonly direction: 'up' | 'down' | 'level' | 'no clear change';
  readonly from: ObservedPoint;
  readonly to: ObservedPoint;
  /** Last minus first, in percentage points. */
  readonly points: number;
}

/** What a series says, without words and without pixels. */
export interface Trend {
  readonly first: ObservedPoint | null;
  readonly last: ObservedPoint | null;
  readonly highest: ObservedPoint | null;
  readonly lowest: ObservedPoint | null;
  /** In order of time, each beginning where the one before ends; empty with fewer than two comparable values. */
  readonly runs: readonly TrendRun[];
  /** The run from the first value to the last, regardless of those between; null with fewer than two comparable values. */
  readonly whole: TrendRun | null;
  /** Periods without a figure, named in the data or skipped by them, in order of time. */
  readonly missing: readonly string[];
  /** Change from the value before the last one; null with fewer than two comparable values. */
  readonly change: { readonly from: ObservedPoint; readonly points: number; readonly verdict: ChangeVerdict } | null;
  /** The break after which the runs begin; null without one. */
  readonly since: { readonly period: string } | null;
}

/**
 * Describes a series as data: its runs up and down, its extremes, its gaps. Runs never cross a break in the series, and
 * where both values state their base or their interval a step that chance can explain is `no clear change`.
 *
 * @param series points in any order
 * @returns the trend since the latest break; with no observed point all of it is null or empty
 * @example
 * summariseTrend({
 *   points: [
 *     { period: '2022', value: 81.98 }, { period: '2023', value: 93.08 },
 *     { period: '2024', value: 97.68 }, { period: '2025', value: 94.67 },
 *   ],
 * }).runs.map(run => [run.direction, run.to.period, run.points])
 * // → [['up', '2024', 15.70], ['down', '2025', -3.01]]
 */
export function summariseTrend(series: Pick<SatisfactionSeries, 'points' | 'breaks'>): Trend {
  const points = sortByPeriod(series.points);
  const since = latestBreak(series, points);
  const start = since ? periodStart(since.period) : null;
  const observed = points.filter(isObserved).filter(({ period }) => start === null || periodStart(period) >= start);
  const first = observed[0] ?? null;
  const last = observed.at(-1) ?? null;
  const before = observed.at(-2);
  return {
    first,
    last,
    highest: extreme(observed, (a, b) => a > b),
    lowest: extreme(observed, (a, b) => a < b),
    runs: runsOf(observed),
    whole: first && last && first !== last ? runBetween(first, last) : null,
    missing: missingPeriods(points),
    change: before && last ? { from: before, ...compare(before, last) } : null,
    since,
  };
}

/** Periods without any figure, from the first to the last of the series, whether the data name them or not. */
function missingPeriods(points: readonly SatisfactionPoint[]): string[] {
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end) return [];
  const present = new Set(points.filter(({ value, low }) => value !== null || low !== undefined).map(p => p.period));
  return periodsBetween(start.period, end.period).filter(period => !present.has(period));
}

function isObserved(point: SatisfactionPoint): point is ObservedPoint {
  return point.value !== null;
}

/** The latest break with a value after it. A break after the last value would leave nothing to describe. */
function latestBreak(
  { breaks = [] }: Pick<SatisfactionSeries, 'breaks'>,
  points: readonly SatisfactionPoint[],
): { period: string } | null {
  const last = points.findLast(isObserved);
  if (!last) return null;
  const end = periodStart(last.period);
  let latest: { readonly period: string; readonly start: number } | null = null;
  for (const { period } of [...breaks, ...points.filter(({ status }) => status === 'B')]) {
    const start = periodStart(period);
    if (start <= end && !(latest && latest.start >= start)) latest = { period, start };
  }
  return latest && { period: latest.period };
}

function extreme(points: readonly ObservedPoint[], beats: (a: number, b: number) => boolean): ObservedPoint | null {
  return points.reduce<ObservedPoint | null>(
    (best, point) => (best && !beats(point.value, best.value) ? best : point),
    null,
  );
}

function compare(from: ObservedPoint, to: ObservedPoint): { points: number; verdict: ChangeVerdict } {
  // a published base of 0 carries no information on chance
  const { points, verdict } = rateChange(
    { ...from, base: from.base || undefined },
    { ...to, base: to.base || undefined },
    Z95,
  );
  return { points, verdict };
}

function runBetween(from: ObservedPoint, to: ObservedPoint): TrendRun {
  const { points, verdict } = compare(from, to);
  const direction = points === 0 ? 'level' : verdict !== 'unknown' ? verdict : points > 0 ? 'up' : 'down';
  return { direction, from, to, points };
}

function runsOf(observed: readonly ObservedPoint[]): TrendRun[] {
  const runs: TrendRun[] = [];
  for (let i = 1; i < observed.length; i += 1) {
    const step = runBetween(observed[i - 1]!, observed[i]!);
    const current = runs.at(-1);
    if (current?.direction !== step.direction) {
      runs.push(step);
      continue;
    }
    // The run is judged as a whole: small steps, each within chance, may add up to a clear change. A run that ends where it
    // began keeps the direction of its steps.
    const run = runBetween(current.from, step.to);
    runs[runs.length - 1] = run.direction === 'level' ? { ...run, direction: step.direction } : run;
  }
  return runs;
}
