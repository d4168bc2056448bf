import { list } from '../../language/list.js';
import type { StandingWords } from './words.js';

const CAUSES = {
  method: 'phương pháp đã thay đổi',
  'unit set': 'các đơn vị được xếp hạng không còn như trước',
  'no unit in common': 'không có đơn vị nào được xếp hạng ở cả hai kỳ',
};

export const because = (causes: readonly (keyof typeof CAUSES)[]): string =>
  ` vì ${list(
    causes.map(cause => CAUSES[cause]),
    'vi',
  )}`;

export const standing: StandingWords = {
  place: (rank, of) => `xếp thứ ${rank}/${of}`,
  unranked: of => `không được xếp hạng (có ${of} đơn vị được xếp hạng)`,
  change: places => (places === 0 ? 'giữ nguyên thứ hạng' : `${places > 0 ? 'tăng' : 'giảm'} ${Math.abs(places)} bậc`),
  since: period => (period ? `so với ${period}` : ''),
  formerPlace: (rank, of) => ` (thứ ${rank}/${of})`,
  notComparable: 'không so sánh được',
  comparedWith: period => `với ${period}`,
  because,
  peers: (rank, of, name) => (rank === of && of > 1 ? `xếp cuối trong ${of} ${name}` : `thứ ${rank}/${of} ${name}`),
  score: (score, change) => `Điểm ${score}${change ? `, ${change}` : ''}.`,
  scoreChange: (size, direction, since) =>
    direction === 0 ? `không đổi so với ${since}` : `${direction > 0 ? 'tăng' : 'giảm'} ${size} so với ${since}`,
  components: (up, down) => `Theo nguồn, ${up} thành phần tăng và ${down} thành phần giảm.`,
  absent: names => `${names.length} đơn vị không tham gia: ${list(names, 'vi')}.`,
  possible: (best, worst) => ` (có thể từ thứ ${best} đến thứ ${worst})`,
  unclear: 'không thay đổi rõ rệt',
  new: 'mới vào bảng xếp hạng',
  returned: 'trở lại bảng xếp hạng',
  tier: name => `xếp loại ${name}`,
  hidden: 'không nêu thứ hạng',
  none: 'Chưa có xếp hạng.',
};
