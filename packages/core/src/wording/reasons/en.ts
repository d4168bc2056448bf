import { list } from '../../language/list.js';
import { plural } from '../../language/plural.js';
import { places } from '../standing/en.js';
import type { ReasonWords } from './words.js';

/** "6 (Tây Ninh and Cà Mau)" */
const counted = (count: number, names: string | null, which = ''): string =>
  `${count}${which}${names === null ? '' : ` (${names})`}`;

const moved = (n: number): string => (n === 0 ? 'no places' : `${n > 0 ? 'up' : 'down'} ${places(Math.abs(n))}`);

export const reasons: ReasonWords = {
  gained: (unit, n) => `${unit} ${n === 0 ? 'kept its place' : `${n > 0 ? 'gained' : 'lost'} ${places(Math.abs(n))}`}`,
  passed: (count, names) => `it caught up with or passed ${counted(count, names)}`,
  passedBy: (count, names) => `${counted(count, names)} moved ahead of it`,
  leaversAhead: (count, names) =>
    `${counted(count, names, ' ahead of it before')} ${plural(count, 'is', 'are')} no longer ranked`,
  entrantsAhead: (count, names) =>
    `${counted(count, names, ' newly ranked')} ${plural(count, 'is', 'are')} ahead of it`,
  nobody: 'the units ahead of it are the same',
  parts: (method, performance) =>
    `By the change of method: ${moved(method)}; by the change of scores: ${moved(performance)}.`,
  names: (names, others) =>
    list(others > 0 ? [...names, `${others} ${plural(others, 'other', 'others')}`] : names, 'en'),
  none: 'What changed the place is not known: the unit has no score in one of the editions, or the units are not the same.',
};
