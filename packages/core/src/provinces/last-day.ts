import { invalid } from '../error.js';

/** The last day of an ISO 8601 period; a month's last day is given as the 31st, which is enough to compare. */
export function lastDay(period: string): string {
  const [, year, quarter, half, month, day, through] =
    /^(\d{4})(?:-Q([1-4])|-S([12])|-(0[1-9]|1[0-2])(?:-(\d\d))?|-01\/\1-(0[2-9]|1[01]))?$/.exec(period) ?? [];
  const lastMonth = half ? 6 * Number(half) : 3 * Number(quarter ?? 4);
  const last = `${year}-${through ?? month ?? String(lastMonth).padStart(2, '0')}-${day ?? '31'}`;
  if (!year || last < '2008-08-01') throw invalid('period', period, 'an ISO 8601 period since 2008-08-01');
  return last;
}
