export { summariseTrend, type ObservedPoint, type Trend, type TrendRun } from './summarise-trend.js';
