export { parsePeriod, periodCode, periodMiddle, periodsBetween, previousPeriod, type Period } from './period.js';
export { parsePeriodText } from './parse-period-text.js';
export { formatPeriod, namePeriod, sayPeriod, shortPeriod } from './period-format.js';
