import { plural, type Language } from '@cchc/core/language';
import { readingWords, type ReadingWords } from '../chart/words.js';

/** The words of a trend, beside those that every element has. */
export interface TrendWords extends ReadingWords {
  readonly base: string;
  responses(base: string): string;
  /** A change in percentage points; `signed` prints it with so many decimals. */
  points(change: number, digits: number, signed: string, since: string): string;
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
    points: (_change, _digits, signed, since) => `${signed} điểm phần trăm so với ${since}`,
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
    points: (change, digits, signed, since) => `${signed} ${plural(change, 'point', 'points', digits)} on ${since}`,
    interval: range => `interval ${range}`,
    intervals: 'Interval',
    eachSeries: 'Each source',
    provisional: 'provisional',
    estimated: 'estimated',
    axisCut: 'The vertical axis does not start at 0.',
  },
};
