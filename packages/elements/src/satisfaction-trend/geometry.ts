import { parsePeriod } from '@cchc/core/period';
import { bandPath, linearScale, linePath, rounded, type Place } from '../chart/geometry.js';
import { placeLabels, type LabelledPoint } from '../chart/label-places.js';
import type { TrendSeries, TrendState } from './state.js';
import { timeOf, type TrendPoint } from './trend-point.js';

/** Where everything of a trend is drawn. */
export interface TrendGeometry {
  /** Every period of the axis, and where it is. */
  readonly stops: readonly { readonly x: number; readonly period: string }[];
  readonly xTicks: readonly { readonly x: number; readonly period: string; readonly need: TickNeed }[];
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  /** Whether the vertical axis starts above zero, which a reader has to be told. */
  readonly isCut: boolean;
  readonly series: readonly SeriesGeometry[];
  readonly targets: readonly {
    readonly x1: number;
    readonly x2: number;
    readonly y: number;
    readonly label: string;
    /** Whether the label stands at the end of the line and not at its beginning. */
    readonly isLate: boolean;
  }[];
}

/** How much room there has to be for a mark to be written: any, a medium size, a large one. */
export type TickNeed = 'any' | 'medium' | 'large';

export interface SeriesGeometry {
  /** Path through the values; it ends at a gap or a break and begins anew after it. */
  readonly line: string;
  /** Path across gaps that the page wants bridged; empty without any. */
  readonly bridge: string;
  /** Path around the intervals. */
  readonly band: string;
  /** The range of a source that gives no values, as a rectangle. */
  readonly summary: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  readonly points: readonly PlacedPoint[];
  /** Ranges without a value, and the interval of the latest value. */
  readonly ranges: readonly {
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
    /** The range in figures; empty for the interval of a value, which has its own. */
    readonly text: string;
  }[];
  readonly breaks: readonly { readonly x: number; readonly note: string }[];
  /** Where the name of the series stands beside the plot; null when nothing is drawn. */
  readonly labelY: number | null;
}

export interface PlacedPoint extends LabelledPoint {
  readonly point: TrendPoint;
}

const TICK_LABELS = 8;

/** About so many distances between the marks of the vertical axis. */
const Y_STEPS = 4;

/** Least distance between two names beside the plot, in percent of its height. */
const LABEL_STEP = 18;

export interface TrendGeometryOptions {
  /** Periods without a figure that a dashed line may cross, default 0. */
  readonly bridge?: number | undefined;
  /** Lowest and highest value that the vertical axis has to hold besides those drawn, default none. */
  readonly extent?: readonly number[] | undefined;
}

/** Places the state of a trend. With nothing to draw all lists are empty. */
export function trendGeometry(
  state: TrendState,
  { bridge = 0, extent = [] }: TrendGeometryOptions = {},
): TrendGeometry {
  const x = timeScale(state.periods);
  const stops = state.periods.map(period => ({ x: rounded(x(timeOf(period).middle)), period }));
  const y = valueScale([...drawnValues(state), ...extent]);
  const ticks = y.ticks(Y_STEPS);
  const placed = state.series.map(one => placeSeries(one, x, y, bridge));
  const points = placeLabels(placed.map(one => one.points));
  const series = placed.map((one, i) => ({ ...one, points: points[i]! }));
  const labels = spread(series.map(({ labelY }) => labelY));
  const every = Math.ceil(state.periods.length / TICK_LABELS);
  return {
    stops,
    xTicks: stops
      .filter((_, i) => (stops.length - 1 - i) % every === 0)
      .map(({ x, period }, i, shown) => ({
        x,
        period,
        need: needOf(shown.length - 1 - i, shown.length, period.length > 4),
      })),
    yTicks: ticks.map(value => ({ y: rounded(y(value)), value })),
    isCut: ticks[0]! > 0,
    series: series.map((one, i) => ({ ...one, labelY: labels[i]! })),
    targets: state.targets.map(({ period, value, label }) => {
      const time = period && timeOf(period);
      const [x1, x2] = time ? [x(time.start), x(time.end)] : [0, 100];
      const place = { x1: rounded(x1), x2: rounded(x2), y: rounded(y(value)), label };
      return { ...place, isLate: period ? x1 > 50 : isRoomierLate(points.flat(), place.y) };
    }),
  };
}

/** Whether the figures near the right edge are farther from a level than those near the left one. */
function isRoomierLate(points: readonly PlacedPoint[], level: number): boolean {
  const room = (isNear: (x: number) => boolean): number =>
    points.reduce((least, { x, y }) => (isNear(x) ? Math.min(least, Math.abs(y - level)) : least), Infinity);
  return room(x => x > 67) > room(x => x < 33);
}

/** The latest mark is always written; of the others every second or fourth, as months need more room than years. */
function needOf(fromLast: number, count: number, isLong: boolean): TickNeed {
  if (isLong && count > 3) return fromLast % 2 === 1 ? 'large' : fromLast % 4 === 2 ? 'medium' : 'any';
  return count > 5 && fromLast % 2 === 1 ? 'medium' : 'any';
}

type Scale = (value: number) => number;

/** Linear in time; each period takes the room of its own length. */
function timeScale(periods: readonly string[]): Scale {
  return linearScale([timeOf(periods[0] ?? '2000').start, timeOf(periods.at(-1) ?? '2000').end], [0, 100]);
}

/** All values that are drawn: points, intervals, ranges, targets. */
export function drawnValues({ series, targets }: TrendState): number[] {
  const values: number[] = targets.map(({ value }) => value);
  for (const { points, summary } of series) {
    for (const { value, low, high } of points) for (const one of [value, low, high]) if (one !== null) values.push(one);
    if (summary) values.push(summary.low, summary.high);
  }
  return values;
}

