export { scoreTally, type ScoreBase, type ScoreOptions } from './score-tally.js';
export type { ScoreFigures, SuppressionReason, TallyScore } from './tally-score.js';
export { averageItems, type ItemAverage, type ItemMean } from './average-items.js';
export { shrinkRates, type RatePrior, type ShrunkenRate, type UnitCount } from './shrink-rates.js';
export { controlLimits, type ControlChart, type ControlLimitOptions, type ControlPoint } from './control-limits.js';
export { compareRates } from './compare-rates.js';
export type { ChangeVerdict, Rate, RateChange } from './rate-change.js';
