import { plural, type Language } from '@cchc/core/language';

/** The words of a rank, beside those that every element has. */
export interface RankWords {
  readonly rank: string;
  readonly score: string;
  readonly change: string;
  readonly notRanked: string;
  /** The ranks that a rank could be. */
  possible(best: number, worst: number): string;
  /** Heads a column of such ranks. */
  readonly ranks: string;
  /** After the place among peers, where it is the last. */
  readonly last: string;
  /** A change of the score since the period before; `signed` prints it with so many decimals. */
  scorePoints(change: number, digits: number, signed: string, before: string): string;
  scoreSame(before: string): string;
  readonly lowerIsBetter: string;
  readonly tier: string;
  readonly absent: string;
}

export const rankWords: Readonly<Record<Language, RankWords>> = {
  vi: {
    rank: 'Hạng',
    score: 'Điểm',
    change: 'Thay đổi',
    notRanked: 'không được xếp hạng',
    possible: (best, worst) => `có thể từ hạng ${best} đến ${worst}`,
    ranks: 'Khoảng hạng',
    last: 'xếp cuối',
    scorePoints: (_change, _digits, signed, before) => `${signed} điểm so với ${before}`,
    scoreSame: before => `không đổi so với ${before}`,
    lowerIsBetter: 'điểm càng thấp càng tốt',
    tier: 'Xếp loại',
    absent: 'Không tham gia',
  },
  en: {
    rank: 'Rank',
    score: 'Score',
    change: 'Change',
    notRanked: 'not ranked',
    possible: (best, worst) => `could be ${best} to ${worst}`,
    ranks: 'Possible ranks',
    last: 'last',
    scorePoints: (change, digits, signed, before) =>
      `${signed} ${plural(change, 'point', 'points', digits)} on ${before}`,
    scoreSame: before => `unchanged from ${before}`,
    lowerIsBetter: 'a lower score is better',
    tier: 'Tier',
    absent: 'Took no part',
  },
};
