import { plural } from '../../language/plural.js';
import { as, standing } from '../standing/en.js';
import type { ChangeWords } from './words.js';

export const change: ChangeWords = {
  tied: others => `, tied with ${others} ${plural(others, 'other', 'others')}`,
  likeForLike: (places, of) =>
    `; ${`${standing.change(places)} ${standing.since(null, places === 0)}`.trim()} among the ${of} ranked in both`,
  entered: `, ${standing.new}`,
  left: (place, when) => `Not ranked now; ${place} ${when}.`,
  neither: 'Not ranked in either edition.',
  notComparable: (since, former, causes) =>
    `; ${standing.notComparable} ${standing.comparedWith(since ?? 'the edition before')}${former}${as(causes)}`,
  viaBackCast: (since, former, causes) =>
    `; comparable with ${since}${former} only through its recomputed figures${as(causes)}`,
  unclear: (since, former, was, is) =>
    `; ${standing.unclear} ${standing.since(since, false)}${former}: the place could be ${was} then and ${is} now`,
};
