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
  place: 'một thứ hạng như 34/63, hoặc –/63 nếu không được xếp hạng; số đơn vị cũng có thể ghi ở of="63"',
  'base-column': 'số phiếu đứng sau cột tỷ lệ của nó',
  'table-inside': 'một bảng nằm trong thẻ; nếu bảng đã ra ngoài thẻ, hãy bỏ thẻ <p> bao quanh',
  'figures-file': 'tệp CSV hoặc JSON; địa chỉ này trả về một trang web',
  encoding: 'tệp mã hóa UTF-8 hoặc UTF-16',
  'plain-cell': 'một ô không gộp: một số liệu cho mỗi kỳ',
  'share-header': 'tiêu đề cột nói rõ nội dung, như “Hài lòng (%)”',
  'share-values': 'tỷ lệ phần trăm từ 0 đến 100: ghi 93,5, không ghi 0,935 hay điểm 4,2',
  'period-column': 'một cột kỳ, như Năm',
  notation:
    'một số chỉ hiểu một cách: ghi notation="vi" nếu dấu phẩy ngăn phần thập phân, notation="en" nếu là dấu chấm, hoặc sửa lang của trang',
  'unit-name': 'tên đơn vị như trong bảng',
  'calendar-period': 'một kỳ theo lịch như 2024, 2024-Q3 hoặc 2024-07; năm tài chính và ngày không phải là kỳ như vậy',
  peers: 'thứ hạng kèm tên nhóm, như 6/6 thành phố',
  json: 'JSON hợp lệ',
  table: 'một bảng có hàng tiêu đề, như: Năm, Hài lòng (%)',
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
  response: (received, from) =>
    `Không tải được số liệu: ${{ 'time-out': 'máy chủ không trả lời kịp', network: 'không kết nối được' }[received] ?? `máy chủ trả lời ${received}`}${from ? ` (${from})` : ''}`,
  warnings: {
    unknown: 'Bỏ qua vì không rõ là gì',
    unsupported: 'Không dùng đến',
    ambiguous: 'Được hiểu là tỷ lệ hoặc điểm của biểu này',
    duplicate: 'Hai cách viết của cùng một đơn vị',
    invalid: 'Số liệu đáng ngờ',
    missing: 'Được bổ sung',
  },
  rowsGone: count => `Có ${count} hàng không còn trên trang; số liệu là của bảng lúc mới mở.`,
  column: column => `cột ${column}`,
  header: 'hàng tiêu đề',
  row: row => `hàng ${row}`,
  cell: (row, column) => `hàng ${row}, cột ${column}`,
};
