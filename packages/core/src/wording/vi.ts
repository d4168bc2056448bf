import type { Problem } from '../problem.js';
import { lowered } from '../language/capitals.js';
import type { ChangeWords, IntervalWords, ProblemWords, ReasonWords, TrendWords } from './words.js';
import { because, list, standing } from './standing/vi.js';

const range = (low: string, high: string): string => `${low.replace(/ %$/, '')}–${high}`;

const UNITS = { 1: 'năm', 4: 'quý', 12: 'tháng' };

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
  missing: whens => `Không có số liệu ${list(whens)}.`,
  missingMany: n => `Không có số liệu của ${n} kỳ.`,
  since: when => `Số liệu từ ${when} không so sánh được với số liệu trước đó.`,
  provisional: 'Số liệu mới nhất là số sơ bộ.',
  estimated: 'Số liệu mới nhất là số ước tính.',
  none: 'Chưa có số liệu.',
};

export const change: ChangeWords = {
  tied: others => `, đồng hạng với ${others} đơn vị khác`,
  likeForLike: (places, of) => `; ${standing.change(places)} nếu chỉ tính ${of} đơn vị được xếp hạng ở cả hai kỳ`,
  entered: `, ${standing.new}`,
  left: (place, when) => `Kỳ này không được xếp hạng; ${when} ${place}.`,
  neither: 'Không được xếp hạng ở cả hai kỳ.',
  notComparable: (since, former, causes) =>
    `; ${standing.notComparable} ${standing.comparedWith(since ?? 'kỳ trước')}${former}${because(causes)}`,
  viaBackCast: (since, former, causes) =>
    `; chỉ so sánh được với ${since}${former} qua số liệu tính lại${because(causes)}`,
  unclear: (since, former, was, is) =>
    `; chưa rõ có thay đổi so với ${since}${former} hay không: thứ hạng khi đó có thể ${was}, nay có thể ${is}`,
};

/** "6 đơn vị (Tây Ninh và Cà Mau)" */
const counted = (count: number, names: string | null, which = ''): string =>
  `${count} đơn vị${which}${names === null ? '' : ` (${names})`}`;

const moved = (places: number): string =>
  places === 0 ? 'không đổi' : `${places > 0 ? 'tăng' : 'giảm'} ${Math.abs(places)} bậc`;

export const reasons: ReasonWords = {
  gained: (unit, places) => `${unit} ${places === 0 ? 'giữ nguyên thứ hạng' : moved(places)}`,
  passed: (count, names) => `đuổi kịp hoặc vượt ${counted(count, names)}`,
  passedBy: (count, names) => `${counted(count, names)} vươn lên xếp trên`,
  leaversAhead: (count, names) => `${counted(count, names, ' kỳ trước xếp trên')} không còn được xếp hạng`,
  entrantsAhead: (count, names) => `${counted(count, names, ' mới được xếp hạng')} đứng trên`,
  nobody: 'các đơn vị xếp trên vẫn như trước',
  parts: (method, performance) =>
    `Trong đó, do thay đổi phương pháp: ${moved(method)}; do điểm số thay đổi: ${moved(performance)}.`,
  names: (names, others) => list(others > 0 ? [...names, `${others} đơn vị khác`] : names),
  none: 'Chưa rõ nguyên nhân thứ hạng thay đổi: đơn vị không có điểm ở một trong hai kỳ, hoặc các đơn vị được xếp hạng không còn như trước.',
};

export const interval: IntervalWords = {
  range: (best, worst) => `từ thứ ${best} đến thứ ${worst}`,
  could: range => `có thể ${range}`,
  certain: 'khó có thứ hạng khác',
  anywhere: 'có thể ở bất kỳ thứ hạng nào',
  unknown: 'chưa rõ mức độ chắc chắn',
  confidence: percent => `độ tin cậy ${percent}`,
};

const TYPES = {
  text: 'một đoạn chữ',
  number: 'một số',
  integer: 'một số nguyên',
  boolean: 'true hoặc false',
  list: 'một danh sách',
  object: 'một đối tượng',
  period: 'một kỳ như 2024, 2024-Q3 hoặc 2024-07',
  url: 'một địa chỉ http(s)',
  date: 'một ngày như 2024-12-31',
  place: 'một thứ hạng như 34/63, hoặc –/63 nếu không được xếp hạng',
  'base-column': 'số phiếu đứng sau cột tỷ lệ của nó',
  peers: 'thứ hạng kèm tên nhóm, như 6/6 thành phố',
  json: 'JSON hợp lệ',
  table: 'một bảng có hàng tiêu đề',
  'plain-cell': 'một ô không gộp',
  response: 'dữ liệu từ máy chủ',
};

export const problem: ProblemWords = {
  codes: {
    invalid: 'Không hợp lệ',
    missing: 'Thiếu',
    unknown: 'Không nhận ra',
    unsupported: 'Không hỗ trợ',
    duplicate: 'Trùng lặp',
    ambiguous: 'Có hai cách hiểu',
  } satisfies Record<Problem['code'], string>,
  expected: {
    type: type => TYPES[type],
    range: (min, max) =>
      min === undefined ? `không quá ${max!}` : max === undefined ? `ít nhất ${min}` : `từ ${min} đến ${max}`,
    options: options => `một trong: ${options.join(', ')}`,
    items: count => `${count} ô`,
    laterPeriod: than => `một kỳ cùng độ dài, không trước ${than}`,
    samePeriod: as => `một kỳ cùng độ dài với ${as}`,
  },
  needs: expected => `cần ${expected}`,
  response: received =>
    `Không tải được số liệu: ${{ 'time-out': 'máy chủ không trả lời kịp', network: 'không kết nối được' }[received] ?? `máy chủ trả lời ${received}`}`,
  header: 'hàng tiêu đề',
  row: row => `hàng ${row}`,
  cell: (row, column) => `hàng ${row}, cột ${column}`,
};
