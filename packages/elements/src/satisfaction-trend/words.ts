import type { Language } from '@cchc/core';
import { en } from '../words/trend-words-en.js';
import type { ReadingWords } from '../chart/words.js';
import { vi } from '../words/trend-words-vi.js';

/** The words of a trend, beside those that every element has. */
export interface TrendWords extends ReadingWords {
  readonly base: string;
  responses(base: string): string;
  points(signed: string, since: string): string;
  /** After a change that may be chance. */
  readonly withinError: string;
  /** A range within which the true figure lies. */
  interval(range: string): string;
  /** Heads a column of such ranges. */
  readonly intervals: string;
  /** Opens the sentences of single series. */
  readonly eachSeries: string;
  readonly provisional: string;
  readonly estimated: string;
  readonly axisCut: string;
}

export const trendWords: Readonly<Record<Language, TrendWords>> = { vi, en };
