export { describeProblem } from './describe-problem.js';
