import { list } from '../../language/list.js';
import { formatNumber, formatPercentRange } from '../../language/number-format.js';
import { namePeriod } from '../../period/period-format.js';
import type { RunEnd, TrendWords } from './words.js';

const UNITS = { 1: 'năm', 2: 'nửa năm', 4: 'quý', 12: 'tháng' };

const said = (period: string): string => namePeriod(period, 'vi');

const until = ({ period, isNext }: RunEnd): string => (isNext ? said(period) : `đến ${said(period)}`);

export const trend: TrendWords = {
  subject: 'Tỷ lệ hài lòng',
  rose: (from, first, to, last) => `tăng từ ${from} ${said(first)} lên ${to} ${said(last)}`,
  fell: (from, first, to, last) => `giảm từ ${from} ${said(first)} xuống ${to} ${said(last)}`,
  unclear: (from, first, to, last) => `không thay đổi rõ rệt, từ ${from} ${said(first)} đến ${to} ${said(last)}`,
  level: (value, first, last) => `giữ nguyên ${value} từ ${said(first)} đến ${said(last)}`,
  same: (value, first, last) => `cùng là ${value} ${said(first)} và ${said(last)}`,
  roseBy: (points, end, to) => `tăng ${points} ${until(end)}, lên ${to}`,
  fellBy: (points, end, to) => `giảm ${points} ${until(end)}, còn ${to}`,
  stayedUnclear: (to, end) => `không thay đổi rõ rệt ${until(end)} (${to})`,
  stayed: (to, end) => `giữ nguyên ${to} ${until(end)}`,
  points: (size, digits) => `${formatNumber(size, 'vi', digits)} điểm phần trăm`,
  then: ', rồi ',
  lately: '; gần đây nhất ',
  extremes: (high, highPeriod, low, lowPeriod) =>
    `có lúc tăng lúc giảm: cao nhất ${high} ${said(highPeriod)}, thấp nhất ${low} ${said(lowPeriod)}`,
  single: (value, period) => `là ${value} ${said(period)}`,
  between: (low, high, digits) => `trong khoảng ${formatPercentRange(low, high, 'vi', digits)}`,
  ranged: (between, period) => `nằm ${between} ${said(period)}`,
  summary: (from, to, between, base, parts, isAlone) => {
    const span = parts === 1 ? `giai đoạn ${from}–${to}` : `từ ${said(from)} đến ${said(to)}`;
    const ballots = base ? ` (tổng cộng ${base} phiếu)` : '';
    const single = isAlone ? `; nguồn không công bố số của từng ${UNITS[parts]}` : '';
    return `từng ${UNITS[parts]} ${span} nằm ${between}${ballots}${single}`;
  },
  latest: (period, high, low, count) =>
    `${said(period)}: cao nhất là ${high}, thấp nhất là ${low}, trong ${count} nguồn.`,
  missing: periods => `Không có số liệu ${list(periods.map(said), 'vi')}.`,
  missingMany: n => `Không có số liệu của ${n} kỳ.`,
  since: period => `Số liệu từ ${said(period)} không so sánh được với số liệu trước đó.`,
  provisional: 'Số liệu mới nhất là số sơ bộ.',
  estimated: 'Số liệu mới nhất là số ước tính.',
  none: 'Chưa có số liệu.',
};
