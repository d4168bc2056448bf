export { describeStanding, type DescribeStandingOptions } from './describe-standing.js';
export { describeVerdict, type VerdictPhrase } from './describe-verdict.js';
