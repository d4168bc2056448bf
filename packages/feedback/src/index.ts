// ratings
export { CHANNELS, type Channel, type RatingRecord } from './rating/rating-record.js';
export type { Grain } from './rating/month.js';

// keys
export { keyRing, type Key, type KeyRing, type Purpose } from './keys/key-ring.js';

// store
export type {
  AddOutcome,
  Cursor,
  DeadLetter,
  Dimension,
  Dossier,
  RatingStore,
  RatingTally,
  StoreTables,
  TallyQuery,
} from './store/rating-store.js';
export { StoreTrouble, type Trouble } from './store/store-trouble.js';
