import type { ProblemWords } from './words.js';

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
  },
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
