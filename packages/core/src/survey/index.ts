// designs
export type { LonelyRule, Stratum } from './stratum.js';
export { surveyDesign, type SurveyColumns, type SurveyDesign, type SurveyOptions } from './survey-design.js';
export { designEffect, effectiveSampleSize } from './effective-sample-size.js';

// estimates
export type { DomainOption, SurveyEstimate, SurveyValues } from './survey-estimate.js';
export { surveyMean, type MeanEstimate } from './survey-mean.js';
export { surveyMeansBy, type GroupEstimate } from './survey-means-by.js';
export { surveyRatio } from './survey-ratio.js';
export { surveyTotal } from './survey-total.js';
export { surveyInterval } from './survey-interval.js';
export { surveyShareInterval, type ShareIntervalOptions, type ShareMethod } from './survey-share-interval.js';
export { surveyDifference } from './survey-difference.js';
export { independentDifference } from './independent-difference.js';

// weighting
export type { Calibration } from './calibration.js';
export type { PopulationMargin } from './population-margin.js';
export { postStratify } from './post-stratify.js';
export { rake, type RakeOptions, type RakeResiduals } from './rake.js';
