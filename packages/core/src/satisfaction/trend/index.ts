export { summariseTrend, type ObservedPoint, type Trend, type TrendRun } from './summarise-trend.js';
export { resolveTrend, type ResolvedSeries, type ResolvedTrend } from './resolve-trend.js';
