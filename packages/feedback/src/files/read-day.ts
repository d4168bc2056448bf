/** Viet Nam keeps UTC+7 all year. */
const OFFSET = 7 * 60 * 60 * 1000;

/**
 * When a row says that it was filled in, epoch milliseconds: `2025-07-31`, `31/7/2025` (the day first, as Vietnamese write),
 * either with a time of day, or a date cell. Without a time it is noon, so that no time zone moves the day.
 *
 * @returns null for what is no date, such as 30/2/2025
 */
export function readDay(cell: unknown): number | null {
  if (cell instanceof Date) {
    const time = cell.getTime();
    if (Number.isNaN(time)) return null;
    // date cells hold the clock on the wall as if it were UTC
    return time - OFFSET + (time % 86_400_000 === 0 ? 12 * 60 * 60 * 1000 : 0);
  }
  if (typeof cell !== 'string') return null;
  const match =
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[ T](?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(
      cell,
    ) ??
    /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?: (?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?)?$/.exec(
      cell,
    );
  if (!match) return null;
  const { year, month, day, hour = '12', minute = '0' } = match.groups as Record<string, string | undefined>;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  const date = new Date(time);
  const isReal = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1 && Number(hour) < 24;
  return isReal ? time - OFFSET : null;
}
