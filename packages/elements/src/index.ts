export { CchcSatisfactionTrend } from './satisfaction-trend/satisfaction-trend.js';
export { CchcRankCard } from './rank-card/rank-card.js';
export { CchcErrorEvent, CchcReadyEvent } from './shared/events.js';
export { CchcFocusPointEvent } from './shared/focus-point-event.js';
export type { DataTable } from './shared/data-table.js';
