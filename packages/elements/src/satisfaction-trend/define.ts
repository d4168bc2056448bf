import { define } from '../shared/define.js';
import { CchcSatisfactionTrend } from './satisfaction-trend.js';

define('cchc-satisfaction-trend', CchcSatisfactionTrend);
