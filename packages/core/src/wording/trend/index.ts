export { describeTrend, type TrendSeries } from './describe-trend.js';
export { describeLatest } from './describe-latest.js';
