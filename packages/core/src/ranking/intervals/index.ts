export type { IntervalKind, IntervalSide, RankInterval, RankIntervalOptions, RankIntervals } from './rank-interval.js';
export { rankIntervals, type ScoreRankIntervalOptions, type ScoreRankIntervals } from './rank-intervals.js';
export { rankIntervalsOfCounts, type ChoiceCount, type CountRankIntervalOptions } from './rank-intervals-of-counts.js';
export { tauBest, tauWorst, type TauOptions } from './tau-best.js';
