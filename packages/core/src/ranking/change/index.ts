export { comparable, type Comparability, type Incomparability } from './comparable.js';
export {
  rankDelta,
  type EditionStanding,
  type RankChange,
  type RankDelta,
  type RankDeltaOptions,
} from './rank-delta.js';
export { rankChangeReasons, type RankChangeReasons, type RankMoves } from './rank-change-reasons.js';
export { combinePredecessors, type ComputedEdition, type ComputedScore } from './combine-predecessors.js';
