export { CchcSatisfactionTrend } from './satisfaction-trend/satisfaction-trend.js';
export { CchcRankCard } from './rank-card/rank-card.js';
export { CchcErrorEvent, CchcFocusPointEvent, CchcReadyEvent } from './shared/events.js';
export type { DataTable } from './shared/data-table.js';
