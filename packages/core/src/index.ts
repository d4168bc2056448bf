// satisfaction
export { ratingScale, type Attitude, type RatingLevel, type RatingScale } from './satisfaction/tally/rating-scale.js';
export {
  likertScale,
  oneStopScale,
  onlineServiceScale,
  recommendationScale,
  yesNoScale,
  zeroToTenScale,
} from './satisfaction/tally/scales.js';
export { emptyTally, type AnswerSums, type Rating, type Tally } from './satisfaction/tally/tally.js';
export { addRating } from './satisfaction/tally/add-rating.js';
export { mergeTallies } from './satisfaction/tally/merge-tallies.js';
export { tallyRatings } from './satisfaction/tally/tally-ratings.js';
export type { AnswerCodes, RatingColumns } from './satisfaction/tally/rating-columns.js';
export { cellTally, type CellTallies } from './satisfaction/tally/cell-tallies.js';
export { tallyColumns } from './satisfaction/tally/tally-columns.js';
export { encodeKeys, type EncodedKeys } from './satisfaction/tally/encode-keys.js';
export { scoreTally, type ScoreBase, type ScoreOptions } from './satisfaction/score/score-tally.js';
export type { ScoreFigures, SuppressionReason, TallyScore } from './satisfaction/score/tally-score.js';
export { averageItems, type ItemAverage, type ItemMean } from './satisfaction/score/average-items.js';
export { shrinkRates, type RatePrior, type ShrunkenRate, type UnitCount } from './satisfaction/score/shrink-rates.js';
export {
  controlLimits,
  type ControlChart,
  type ControlLimitOptions,
  type ControlPoint,
} from './satisfaction/score/control-limits.js';
export { agrestiCoullInterval } from './statistics/intervals/agresti-coull-interval.js';
export { clopperPearsonInterval } from './statistics/intervals/clopper-pearson-interval.js';
export type { Interval } from './statistics/intervals/interval.js';
export { jeffreysInterval } from './statistics/intervals/jeffreys-interval.js';
export { meanInterval, type MeanSummary } from './statistics/intervals/mean-interval.js';
export { wilsonInterval } from './statistics/intervals/wilson-interval.js';
export { compareRates } from './satisfaction/score/compare-rates.js';
export type { ChangeVerdict, Rate, RateChange } from './satisfaction/score/rate-change.js';

export { summariseTrend, type ObservedPoint, type Trend, type TrendRun } from './satisfaction/trend/summarise-trend.js';

// ranking
export { standingAt, type Standing, type StandingVerdict } from './ranking/standing/standing-at.js';

// composite
export type { Aggregation, Bilingual, Bounds, IndexDefinition, IndexNode } from './composite/index-definition.js';
export type { Moments, Normalisation } from './composite/normalisation.js';
export type { Values } from './composite/column.js';
export { checkDefinition } from './composite/check-definition.js';
export { normalise, type Normalised } from './composite/normalise.js';
export { aggregate, type AggregateOptions } from './composite/aggregate.js';
export type { IndexData } from './composite/index-columns.js';
export { scoreIndex, type IndexScores } from './composite/score-index.js';
export { freezeBounds } from './composite/freeze-bounds.js';
export {
  scoreContributions,
  type Contribution,
  type ScoreContributions,
  type ScoredEdition,
} from './composite/score-contributions.js';
export { effectiveWeights } from './composite/effective-weights.js';
export { withWeights } from './composite/with-weights.js';
export { noisyWeights, type NoisyWeightsOptions } from './composite/noisy-weights.js';
export {
  weightSensitivity,
  type RankSpread,
  type WeightScenario,
  type WeightSensitivity,
} from './composite/weight-sensitivity.js';
export { removeElements, type RemovedElements } from './composite/remove-elements.js';

// indices
export { editionOf, type IndexEdition, type IndexSource, type PublishedIndex } from './indices/published-index.js';
export { classify, type ScoreClass } from './indices/classify.js';
export { sipas } from './indices/sipas.js';
export { parIndex, parIndexDefinition } from './indices/par-index.js';
export { papi } from './indices/papi.js';
export { pci } from './indices/pci.js';
export { decision766, type RatioMetric, type RatioScoring } from './indices/decision-766.js';
export {
  scoreDecision766,
  type GroupScore,
  type MetricCounts,
  type MetricScore,
  type RatioScores,
} from './indices/score-decision-766.js';
export { oneStop, type OneStopIndex, type OneStopSheet } from './indices/one-stop.js';
export { scoreOneStop, type OneStopPoints, type OneStopScore } from './indices/score-one-stop.js';

// survey
export type { Calibration } from './survey/calibration.js';
export { designEffect, effectiveSampleSize } from './survey/effective-sample-size.js';
export { independentDifference } from './survey/independent-difference.js';
export type { PopulationMargin } from './survey/population-margin.js';
export { postStratify } from './survey/post-stratify.js';
export { rake, type RakeOptions, type RakeResiduals } from './survey/rake.js';
export type { LonelyRule, Stratum } from './survey/stratum.js';
export { surveyDesign, type SurveyColumns, type SurveyDesign, type SurveyOptions } from './survey/survey-design.js';
export { surveyDifference } from './survey/survey-difference.js';
export type { DomainOption, SurveyEstimate, SurveyValues } from './survey/survey-estimate.js';
export { surveyInterval } from './survey/survey-interval.js';
export { surveyMean, type MeanEstimate } from './survey/survey-mean.js';
export { surveyMeansBy, type GroupEstimate } from './survey/survey-means-by.js';
export { surveyRatio } from './survey/survey-ratio.js';
export { surveyShareInterval, type ShareIntervalOptions, type ShareMethod } from './survey/survey-share-interval.js';
export { surveyTotal } from './survey/survey-total.js';

