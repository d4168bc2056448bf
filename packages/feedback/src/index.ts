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

// ways in
export { feedbackApp, type FeedbackOptions } from './http/feedback-app.js';
export type { FormOptions } from './form/form-options.js';
export type { OfficeOptions } from './office/office-routes.js';
export type { IntakeOptions } from './intake/intake.js';
export type { Log } from './intake/log.js';
export { createMetrics, type Metrics } from './intake/metrics.js';
export { isSignedByZalo, zaloMac, type ZaloSecrets } from './zalo/signature.js';
export { pullRatings, type PullOptions, type PullReport } from './zalo/pull-ratings.js';
export { PullTrouble, type PullFault } from './zalo/pull-trouble.js';
export { zaloTokens, type TokenOptions, type ZaloTokens } from './zalo/zalo-tokens.js';
export { Intake } from './intake/intake.js';

// the form's questions
export { oneStopQuestionnaire, type Question, type Questionnaire } from './form/questionnaire.js';

// files; reading them needs Node
export type { Mapping } from './files/mapping.js';

// made-up ratings
export { madeUpRatings, type SampleOptions } from './samples/made-up-ratings.js';
