export { CchcSatisfactionTrend } from './satisfaction-trend/satisfaction-trend.js';
export { CchcRankCard } from './rank-card/rank-card.js';
export { CchcErrorEvent, CchcReadyEvent } from './shared/events.js';
