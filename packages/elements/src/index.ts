export { CchcSatisfactionTrend } from './satisfaction-trend/satisfaction-trend.js';
export { CchcRankCard } from './rank-card/rank-card.js';
export { CchcErrorEvent, CchcReadyEvent } from './element/events.js';
export { CchcFocusPointEvent } from './chart/focus-point-event.js';
export type { DataTable } from './parts/data-table.js';
export type { TrendSeries } from './satisfaction-trend/state.js';
export type { TrendPoint } from './satisfaction-trend/trend-point.js';
