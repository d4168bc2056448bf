import { define } from '../shared/define.js';
import { CchcRankCard } from './rank-card.js';

define('cchc-rank-card', CchcRankCard);
