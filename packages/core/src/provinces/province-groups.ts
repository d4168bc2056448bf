import { lastDay } from './last-day.js';
import { CITIES, NEW_PROVINCES, OLD_PROVINCES, REGION_ACTS, REGIONS } from './province-data.js';
import { citiesOn, provincesAt } from './provinces-at.js';

/** A group of provinces to compare with each other. */
export interface ProvinceGroup {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** The day from which the group has these members. */
  readonly vintage: string;
  readonly source: string;
  /** Two-digit codes of its provinces. */
  readonly units: readonly string[];
}

/**
 * Groups in which provinces were compared on the last day of a period: the six socio-economic regions and the
 * centrally-run cities (id `central-cities`), ready for {@link peerRanks}. Regions are given from the day of the act
 * that draws them up: 9 January 2023 for the 63 units, 5 October 2025 for the 34; before it, and from the merger until
 * then, there are only the cities.
 *
 * @param period ISO 8601 period, as for {@link provincesAt}
 * @throws RangeError `invalid period: …`
 * @example
 * provinceGroups('2024').map(group => group.units.length) // → [14, 11, 14, 5, 6, 13, 5]
 * provinceGroups('2025').find(group => group.id === 'DBSCL') // → { vintage: '2025-10-05', units: ['82', '86', '91', '92', '96'] }
 */
export function provinceGroups(period: string): ProvinceGroup[] {
  const day = lastDay(period);
  const { id: set, from } = provincesAt(period);
  const act = REGION_ACTS[set];
  const members: readonly (readonly [string, string, string, string, ...unknown[]])[] =
    set === 'vn-63' ? OLD_PROVINCES : NEW_PROVINCES;

  const regions = Object.entries(REGIONS).map(([id, [name, nameEn]]) => ({
    id,
    name,
    nameEn,
    vintage: act.from,
    source: act.source,
    units: members.filter(([, , , region]) => region === id).map(([code]) => code),
  }));
  const units = citiesOn(day);
  const [, since, source] = CITIES.find(([code]) => code === units.at(-1))!;
  return [
    ...regions.filter(group => act.from <= day && group.units.length > 0),
    {
      id: 'central-cities',
      name: 'Thành phố trực thuộc Trung ương',
      nameEn: 'Centrally-run cities',
      // The five old cities are the whole group from the first day of their set; later it changes with each new one.
      vintage: since === null || since < from ? from : since,
      source: source ?? 'Nghị quyết 15/2008/QH12',
      units,
    },
  ];
}
