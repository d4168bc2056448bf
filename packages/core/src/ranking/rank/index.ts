export type { Better, Edition, UnitScore } from './edition.js';
export { rankUnits, type RankedUnit, type Ranking, type RankOptions } from './rank-units.js';
export { rankColumn } from './rank-column.js';
export type { Places, Ties } from './places.js';
export { percentileRank, type PercentileDefinition, type Place } from './percentile-rank.js';
export { peerRanks, type PeerGroup, type PeerRank } from './peer-ranks.js';
export { rankAgainst, scoreForPlace, type HypotheticalPlace, type ScoreForPlace } from './rank-against.js';
export { rankAcrossScenarios, type ScenarioRanks } from './rank-across-scenarios.js';
