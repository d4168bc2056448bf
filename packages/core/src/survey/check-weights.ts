import { invalid } from '../error.js';

/** Checks that every weight is finite and not negative. */
export function checkWeights(weights: readonly number[]): void {
  for (const weight of weights) {
    if (!(weight >= 0 && weight < Infinity)) throw invalid('weights', weight, 'finite numbers >= 0');
  }
}