/** Lowest and highest value, or nothing for an empty list. */
export function extentOf(values: readonly number[]): number[] {
  return values.length > 0 ? [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))] : [];
}

/** A scale over a round range that holds all values with room for labels, within 0 to 100 percent. */
function valueScale(values: readonly number[]): ReturnType<typeof linearScale> {
  const [low = 0, high = 100] = extentOf(values);
  const room = Math.max((high - low) * 0.15, 1);
  return linearScale([Math.max(0, low - room), Math.min(100, high + room)], [100, 0]).nice(Y_STEPS);
}

function placeSeries(series: TrendSeries, x: Scale, y: Scale, bridge: number): SeriesGeometry {
  const at = ({ time }: TrendPoint): number => x(time.middle);
  const place = (point: TrendPoint, value: number): Place => ({ x: at(point), y: y(value) });
  const segments = segmentsOf(series);
  const points = placePoints(series.points, at, y);
  const summary = series.summary && placeSummary(series.summary, x, y);
  const last = points.at(-1);
  const bands = segments.map(segment => segment.filter(({ low, high }) => low !== null && high !== null));
  // an interval alone spans no area; that of the latest figure is drawn over its area
  const alone = new Set([last?.point, ...bands.flatMap(([first, ...more]) => (more.length > 0 ? [] : first))]);
  return {
    line: linePath(placesOf(segments, place)),
    bridge: bridgesOf(segments, series, bridge)
      .map(ends => linePath(ends.map(point => place(point, point.value!))))
      .join(''),
    band: bands
      .filter(known => known.length > 1)
      .map(known => bandPath(known.map(point => ({ x: at(point), high: y(point.high!), low: y(point.low!) }))))
      .join(''),
    summary,
    points,
    ranges: series.points
      .filter(point => (point.value === null || alone.has(point)) && point.low !== null && point.high !== null)
      .map(point => ({
        x: rounded(at(point)),
        y1: rounded(y(point.high!)),
        y2: rounded(y(point.low!)),
        text: point.value === null ? point.text : '',
      })),
    breaks: series.breaks.map(({ start, note }) => ({ x: rounded(x(start)), note })),
    labelY: last?.y ?? (summary ? rounded(summary.y + summary.height / 2) : null),
  };
}

function placeSummary(
  { from, to, low, high }: NonNullable<TrendSeries['summary']>,
  x: Scale,
  y: Scale,
): NonNullable<SeriesGeometry['summary']> {
  const [left, right, top, bottom] = [x(timeOf(from).start), x(timeOf(to).end), y(high), y(low)];
  return { x: rounded(left), y: rounded(top), width: rounded(right - left), height: rounded(bottom - top) };
}

/** The places of all values in order, with a null where a run begins. */
function placesOf(
  segments: readonly TrendPoint[][],
  place: (point: TrendPoint, value: number) => Place,
): (Place | null)[] {
  const places: (Place | null)[] = [];
  for (const segment of segments) {
    places.push(null);
    for (const point of segment) places.push(place(point, point.value!));
  }
  return places;
}

/** Runs of successive periods that have values: a missing period or a break ends one. */
function segmentsOf(series: TrendSeries): TrendPoint[][] {
  const segments: TrendPoint[][] = [];
  const isBroken = breakFinder(series);
  let previous: TrendPoint | undefined;
  for (const point of series.points) {
    if (point.value === null) {
      previous = undefined;
      continue;
    }
    const joined = previous && previous.time.end > point.time.start - 1e-9 && !isBroken(previous, point);
    if (joined) segments.at(-1)!.push(point);
    else segments.push([point]);
    previous = point;
  }
  return segments;
}

/** The ends of each gap of at most so many periods; a break is no gap, and nothing leads across it. */
function bridgesOf(
  segments: readonly TrendPoint[][],
  series: TrendSeries,
  longest: number,
): [TrendPoint, TrendPoint][] {
  if (longest < 1) return [];
  const isBroken = breakFinder(series);
  return segments.flatMap((segment, i): [TrendPoint, TrendPoint][] => {
    const [from, to] = [segments[i - 1]?.at(-1), segment[0]!];
    if (!from || isBroken(from, to)) return [];
    const missing = (to.time.start - from.time.end) * (parsePeriod(to.period)?.parts ?? 1);
    return Math.round(missing) <= longest ? [[from, to]] : [];
  });
}

/** Tells for pairs of points, asked for in order of time, whether there is a break between the two. */
function breakFinder({ breaks }: TrendSeries): (from: TrendPoint, to: TrendPoint) => boolean {
  let next = 0;
  return (from, to) => {
    while (next < breaks.length && breaks[next]!.start <= from.time.middle) next += 1;
    return next < breaks.length && breaks[next]!.start < to.time.middle;
  };
}

function placePoints(points: readonly TrendPoint[], at: (point: TrendPoint) => number, y: Scale): PlacedPoint[] {
  const valued = points.filter(({ value }) => value !== null);
  const values = valued.map(({ value }) => value!);
  const [low, high] = extentOf(values);
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
  const step = Math.min(LABEL_STEP, 100 / Math.max(1, order.length - 1));
  let floor = -Infinity;
  for (const { y, at } of order) placed[at] = floor = Math.max(y, floor + step);
  let ceiling = 100;
  for (const { at } of order.reverse()) {
    placed[at] = rounded(Math.min(placed[at]!, ceiling));
    ceiling = placed[at]! - step;
  }
  return placed;
}
