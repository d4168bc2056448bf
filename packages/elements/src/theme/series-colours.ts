import { tokens } from './colours.js';

/** The colours of the series after the first, which is that of every element. */
export const seriesColours = tokens([
  ['series-2', 'a8480a', 'ffb787'],
  ['series-3', '006b57', '70dcc3'],
  ['series-4', '86358a', 'e7abeb'],
  ['series-5', '3f4a58', 'c3cdd8'],
  ['series-6', '556500', 'cbdc6a'],
  ['series-7', 'b0185a', 'ff9dc4'],
  ['series-8', '00657e', '7fd3ea'],
  ['series-9', '7a4b1e', 'e2b98f'],
  ['series-10', '4b3fa7', 'b9b0ff'],
]);
