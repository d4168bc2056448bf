import type { RankWords } from '../rank-card/words.js';

export const vi: RankWords = {
  rank: 'Hạng',
  score: 'Điểm',
  change: 'Thay đổi',
  notRanked: 'không được xếp hạng',
  possible: (best, worst) => `có thể từ hạng ${best} đến ${worst}`,
  ranks: 'Khoảng hạng',
  last: 'xếp cuối',
  scorePoints: (signed, before) => `${signed} điểm so với ${before}`,
  scoreSame: before => `không đổi so với ${before}`,
  withinError: 'trong phạm vi sai số',
  lowerIsBetter: 'điểm càng thấp càng tốt',
  tier: 'Xếp loại',
  absent: 'Không tham gia',
};
