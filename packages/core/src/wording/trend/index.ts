export { describeTrend } from './describe-trend.js';
export { describeLatest } from './describe-latest.js';
