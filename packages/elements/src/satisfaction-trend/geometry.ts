import { parsePeriod, periodMiddle } from '@cchc/core';
import { bandPath, linePath, rounded, type Place } from '../shared/path.js';
import type { TrendPoint, TrendSeries, TrendState } from './state.js';

/**
 * Coordinates are percent of the plotting area, from its top left corner, rounded to 3 decimals: the drawing then fits any
 * width without being measured, on a screen, on paper and on a server alike.
 */
export interface TrendGeometry {
  readonly xTicks: readonly { readonly x: number; readonly period: string; readonly isMinor: boolean }[];
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  /** Whether the vertical axis starts above zero, which a reader has to be told. */
  readonly isCut: boolean;
  readonly series: readonly SeriesGeometry[];
  readonly targets: readonly { readonly x1: number; readonly x2: number; readonly y: number; readonly label: string }[];
}

export interface SeriesGeometry {
  /** Path through the values; it ends at a gap or a break and begins anew after it. */
  readonly line: string;
  /** Path around the intervals. */
  readonly band: string;
  /** The range of a source that gives no values, as a rectangle. */
  readonly summary: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  readonly points: readonly PlacedPoint[];
  /** Ranges without a value. */
  readonly ranges: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  readonly breaks: readonly { readonly x: number; readonly note: string }[];
  /** Where the name of the series stands beside the plot; null when nothing is drawn. */
  readonly labelY: number | null;
}

export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly point: TrendPoint;
  /** Whether its value is written above the point rather than below. */
  readonly above: boolean;
  /** First, last, highest and lowest keep their label where space is scarce. */
  readonly isMinor: boolean;
}

/** Labels of single values are legible up to this many in a series. */
export const LABELLED_POINTS = 8;

const TICK_LABELS = 8;

const Y_STEPS = 4;

/** Round distances between marks on an axis of percent. */
const STEPS = [0.5, 1, 2, 5, 10, 20, 25];

/** Least distance between two names beside the plot, in percent of its height. */
const LABEL_STEP = 18;

/** Places the state of a trend. With nothing to draw all lists are empty. */
export function trendGeometry(state: TrendState): TrendGeometry {
  const x = timeScale(state.periods);
  const { y, ticks } = valueScale(state);
  const series = state.series.map(one => placeSeries(one, x, y));
  const labels = spread(series.map(({ labelY }) => labelY));
  const every = Math.ceil(state.periods.length / TICK_LABELS);
  return {
    xTicks: state.periods
      .filter((_, i) => (state.periods.length - 1 - i) % every === 0)
      .map((period, i, shown) => ({
        x: rounded(x(periodMiddle(period))),
        period,
        isMinor: shown.length > 5 && (shown.length - 1 - i) % 2 === 1,
      })),
    yTicks: ticks.map(value => ({ y: rounded(y(value)), value })),
    isCut: ticks[0]! > 0,
    series: series.map((one, i) => ({ ...one, labelY: labels[i]! })),
    targets: state.targets.map(({ period, value, label }) => ({
      x1: period ? rounded(x(startOf(period))) : 0,
      x2: period ? rounded(x(endOf(period))) : 100,
      y: rounded(y(value)),
      label,
    })),
  };
}

type Scale = (value: number) => number;

/** d3-scale and d3-shape would add 12 kB of colours, formats and curves for this one line. */
function linear([low, high]: readonly [number, number], from: number, to: number): Scale {
  return value => from + ((value - low) / (high - low)) * (to - from);
}

/** Linear in time; each period takes the room of its own length. */
function timeScale(periods: readonly string[]): Scale {
  return linear([startOf(periods[0] ?? '2000'), endOf(periods.at(-1) ?? '2000')], 0, 100);
}

/** A round range that holds everything drawn with room for labels, within 0 to 100 percent. */
function valueScale({ series, targets }: TrendState): { y: Scale; ticks: number[] } {
  const values = [
    ...series.flatMap(({ points, summary }) => [
      ...points.flatMap(({ value, low, high }) => [value, low, high]),
      ...(summary ? [summary.low, summary.high] : []),
    ]),
    ...targets.map(({ value }) => value),
  ].filter(value => value !== null);
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 100];
  const room = Math.max((high - low) * 0.15, 1);
  const step = STEPS.find(size => (high - low + 2 * room) / size <= Y_STEPS) ?? 25;
  const bottom = Math.max(0, Math.floor((low - room) / step) * step);
  const top = Math.min(100, Math.ceil((high + room) / step) * step);
  const ticks = Array.from({ length: Math.floor((top - bottom) / step) + 1 }, (_, i) => bottom + i * step);
  return { y: linear([bottom, top], 100, 0), ticks };
}

