import { define } from '../element/define-element.js';
import { CchcRankCard } from './rank-card.js';

// tells TypeScript of tags and events
export type * from '../index.js';

define('cchc-rank-card', CchcRankCard);
