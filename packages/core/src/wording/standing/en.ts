import { list } from '../../language/list.js';
import { ordinal } from '../../language/ordinal.js';
import { plural } from '../../language/plural.js';
import type { StandingWords } from './words.js';

export const places = (n: number): string => `${n} ${plural(n, 'place', 'places')}`;

const CAUSES = {
  method: 'the method changed',
  'unit set': 'the units are not the same',
  'no unit in common': 'no unit is ranked in both',
};

export const as = (causes: readonly (keyof typeof CAUSES)[]): string =>
  `, as ${list(
    causes.map(cause => CAUSES[cause]),
    'en',
  )}`;

export const standing: StandingWords = {
  place: (rank, of) => `${ordinal(rank)} of ${of}`,
  unranked: of => `not ranked (${of} were)`,
  change: n => (n === 0 ? 'the same place' : `${n > 0 ? 'up' : 'down'} ${places(Math.abs(n))}`),
  since: (period, isSame) => (isSame ? `as ${period ? `in ${period}` : 'before'}` : period ? `on ${period}` : ''),
  formerPlace: (rank, of) => ` (${ordinal(rank)} of ${of})`,
  notComparable: 'not comparable',
  comparedWith: period => `with ${period}`,
  because: as,
  peers: (rank, of, name) => (rank === of && of > 1 ? `last of ${of} ${name}` : `${ordinal(rank)} of ${of} ${name}`),
  score: (score, change) => `Score ${score}${change ? `, ${change}` : ''}.`,
  scoreChange: (size, direction, since) =>
    direction === 0 ? `unchanged from ${since}` : `${direction > 0 ? 'up' : 'down'} ${size} on ${since}`,
  components: (up, down) =>
    `According to the source, ${up} ${plural(up, 'component', 'components')} rose and ${down} fell.`,
  absent: names => `${names.length} ${plural(names.length, 'unit', 'units')} took no part: ${list(names, 'en')}.`,
  possible: (best, worst) => ` (could be ${ordinal(best)} to ${ordinal(worst)})`,
  unclear: 'no clear change',
  new: 'new in the ranking',
  returned: 'back in the ranking',
  tier: name => `rated ${name}`,
  hidden: 'rank not given',
  none: 'No ranking yet.',
};
