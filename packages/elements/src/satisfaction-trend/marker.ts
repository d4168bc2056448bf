/** One shape for each series in turn, so that colour is never the only sign; drawn around the origin. */
const SHAPES = [
  'M0-4.5a4.5 4.5 0 1 0 .001 0Z',
  'M-4-4h8v8h-8Z',
  'M0-5.5 5 4h-10Z',
  'M0-5.5 5.5 0 0 5.5-5.5 0Z',
  'M-5-2h3v-3h4v3h3v4h-3v3h-4v-3h-3Z',
];

/** The outline of the marker of a series, and the number of its colour and dashes, 1 to 5. */
export function markerOf(series: number): { path: string; style: number } {
  const at = series % SHAPES.length;
  return { path: SHAPES[at]!, style: at + 1 };
}
