// satisfaction
export type { Interval } from './satisfaction/interval.js';
export { wilsonInterval } from './satisfaction/wilson-interval.js';
export { compareRates, type ChangeVerdict, type Rate, type RateChange } from './satisfaction/compare-rates.js';

// distributions
export { normalQuantile } from './distributions/normal-quantile.js';

// problems
export type { Expected, Problem, ProblemCode, Reading } from './problem.js';
