import { define } from '../element/define-element.js';
import { warmUp } from '../element/warm-up.js';
import { CchcSatisfactionTrend } from './satisfaction-trend.js';

// tells TypeScript of tags and events
export type * from '../index.js';

define('cchc-satisfaction-trend', CchcSatisfactionTrend);
warmUp();