// ranking
export type { Better, Edition, UnitScore } from './ranking/rank/edition.js';
export { rankUnits, type RankedUnit, type Ranking, type RankOptions } from './ranking/rank/rank-units.js';
export { rankColumn } from './ranking/rank/rank-column.js';
export type { Places, Ties } from './ranking/rank/places.js';
export { percentileRank, type PercentileDefinition, type Place } from './ranking/rank/percentile-rank.js';
export { comparable, type Comparability, type Incomparability } from './ranking/change/comparable.js';
export {
  rankDelta,
  type RankChange,
  type RankDelta,
  type RankDeltaOptions,
  type EditionStanding,
} from './ranking/change/rank-delta.js';
export { rankChangeReasons, type RankChangeReasons, type RankMoves } from './ranking/change/rank-change-reasons.js';
export { leagueEditions, type EditionPair } from './ranking/league/league-editions.js';
export { peerGroupsOf } from './ranking/league/peer-groups-of.js';
export { standingOf } from './ranking/league/standing-of.js';
export { peerRanks, type PeerGroup, type PeerRank } from './ranking/rank/peer-ranks.js';
export { rankAgainst, scoreForPlace, type HypotheticalPlace, type ScoreForPlace } from './ranking/rank/rank-against.js';
export type {
  IntervalKind,
  IntervalSide,
  RankInterval,
  RankIntervalOptions,
  RankIntervals,
} from './ranking/intervals/rank-interval.js';
export {
  rankIntervals,
  type ScoreRankIntervalOptions,
  type ScoreRankIntervals,
} from './ranking/intervals/rank-intervals.js';
export {
  rankIntervalsOfCounts,
  type CountRankIntervalOptions,
  type ChoiceCount,
} from './ranking/intervals/rank-intervals-of-counts.js';
export { tauBest, tauWorst, type TauOptions } from './ranking/intervals/tau-best.js';
export { rankAcrossScenarios, type ScenarioRanks } from './ranking/rank/rank-across-scenarios.js';

// places
export { provincesAt, type Province, type ProvinceSet, type ProvinceSetId } from './provinces/provinces-at.js';
export { provinceGroups, type ProvinceGroup } from './provinces/province-groups.js';
export { crosswalk } from './provinces/crosswalk.js';
export {
  combinePredecessors,
  type ComputedEdition,
  type ComputedScore,
} from './ranking/change/combine-predecessors.js';

// distributions
export { betaCdf } from './statistics/distributions/beta-cdf.js';
export { betaQuantile } from './statistics/distributions/beta-quantile.js';
export { binomialCdf, binomialTail } from './statistics/distributions/binomial-cdf.js';
export { chiSquareQuantile } from './statistics/distributions/chi-square-quantile.js';
export { logGamma } from './statistics/distributions/log-gamma.js';
export { normalCdf } from './statistics/distributions/normal-cdf.js';
export { normalQuantile } from './statistics/distributions/normal-quantile.js';
export { normalRangeQuantile } from './statistics/distributions/normal-range-quantile.js';
export { tCdf } from './statistics/distributions/t-cdf.js';
export { tQuantile } from './statistics/distributions/t-quantile.js';

// documents
export type { Source } from './documents/parts.js';
export {
  satisfactionDocument,
  type SatisfactionDocument,
  type SatisfactionPoint,
  type SatisfactionSeries,
} from './documents/satisfaction/schema.js';
export { readSatisfactionDocument } from './documents/satisfaction/read.js';
export { standingDocument, type StandingDocument, type StandingEdition } from './documents/standing/schema.js';
export { readStandingDocument } from './documents/standing/read.js';
export { leagueDocument, type LeagueDocument, type LeagueEdition } from './documents/league/schema.js';
export { readLeagueDocument } from './documents/league/read.js';
export { leagueProblems } from './documents/league/rules.js';
export { standingProblems } from './documents/standing/rules.js';
export { readJson } from './documents/read-json.js';
export { readSatisfactionTable } from './documents/satisfaction/table.js';
export { readStandingTable } from './documents/standing/table.js';
export { readLeagueTable } from './documents/league/table.js';
export { parseCsv } from './documents/table/csv.js';
export { readEdition, type EditionCells } from './documents/standing/edition-cells.js';
export type { TableText } from './documents/table/cells.js';
export { parseNumber, type NumberKind, type NumberReading } from './language/parse-number.js';
export { parsePeriod, periodCode, periodMiddle, periodsBetween, previousPeriod, type Period } from './period/period.js';
export { parsePeriodText } from './period/parse-period-text.js';

// wording
export { languageOf, textIn, type Language, type Text } from './language/language.js';
export { digitsOf, formatNumber, formatPercent, formatSigned } from './language/number-format.js';
export { formatPeriod, namePeriod, sayPeriod, shortPeriod } from './period/period-format.js';
export { ordinal } from './language/ordinal.js';
export { describeLatest } from './wording/trend/describe-latest.js';
export { describeTrend } from './wording/trend/describe-trend.js';
export { describeVerdict, type VerdictPhrase } from './wording/standing/describe-verdict.js';
export { describeStanding, type DescribeStandingOptions } from './wording/standing/describe-standing.js';
export { describeChange, type DescribeChangeOptions } from './wording/change/describe-change.js';
export { describeReasons, type DescribeReasonsOptions } from './wording/reasons/describe-reasons.js';
export { describeInterval, type DescribeIntervalOptions } from './wording/interval/describe-interval.js';
export { describeProblem } from './wording/problem/describe-problem.js';

// problems
export type { Expected, Problem, ProblemCode, Reading } from './problem.js';
