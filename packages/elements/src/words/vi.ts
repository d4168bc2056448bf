import type { ElementWords } from './words.js';

export const vi: ElementWords = {
  loading: 'Đang tải số liệu…',
  empty: 'Chưa có số liệu.',
  failed: 'Không hiển thị được số liệu',
  source: 'Nguồn',
  updated: date => `cập nhật ${date}`,
  method: 'Phương pháp',
  stale: time => `Chưa cập nhật được; đây là số liệu lúc ${time}.`,
  download: 'Tải về',
  showTable: 'Xem bảng số liệu',
  hideTable: 'Ẩn bảng số liệu',
  period: 'Kỳ',
  note: 'Ghi chú',
};