function placeSeries(series: TrendSeries, x: Scale, y: Scale): SeriesGeometry {
  const at = (point: TrendPoint): number => x(periodMiddle(point.period));
  const place = (point: TrendPoint, value: number): Place => ({ x: at(point), y: y(value) });
  const segments = segmentsOf(series);
  const points = placePoints(series.points, at, y);
  const summary = series.summary && {
    x: rounded(x(startOf(series.summary.from))),
    y: rounded(y(series.summary.high)),
    width: rounded(x(endOf(series.summary.to)) - x(startOf(series.summary.from))),
    height: rounded(y(series.summary.low) - y(series.summary.high)),
  };
  const last = points.at(-1);
  return {
    line: segments.map(segment => linePath(segment.map(point => place(point, point.value!)))).join(''),
    band: segments
      .map(segment => segment.filter(({ low, high }) => low !== null && high !== null))
      .map(known =>
        bandPath(
          known.map(point => place(point, point.high!)),
          known.map(point => place(point, point.low!)),
        ),
      )
      .join(''),
    summary,
    points,
    ranges: series.points
      .filter(({ value, low, high }) => value === null && low !== null && high !== null)
      .map(point => ({ x: rounded(at(point)), y1: rounded(y(point.high!)), y2: rounded(y(point.low!)) })),
    breaks: series.breaks.map(({ period, note }) => ({ x: rounded(x(startOf(period))), note })),
    labelY: last?.y ?? (summary ? rounded(summary.y + summary.height / 2) : null),
  };
}

/** Runs of successive periods that have values: a missing period or a break ends one. */
function segmentsOf({ points, breaks }: TrendSeries): TrendPoint[][] {
  const segments: TrendPoint[][] = [];
  let previous: TrendPoint | undefined;
  for (const point of points) {
    if (point.value === null) {
      previous = undefined;
      continue;
    }
    const joined =
      previous &&
      endOf(previous.period) > startOf(point.period) - 1e-9 &&
      !breaks.some(
        ({ period }) =>
          startOf(period) > periodMiddle(previous!.period) && startOf(period) < periodMiddle(point.period),
      );
    if (joined) segments.at(-1)!.push(point);
    else segments.push([point]);
    previous = point;
  }
  return segments;
}

function placePoints(points: readonly TrendPoint[], at: (point: TrendPoint) => number, y: Scale): PlacedPoint[] {
  const valued = points.filter(({ value }) => value !== null);
  const values = valued.map(({ value }) => value!);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return valued.map((point, i) => {
    const value = point.value!;
    const neighbours = [values[i - 1], values[i + 1]].filter(n => n !== undefined);
    const isEdge = i === 0 || i === valued.length - 1;
    return {
      x: rounded(at(point)),
      y: rounded(y(value)),
      point,
      above: neighbours.length === 0 || !neighbours.every(n => n > value),
      isMinor: valued.length > 5 && !isEdge && value !== low && value !== high,
    };
  });
}

/** Moves names that would overlap apart, keeping their order and staying within the plot. */
function spread(wanted: readonly (number | null)[]): (number | null)[] {
  const order = wanted
    .map((y, at) => ({ y: y ?? 0, at }))
    .filter(({ at }) => wanted[at] !== null)
    .sort((a, b) => a.y - b.y);
  const placed = [...wanted];
  let floor = -Infinity;
  for (const { y, at } of order) placed[at] = floor = Math.max(y, floor + LABEL_STEP);
  let ceiling = 100;
  for (const { at } of order.reverse()) {
    placed[at] = rounded(Math.min(placed[at]!, ceiling));
    ceiling = placed[at]! - LABEL_STEP;
  }
  return placed;
}

function startOf(period: string): number {
  return periodMiddle(period) - 1 / (2 * (parsePeriod(period)?.parts ?? 1));
}

function endOf(period: string): number {
  return periodMiddle(period) + 1 / (2 * (parsePeriod(period)?.parts ?? 1));
}
