import type { PlacedPoint } from './geometry.js';

/** Labels of single values are legible up to this many in a series. */
const LABELLED_POINTS = 8;

/** How far a label stands from its point, and how near it may come to other labels and points; percent of the plot. */
const DISTANCE = 8;
const NEAR_X = 9;
const NEAR_Y = 7;

/**
 * Finds each value a place above or below its point where it covers no other label and no point of another series. The
 * latest value of each series comes first; what finds no room is left to the table and the reading.
 */
export function placeLabels(series: readonly (readonly PlacedPoint[])[]): PlacedPoint[][] {
  const taken: { readonly x: number; readonly y: number }[] = [];
  const isFree = (x: number, y: number, own: number): boolean =>
    taken.every(other => Math.abs(other.x - x) >= NEAR_X || Math.abs(other.y - y) >= NEAR_Y) &&
    series.every(
      (points, i) =>
        i === own || points.every(point => Math.abs(point.x - x) >= NEAR_X / 2 || Math.abs(point.y - y) >= NEAR_Y),
    );
  const isLast = ({ own, i }: { own: number; i: number }): boolean => i === series[own]!.length - 1;
  const placed = series.map(points => points.map(point => ({ ...point, above: null as boolean | null })));
  const queue = series
    .filter(points => points.length <= LABELLED_POINTS)
    .flatMap(points => points.map((point, i) => ({ own: series.indexOf(points), i, wanted: point.above !== false })))
    .sort((a, b) => Number(isLast(b)) - Number(isLast(a)));
  for (const { own, i, wanted } of queue) {
    const point = placed[own]![i]!;
    const at = (above: boolean): number => point.y + (above ? -DISTANCE : DISTANCE);
    const above = [wanted, !wanted].find(side => isFree(point.x, at(side), own));
    if (above === undefined) continue;
    point.above = above;
    taken.push({ x: point.x, y: at(above) });
  }
  return placed;
}
