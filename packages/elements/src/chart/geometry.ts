import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';

/**
 * Coordinates are percent of the drawing area, from its top left corner, to 3 decimals: the drawing then fits any width
 * without being measured, on a screen, on paper and on a server alike.
 */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The places of a lowest and a highest value, one above the other. */
export interface Span {
  readonly x: number;
  readonly high: number;
  readonly low: number;
}

/** Decimals of coordinates: less than a pixel on any screen, and stable in drawings kept as text. */
const DIGITS = 3;

const GRAIN = 10 ** DIGITS;

export const rounded = (value: number): number => Math.round(value * GRAIN) / GRAIN;

/** A scale from values, such as decimal years or percent, to a stretch of the drawing area. */
export function linearScale(
  domain: readonly [from: number, to: number],
  range: readonly [from: number, to: number],
): ScaleLinear<number, number> {
  return scaleLinear(domain, range);
}

const lineThrough = line<Place | null>()
  .defined(place => place !== null)
  .x(place => place!.x)
  .y(place => place!.y)
  .digits(DIGITS);

/** An SVG path through places; a null ends the line, and the next place begins a new one. Empty without any place. */
export function linePath(places: readonly (Place | null)[]): string {
  return lineThrough(places) ?? '';
}

const areaBetween = area<Span | null>()
  .defined(span => span !== null)
  .x(span => span!.x)
  .y0(span => span!.low)
  .y1(span => span!.high)
  .digits(DIGITS);

/** A closed SVG path around the space between lowest and highest values; a null ends it. Empty without any span. */
export function bandPath(spans: readonly (Span | null)[]): string {
  return areaBetween(spans) ?? '';
}
