import type { Language } from '@cchc/core/language';
import { readingWords, type ReadingWords } from '../chart/words.js';

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

export const trendWords: Readonly<Record<Language, TrendWords>> = {
  vi: {
    ...readingWords.vi,
    base: 'Số phiếu',
    responses: base => `${base} phiếu`,
    points: (signed, since) => `${signed} điểm phần trăm so với ${since}`,
    withinError: 'trong phạm vi sai số',
    interval: range => `khoảng tin cậy ${range}`,
    intervals: 'Khoảng tin cậy',
    eachSeries: 'Từng nguồn',
    provisional: 'sơ bộ',
    estimated: 'ước tính',
    axisCut: 'Trục đứng không bắt đầu từ 0.',
  },
  en: {
    ...readingWords.en,
    base: 'Responses',
    responses: base => `${base} responses`,
    points: (signed, since) => `${signed} ${signed.slice(1) === '1' ? 'point' : 'points'} on ${since}`,
    withinError: 'within the margin of error',
    interval: range => `interval ${range}`,
    intervals: 'Interval',
    eachSeries: 'Each source',
    provisional: 'provisional',
    estimated: 'estimated',
    axisCut: 'The vertical axis does not start at 0.',
  },
};
