// scales
export { ratingScale, type Attitude, type RatingLevel, type RatingScale } from './rating-scale.js';
export {
  likertScale,
  oneStopScale,
  onlineServiceScale,
  recommendationScale,
  yesNoScale,
  zeroToTenScale,
} from './scales.js';

// tallies
export { emptyTally, type AnswerSums, type Rating, type Tally } from './tally.js';
export { addRating } from './add-rating.js';
export { mergeTallies } from './merge-tallies.js';
export { tallyRatings } from './tally-ratings.js';

// tallies of columns
export type { AnswerCodes, RatingColumns } from './rating-columns.js';
export { cellTally, type CellTallies } from './cell-tallies.js';
export { tallyColumns } from './tally-columns.js';
export { encodeKeys, type EncodedKeys } from './encode-keys.js';
