import { lowered } from '../../language/capitals.js';
import { list } from '../../language/list.js';
import type { TrendWords } from './words.js';

const range = (low: string, high: string): string => `${low.replace(/ %$/, '')}–${high}`;

const UNITS = { 1: 'năm', 2: 'nửa năm', 4: 'quý', 12: 'tháng' };

export const trend: TrendWords = {
  subject: 'Tỷ lệ hài lòng',
  rose: (from, when, to, then) => `tăng từ ${from} ${when} lên ${to} ${then}`,
  fell: (from, when, to, then) => `giảm từ ${from} ${when} xuống ${to} ${then}`,
  unclear: (from, when, to, then) => `không thay đổi rõ rệt, từ ${from} ${when} đến ${to} ${then}`,
  level: (value, when, then) => `giữ nguyên ${value} từ ${when} đến ${then}`,
  same: (value, when, then) => `cùng là ${value} ${when} và ${then}`,
  roseBy: (points, then, to) => `tăng ${points} điểm phần trăm ${then}, lên ${to}`,
  fellBy: (points, then, to) => `giảm ${points} điểm phần trăm ${then}, còn ${to}`,
  stayedUnclear: (to, then) => `không thay đổi rõ rệt ${then} (${to})`,
  stayed: (to, then) => `giữ nguyên ${to} ${then}`,
  then: ', rồi ',
  lately: '; gần đây nhất ',
  by: when => `đến ${when}`,
  extremes: (high, highWhen, low, lowWhen) =>
    `có lúc tăng lúc giảm: cao nhất ${high} ${highWhen}, thấp nhất ${low} ${lowWhen}`,
  single: (value, when) => `là ${value} ${when}`,
  ranged: (low, high, when) => `nằm trong khoảng ${range(low, high)} ${when}`,
  summary: (from, to, low, high, base, parts, isAlone) =>
    `từng ${UNITS[parts]} ${parts === 1 ? `giai đoạn ${from}–${to}` : `từ ${lowered(from)} đến ${lowered(to)}`} nằm trong khoảng ${range(low, high)}${base ? ` (tổng cộng ${base} phiếu)` : ''}${isAlone ? `; nguồn không công bố số của từng ${UNITS[parts]}` : ''}`,
  latest: (when, high, low, count) => `${when}: cao nhất là ${high}, thấp nhất là ${low}, trong ${count} nguồn.`,
  missing: whens => `Không có số liệu ${list(whens, 'vi')}.`,
  missingMany: n => `Không có số liệu của ${n} kỳ.`,
  since: when => `Số liệu từ ${when} không so sánh được với số liệu trước đó.`,
  provisional: 'Số liệu mới nhất là số sơ bộ.',
  estimated: 'Số liệu mới nhất là số ước tính.',
  none: 'Chưa có số liệu.',
};
