export { editionOf, type IndexEdition, type IndexSource, type PublishedIndex } from './published-index.js';
export { classify, type ScoreClass } from './classify.js';
export { sipas } from './sipas.js';
export { parIndex, parIndexDefinition } from './par-index.js';
export { papi } from './papi.js';
export { pci } from './pci.js';
export { decision766, type RatioMetric, type RatioScoring } from './decision-766.js';
export {
  scoreDecision766,
  type GroupScore,
  type MetricCounts,
  type MetricScore,
  type RatioScores,
} from './score-decision-766.js';
export { oneStop, type OneStopIndex, type OneStopSheet } from './one-stop.js';
export { scoreOneStop, type OneStopPoints, type OneStopScore } from './score-one-stop.js';
