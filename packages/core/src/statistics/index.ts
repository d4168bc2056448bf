// distributions
export { betaCdf } from './distributions/beta-cdf.js';
export { betaQuantile } from './distributions/beta-quantile.js';
export { binomialCdf, binomialTail } from './distributions/binomial-cdf.js';
export { chiSquareQuantile } from './distributions/chi-square-quantile.js';
export { logGamma } from './distributions/log-gamma.js';
export { normalCdf } from './distributions/normal-cdf.js';
export { normalQuantile } from './distributions/normal-quantile.js';
export { normalRangeQuantile } from './distributions/normal-range-quantile.js';
export { tCdf } from './distributions/t-cdf.js';
export { tQuantile } from './distributions/t-quantile.js';

// intervals
export { agrestiCoullInterval } from './intervals/agresti-coull-interval.js';
export { clopperPearsonInterval } from './intervals/clopper-pearson-interval.js';
export type { Interval } from './intervals/interval.js';
export { jeffreysInterval } from './intervals/jeffreys-interval.js';
export { meanInterval, type MeanSummary } from './intervals/mean-interval.js';
export { wilsonInterval } from './intervals/wilson-interval.js';
