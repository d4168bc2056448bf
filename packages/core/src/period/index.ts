export {
  parsePeriod,
  periodCode,
  periodMiddle,
  periodsBetween,
  periodStart,
  previousPeriod,
  samePeriodLength,
  type Period,
} from './period.js';
export { sortByPeriod } from './sort-by-period.js';
export { parsePeriodText } from './parse-period-text.js';
export { readPeriods, type PeriodReading } from './read-periods.js';
export { formatPeriod, namePeriod, sayPeriod, shortPeriod } from './period-format.js';
