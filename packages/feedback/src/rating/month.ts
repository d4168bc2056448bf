import { periodCode } from '@cchc/core';

/** Viet Nam keeps UTC+7 all year. */
const OFFSET = 7 * 60 * 60 * 1000;

/** Year and month in Viet Nam as one number, `202607` for July 2026. */
export function monthOf(time: number): number {
  const date = new Date(time + OFFSET);
  return date.getUTCFullYear() * 100 + date.getUTCMonth() + 1;
}

/** Lengths of the periods that ratings are tallied by. */
export const GRAINS = ['month', 'quarter', 'year'] as const;

export type Grain = (typeof GRAINS)[number];

/** The period of a given length that a month lies in. */
export function periodOfMonth(month: number, grain: Grain): string {
  const year = Math.floor(month / 100);
  const part = month % 100;
  if (grain === 'year') return periodCode({ year, part: 1, parts: 1 });
  return grain === 'quarter'
    ? periodCode({ year, part: Math.ceil(part / 3), parts: 4 })
    : periodCode({ year, part, parts: 12 });
}
