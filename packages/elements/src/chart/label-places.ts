/** A point of a chart whose value is to be written beside it. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** Whether its value is written above the point or below; null where there is no room for it. */
  readonly above: boolean | null;
  /** Whether its value is left out where there is little room; first, last, highest and lowest stay if they can. */
  readonly isMinor: boolean;
}

/** Labels of single values are legible up to this many in a series. */
const LABELLED_POINTS = 8;

/** How far a label stands from its point, and how near it may come to other labels and points; percent of the plot. */
const DISTANCE = 8;
const NEAR_X = 4.5;
const NEAR_Y = 7;

/** As wide as a label is, in percent of the plot, and how wide it is where there is little room. */
const WIDTH = 12;
const WIDTH_IN_LITTLE_ROOM = 26;

/**
 * Finds each value a place above or below its point where it covers no other label and no point of another series, and
 * says how much room there has to be for that. The latest value of each series comes first; what finds no room is left to
 * the table and the reading.
 */
export function placeLabels<P extends LabelledPoint>(series: readonly (readonly P[])[]): P[][] {
  const taken: { readonly x: number; readonly y: number; readonly width: number }[] = [];
  const placed = series.map(points =>
    points.map(point => ({ ...point, above: null as boolean | null, isMinor: point.isMinor })),
  );
  const isFree = (x: number, y: number, width: number, own: number): boolean =>
    // a label above may reach a little beyond the plot, one below would cover the names of the periods
    y >= -4 &&
    y <= 100 &&
    // two labels can only meet where there is room enough for both to be shown
    taken.every(one => Math.abs(one.x - x) >= Math.min(width, one.width) || Math.abs(one.y - y) >= NEAR_Y) &&
    series.every(
      (points, i) =>
        i === own || points.every(point => Math.abs(point.x - x) >= NEAR_X || Math.abs(point.y - y) >= NEAR_Y),
    );
  const queue = series
    .flatMap((points, own) =>
      points.length > LABELLED_POINTS
        ? []
        : points.map(({ above }, i) => ({
            own,
            point: placed[own]![i]!,
            wanted: above !== false,
            isLast: i === points.length - 1,
          })),
    )
    .sort((a, b) => Number(b.isLast) - Number(a.isLast));
  for (const { own, point, wanted } of queue) {
    const { x, isMinor } = point;
    const found = (isMinor ? [WIDTH] : [WIDTH_IN_LITTLE_ROOM, WIDTH])
      .flatMap(width =>
        [wanted, !wanted].map(above => ({ x, y: point.y + (above ? -DISTANCE : DISTANCE), width, above })),
      )
      .find(({ y, width }) => isFree(x, y, width, own));
    if (!found) continue;
    taken.push(found);
    point.above = found.above;
    point.isMinor = found.width === WIDTH;
  }
  return placed;
}
