import type { IntervalWords } from './words.js';

export const interval: IntervalWords = {
  range: (best, worst) => `từ thứ ${best} đến thứ ${worst}`,
  could: range => `có thể ${range}`,
  certain: 'khó có thứ hạng khác',
  anywhere: 'có thể ở bất kỳ thứ hạng nào',
  unknown: 'chưa rõ mức độ chắc chắn',
  confidence: percent => `độ tin cậy ${percent}`,
};
