import { createHash } from 'node:crypto';
import type { RatingRecord } from '../rating/rating-record.js';

export interface SampleOptions {
  readonly count: number;
  /** Equal seeds give equal ratings; default 1. */
  readonly seed?: number | undefined;
  /** First and last moment of the ratings, epoch milliseconds. */
  readonly from: number;
  readonly to: number;
}

/** Units of a city, and how content people are with them in the sample: the mean level, 1 to 5. */
const UNITS: readonly (readonly [unit: string, mean: number])[] = [
  ['so-noi-vu', 4.5],
  ['so-tu-phap', 4.6],
  ['so-y-te', 4.1],
  ['so-xay-dung', 3.9],
  ['so-tai-chinh', 4.4],
  ['phuong-ninh-kieu', 4.3],
  ['phuong-cai-rang', 4.2],
  ['phuong-o-mon', 4.0],
];
const PROCEDURES = ['2.000528', '1.003709', '1.001612', '2.000815'];
const CHANNELS = ['zalo', 'zalo', 'zalo', 'link', 'qr', 'kiosk'] as const;
const QUESTIONS = ['time', 'attitude', 'explanation'];

/**
 * Ratings that nobody gave, for demonstrations and measurements; every one is marked as made up, and stores count them apart.
 * In batches, so that millions need no room.
 */
export function* madeUpRatings({ count, seed = 1, from, to }: SampleOptions): Generator<RatingRecord[]> {
  const next = randomOf(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  for (let start = 0; start < count; start += 2000) {
    yield Array.from({ length: Math.min(2000, count - start) }, (_, i): RatingRecord => {
      const [unit, mean] = UNITS[below(UNITS.length)]!;
      const level = (): number => Math.min(5, Math.max(1, Math.round(mean + (next() + next() - 1) * 2)));
      const ratedAt = from + below(to - from);
      return {
        id: createHash('sha256')
          .update(`made up ${seed} ${start + i}`)
          .digest('hex')
          .slice(0, 32),
        channel: CHANNELS[below(CHANNELS.length)]!,
        unit,
        procedure: PROCEDURES[below(PROCEDURES.length)]!,
        official: `${unit}-${1 + below(6)}`,
        level: level(),
        answers: below(3) > 0 ? {} : Object.fromEntries(QUESTIONS.map(question => [question, level()])),
        labels: [],
        comment: '',
        ratedAt,
        receivedAt: ratedAt + 1000,
        subject: '',
        madeUp: true,
      };
    });
  }
}

/** Mulberry32: numbers from 0 to 1 that look random and are the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
