import { ordinal } from '../../language/ordinal.js';
import type { IntervalWords } from './words.js';

export const interval: IntervalWords = {
  range: (best, worst) => `${ordinal(best)} to ${ordinal(worst)}`,
  could: range => `could be ${range}`,
  certain: 'no other place is likely',
  anywhere: 'could be any place',
  unknown: 'uncertainty not known',
  confidence: percent => `${percent} confidence`,
};
