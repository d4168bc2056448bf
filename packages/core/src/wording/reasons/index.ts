export { describeReasons, type DescribeReasonsOptions } from './describe-reasons.js';
