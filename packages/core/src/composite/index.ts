// definition
export type { Aggregation, Bilingual, Bounds, IndexDefinition, IndexNode } from './index-definition.js';
export { checkDefinition } from './check-definition.js';

// scores
export type { Moments, Normalisation } from './normalisation.js';
export { normalise, type Normalised } from './normalise.js';
export { freezeBounds } from './freeze-bounds.js';
export type { Values } from './column.js';
export { aggregate, type AggregateOptions } from './aggregate.js';
export type { IndexData } from './index-columns.js';
export { scoreIndex, type IndexScores } from './score-index.js';
export {
  scoreContributions,
  type Contribution,
  type ScoreContributions,
  type ScoredEdition,
} from './score-contributions.js';

// sensitivity
export { effectiveWeights } from './effective-weights.js';
export { withWeights } from './with-weights.js';
export { noisyWeights, type NoisyWeightsOptions } from './noisy-weights.js';
export {
  weightSensitivity,
  type RankSpread,
  type WeightScenario,
  type WeightSensitivity,
} from './weight-sensitivity.js';
export { removeElements, type RemovedElements } from './remove-elements.js';
