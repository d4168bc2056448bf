export { describeChange, type DescribeChangeOptions } from './describe-change.js';
