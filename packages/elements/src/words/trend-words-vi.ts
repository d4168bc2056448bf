import { readingWords } from '../chart/words.js';
import type { TrendWords } from '../satisfaction-trend/words.js';

export const vi: TrendWords = {
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
};
