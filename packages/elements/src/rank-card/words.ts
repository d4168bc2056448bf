import type { Language } from '@cchc/core';
import { en } from '../words/rank-words-en.js';
import { vi } from '../words/rank-words-vi.js';

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
  /** A change of the score since the period before, signed or none. */
  scorePoints(signed: string, before: string): string;
  scoreSame(before: string): string;
  readonly withinError: string;
  readonly lowerIsBetter: string;
  readonly tier: string;
  readonly absent: string;
}

export const rankWords: Readonly<Record<Language, RankWords>> = { vi, en };
