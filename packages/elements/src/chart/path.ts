/** A place in percent of the drawing area. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Coordinates are kept to 3 decimals: less than a pixel on any screen, and stable in golden files. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** An SVG path through places; a null ends the line, and the next place begins a new one. */
export function linePath(places: readonly (Place | null)[]): string {
  return places
    .map((place, i) => (place ? `${places[i - 1] ? 'L' : 'M'}${rounded(place.x)},${rounded(place.y)}` : ''))
    .join('');
}

/** A closed SVG path around the space between two lines of the same length. */
export function bandPath(upper: readonly Place[], lower: readonly Place[]): string {
  return upper.length > 0 ? `${linePath([...upper, ...[...lower].reverse()])}Z` : '';
}
