export { describeInterval, type DescribeIntervalOptions } from './describe-interval.js';
