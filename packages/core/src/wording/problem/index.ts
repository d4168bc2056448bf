export { describeProblem, describeWarning } from './describe-problem.js';
