import { periodCode } from './period.js';

type DateReading = { readonly from: string; readonly to: string } | 'ambiguous' | null;

const ISO = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:[t ]0?0:00.*)?$/;
const TURNED = /^(\d\d?)[-/.](\d\d?)[-/.](\d{4})$/;

/**
 * Dates as the months that they begin or end. Dates of 1 January or 31 December alone may stand for years as well as for
 * months, and other days for no period at all: these are ambiguous.
 *
 * @param isDayFirst whether the day stands before the month; undefined where it is not known
 * @returns a reading for each text, null for what is no date
 */
export function fromDates(texts: readonly string[], isDayFirst: boolean | undefined): DateReading[] {
  const parts = texts.map(text => {
    const iso = ISO.exec(text);
    if (iso) return { year: +iso[1]!, a: +iso[3]!, b: +iso[2]!, isTurned: false };
    const turned = TURNED.exec(text);
    return turned ? { year: +turned[3]!, a: +turned[1]!, b: +turned[2]!, isTurned: true } : null;
  });
  const turned = parts.filter(one => one?.isTurned);
  const dayFirst = turned.some(one => one!.a > 12) || (isDayFirst ?? false);
  const monthFirst = turned.some(one => one!.b > 12);
  const isUnknown = dayFirst === monthFirst;
  const dates = parts.map(one => {
    if (!one) return null;
    const [day, month] = one.isTurned && monthFirst ? [one.b, one.a] : [one.a, one.b];
    return { year: one.year, month, day, isUnknown: one.isTurned && isUnknown };
  });
  const known = dates.filter(date => date !== null);
  const isBoundary = known.every(({ year, month, day }) => day === 1 || day === daysIn(year, month));
  // the same day of several years
  const isYearly =
    known.length > 0 && known.every(({ month }) => (month === 1 || month === 12) && month === known[0]!.month);
  return dates.map(date => {
    if (!date) return null;
    const { year, month, day, isUnknown } = date;
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
    if (isUnknown || !isBoundary || isYearly) return 'ambiguous';
    const code = periodCode({ year, part: month, parts: 12 });
    return { from: code, to: code };
  });
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
