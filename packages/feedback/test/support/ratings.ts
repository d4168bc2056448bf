import { createHash } from 'node:crypto';
import { likertScale, tallyRatings, type Rating } from '@cchc/core';
import type { Dimension, RatingRecord, RatingTally } from '@cchc/feedback';

/** 32 hexadecimal digits that differ for every text. */
export const idOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

export const JULY = Date.UTC(2026, 6, 15);

/** A rating in July 2026, with what a test wants otherwise. */
export function rating(name: string, fields: Partial<RatingRecord> = {}): RatingRecord {
  return {
    id: idOf(name),
    channel: 'link',
    unit: 'so-tu-phap',
    procedure: '2.000528',
    official: '',
    level: 5,
    answers: {},
    labels: [],
    comment: '',
    ratedAt: JULY,
    receivedAt: JULY + 1000,
    subject: '',
    madeUp: false,
    ...fields,
  };
}

/** Many ratings of some units in one year, the same for the same seed. */
export function manyRatings(count: number, seed = 1): RatingRecord[] {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const levels: Rating[] = [1, 2, 3, 4, 5, 5, 5, "don't know", null];
  return Array.from({ length: count }, (_, i) =>
    rating(`${seed} ${i}`, {
      unit: `unit-${next(7)}`,
      procedure: `procedure-${next(5)}`,
      channel: next(2) === 0 ? 'zalo' : 'qr',
      official: next(2) === 0 ? '' : `official-${next(3)}`,
      level: levels[next(levels.length)]!,
      answers: next(2) === 0 ? {} : { attitude: 1 + next(5) },
      ratedAt: Date.UTC(2026, 0, 1) + next(365 * 24 * 60) * 60_000,
      madeUp: next(10) === 0,
    }),
  );
}

/** The tallies of ratings, counted by core alone: what a store's GROUP BY is compared with. */
export function talliesByCore(
  ratings: readonly RatingRecord[],
  by: readonly Dimension[],
  periodOf: (time: number) => string,
  ratingOf = (record: RatingRecord): Rating => record.level,
): RatingTally[] {
  const groups = new Map<string, RatingRecord[]>();
  for (const record of ratings) {
    const of = (dimension: Dimension): string | null => (by.includes(dimension) ? record[dimension] : null);
    const place = [of('unit'), of('procedure'), of('channel'), of('official')];
    const name = JSON.stringify([periodOf(record.ratedAt), ...place, record.madeUp]);
    groups.set(name, [...(groups.get(name) ?? []), record]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => {
      const [period, unit, procedure, channel, official, madeUp] = JSON.parse(name);
      const tally = tallyRatings(likertScale, group.map(ratingOf));
      return { period, unit, procedure, channel, official, madeUp, tally };
    });
}
