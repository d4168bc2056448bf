import { invalid } from '../../error.js';

/** Checks a probability, both ends included. */
export function checkProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw invalid('p', p, '0 <= p <= 1');
}
