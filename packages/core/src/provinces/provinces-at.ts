import { CITIES, NEW_PROVINCES, OLD_PROVINCES, SETS } from './province-data.js';
import { lastDay } from './last-day.js';

/** Identifier of a set of province-level units; the `unitSet` of an edition. */
export type ProvinceSetId = 'vn-63' | 'vn-34';

export interface Province {
  /** Official two-digit code, unique in its set only. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Whether it was a centrally-run city on the last day of the period. */
  readonly city: boolean;
}

export interface ProvinceSet {
  readonly id: ProvinceSetId;
  /** First and last day on which the set holds; null while it does. */
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
  readonly provinces: Province[];
}

/**
 * Province-level units of Việt Nam on the last day of a period: 63 to 30 June 2025, 34 since. Codes were re-used in
 * the merger (24 was Bắc Giang and is Bắc Ninh), so a code means something only together with its set.
 *
 * @param period ISO 8601: `2024`, `2024-Q3`, `2024-07`, `2024-07-01`; `2025` ends after the merger
 * @throws RangeError `invalid period: …` for other text or before 1 August 2008, when there were more units
 * @example
 * provincesAt('2024').provinces.length // → 63
 * provincesAt('2025').provinces.find(province => province.code === '24') // → { name: 'Bắc Ninh', city: false }
 */
export function provincesAt(period: string): ProvinceSet {
  const day = lastDay(period);
  const id = day < SETS['vn-34'].from ? 'vn-63' : 'vn-34';
  const rows = id === 'vn-63' ? OLD_PROVINCES : NEW_PROVINCES;
  const cities = citiesOn(day);
  return {
    id,
    ...SETS[id],
    provinces: rows.map(([code, name, nameEn]) => ({
      code,
      // Thừa Thiên Huế took the name of its city when it became centrally run, half a year before the merger.
      name: name === 'Thừa Thiên Huế' && cities.includes(code) ? 'Huế' : name,
      nameEn: name === 'Thừa Thiên Huế' && cities.includes(code) ? 'Hue' : nameEn,
      city: cities.includes(code),
    })),
  };
}

/** Codes of the centrally-run cities on a day. Those of 2025 and later are codes of the units that the city became. */
export function citiesOn(day: string): string[] {
  return CITIES.filter(([, since]) => since === null || since <= day).map(([code]) => code);
}
