// satisfaction
export type { Interval } from './satisfaction/interval.js';
export { wilsonInterval } from './satisfaction/wilson-interval.js';
export { compareRates } from './satisfaction/compare-rates.js';
export type { ChangeVerdict, Rate, RateChange } from './satisfaction/rate-change.js';

export { summariseTrend, type ObservedPoint, type Trend, type TrendRun } from './satisfaction/trend.js';

// ranking
export { standingAt, type Standing } from './ranking/standing.js';

// distributions
export { normalQuantile } from './distributions/normal-quantile.js';

// documents
export type { Source } from './documents/schema.js';
export {
  satisfactionDocument,
  readSatisfactionDocument,
  type SatisfactionDocument,
  type SatisfactionPoint,
  type SatisfactionSeries,
} from './documents/satisfaction-document.js';
export {
  standingDocument,
  readStandingDocument,
  type StandingDocument,
  type StandingEdition,
} from './documents/standing-document.js';
export { standingProblems } from './documents/standing-problems.js';
export { readJson } from './documents/read-json.js';
export { readSatisfactionTable } from './documents/satisfaction-table.js';
export { readStandingTable } from './documents/standing-table.js';
export { readEdition, type EditionCells } from './documents/edition-cells.js';
export type { TableText } from './documents/table.js';
export { parseNumber, type NumberKind, type NumberReading } from './documents/parse-number.js';
export { parsePeriod, periodCode, periodMiddle, periodsBetween, shiftPeriod, type Period } from './documents/period.js';
export { parsePeriodText } from './documents/parse-period-text.js';

// wording
export { languageOf, textIn, type Language, type Text } from './wording/language.js';
export { digitsOf, formatNumber, formatPercent, formatSigned } from './wording/number-format.js';
export { formatPeriod, sayPeriod } from './wording/period-format.js';
export { ordinal } from './wording/ordinal.js';
export { describeTrend } from './wording/describe-trend.js';
export { describeStanding } from './wording/describe-standing.js';
export { describeProblem } from './wording/describe-problem.js';

// problems
export type { Expected, Problem, ProblemCode, Reading } from './problem.js';
