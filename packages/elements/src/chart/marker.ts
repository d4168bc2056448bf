/**
 * One shape for each of ten series, so that colour is never the only sign; drawn around the origin. Coordinates with a
 * comma are absolute, all others relative.
 */
const SHAPES = [
  'M0,-4.5a4.5 4.5 0 1 0 .001 0Z',
  'M-4,-4h8v8h-8Z',
  'M0,-5.5l5 9.5h-10Z',
  'M0,-5.5l5.5 5.5-5.5 5.5-5.5-5.5Z',
  'M-5,-2h3v-3h4v3h3v4h-3v3h-4v-3h-3Z',
  'M0,5.5l5-9.5h-10Z',
  'M-4,-5l10 5-10 5Z',
  'M-2.5,-5h5l3 5-3 5h-5l-3-5Z',
  'M-6,-3h12v6h-12Z',
  'M-3,-6h6v12h-6Z',
];

/** The outline of the marker of a series, and the number of its colour and dashes, 1 to 10. */
export function markerOf(series: number): { path: string; style: number } {
  const at = series % SHAPES.length;
  return { path: SHAPES[at]!, style: at + 1 };
}
