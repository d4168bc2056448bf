import type { Bilingual } from '../composite/index-definition.js';
import type { ScoreClass } from './classify.js';
import type { IndexSource } from './published-index.js';

/** One of the nine indexes, each worth 0, 1 or 2 points. */
export interface OneStopIndex {
  readonly code: string;
  readonly label: Bilingual;
  /** Whether points are given per dossier and averaged, to the agency once, or either way. */
  readonly per: 'dossier' | 'agency' | 'either';
  /** What earns 2, 1 and 0 points. */
  readonly criteria: { readonly 2: Bilingual; readonly 1: Bilingual; readonly 0: Bilingual };
}

/** Who is scored on which indexes, and the classes of the total. */
export interface OneStopSheet {
  readonly label: Bilingual;
  readonly indexes: readonly OneStopIndex[];
  readonly classes: readonly ScoreClass[];
}

const sameTime = {
  2: { vi: 'ngắn hơn thời gian quy định', en: 'shorter than the legal time' },
  1: { vi: 'bằng thời gian quy định', en: 'equal to the legal time' },
  0: { vi: 'dài hơn thời gian quy định', en: 'longer than the legal time' },
};

const total: OneStopIndex = {
  code: '1',
  per: 'dossier',
  label: { vi: 'Thời gian giải quyết hồ sơ so với quy định', en: 'Total handling time against the legal time' },
  criteria: sameTime,
};
const agencies: OneStopIndex = {
  code: '2',
  per: 'dossier',
  label: { vi: 'Thời gian thực hiện của từng cơ quan tham gia', en: 'Time of each agency taking part' },
  criteria: sameTime,
};
const contacts: OneStopIndex = {
  code: '3',
  per: 'dossier',
  label: {
    vi: 'Số lần phải liên hệ với nơi tiếp nhận để hoàn thiện hồ sơ',
    en: 'Times one had to contact the receiving point to complete the dossier',
  },
  criteria: {
    2: { vi: 'không phải liên hệ', en: 'none' },
    1: { vi: 'một lần', en: 'one' },
    0: { vi: 'hơn một lần, không do lỗi của người nộp', en: 'more than one, not by the applicant’s own fault' },
  },
};
const offices: OneStopIndex = {
  code: '4',
  per: 'dossier',
  label: {
    vi: 'Số cơ quan phải liên hệ để hoàn thiện hồ sơ',
    en: 'Number of agencies one had to contact to complete the dossier',
  },
  criteria: {
    2: { vi: 'không phải liên hệ', en: 'none' },
    1: {
      vi: 'một cơ quan là Bộ phận Một cửa (và cơ quan chủ trì khi pháp luật quy định phải có mặt)',
      en: 'one, the one-stop unit (and the agency in charge where the law demands presence)',
    },
    0: { vi: 'nhiều hơn', en: 'more' },
  },
};
const onTheSpot: OneStopIndex = {
  code: '5',
  per: 'agency',
  label: {
    vi: 'Tiếp nhận, giải quyết, trả kết quả tại Bộ phận Một cửa',
    en: 'Receiving, handling and returning at the one-stop unit',
  },
  criteria: {
    2: {
      vi: 'giải quyết ngay tại Bộ phận Một cửa ít nhất 20 % (bộ, tỉnh), 50 % (huyện), 100 % (xã) thủ tục trong danh mục',
      en: 'at least 20 % (ministry, province), 50 % (district), 100 % (commune) of listed procedures handled on the spot',
    },
    1: {
      vi: '100 % thủ tục thuộc phạm vi được tiếp nhận và trả kết quả tại Bộ phận Một cửa',
      en: '100 % of procedures in scope received and returned at the one-stop unit',
    },
    0: { vi: 'dưới 100 %', en: 'below 100 %' },
  },
};
const publishing: OneStopIndex = {
  code: '6',
  per: 'either',
  label: {
    vi: 'Công khai thủ tục hành chính đúng, đầy đủ, kịp thời',
    en: 'Publishing procedures correctly, fully and in time',
  },
  criteria: {
    2: { vi: 'bằng niêm yết và bằng phương tiện điện tử', en: 'on the notice board and electronically' },
    1: { vi: 'bằng một trong hai hình thức', en: 'by one of the two' },
    0: { vi: 'không đúng, không đầy đủ hoặc không kịp thời', en: 'not correct, not full or not in time' },
  },
};
const attitude: OneStopIndex = {
  code: '7',
  per: 'dossier',
  label: { vi: 'Thái độ của cán bộ, công chức, viên chức', en: 'Attitude of officials' },
  criteria: {
    2: { vi: 'trả sớm, không có phản ánh về thái độ', en: 'returned early, no complaint about conduct' },
    1: { vi: 'trả đúng hạn, không có phản ánh về thái độ', en: 'returned on time, no complaint about conduct' },
    0: { vi: 'có phản ánh (trừ phản ánh sai)', en: 'there is a complaint (proved-false ones do not count)' },
  },
};
const feedback: OneStopIndex = {
  code: '8',
  per: 'agency',
  label: { vi: 'Tiếp thu, giải trình phản ánh, kiến nghị', en: 'Taking in and explaining feedback' },
  criteria: {
    2: {
      vi: 'không có, hoặc 100 % xử lý đúng hạn và không kéo dài',
      en: 'none, or 100 % handled in time and none dragging on',
    },
    1: { vi: 'từ 90 % xử lý đúng hạn và không kéo dài', en: 'at least 90 % in time and none dragging on' },
    0: { vi: 'dưới 90 %, hoặc để kéo dài', en: 'below 90 %, or dragging on' },
  },
};
const online: OneStopIndex = {
  code: '9',
  per: 'agency',
  label: { vi: 'Tiến độ và chất lượng dịch vụ công trực tuyến', en: 'Progress and quality of online services' },
  criteria: {
    2: {
      vi: 'từ 20 % thủ tục đủ điều kiện ở mức 3, 4, hồ sơ trực tuyến từ 30 %, không có hồ sơ tồn, trễ',
      en: 'at least 20 % of qualifying procedures at level 3–4, online dossiers at least 30 %, none unsolved or late',
    },
    1: {
      vi: 'có mức 3, 4, hồ sơ trực tuyến từ 15 % đến dưới 30 %, không có hồ sơ tồn, trễ',
      en: 'level 3–4 in place, online dossiers 15 % to below 30 %, none unsolved or late',
    },
    0: {
      vi: 'chưa có mức 3, 4, hoặc dưới 15 %, hoặc có hồ sơ tồn, trễ',
      en: 'no level 3–4, or below 15 %, or any unsolved or late',
    },
  },
};

const sources: readonly IndexSource[] = [
  {
    name: { vi: 'Thông tư, Điều 12–15', en: 'Circular, articles 12–15' },
    number: '01/2018/TT-VPCP',
    issued: '2018-11-23',
    inForce: '2019-01-06',
  },
  {
    name: { vi: 'Nghị định, Điều 28–32', en: 'Decree, articles 28–32' },
    number: '61/2018/NĐ-CP',
    issued: '2018-04-23',
    inForce: '2018-06-21',
  },
];

const doubts: readonly Bilingual[] = [
  {
    vi: 'Nghị định 118/2025/NĐ-CP (hiệu lực 01/7/2025) thay Nghị định 61/2018/NĐ-CP; tiêu chí chấm điểm mới chưa tìm thấy.',
    en: 'Decree 118/2025/NĐ-CP (in force 2025-07-01) replaces decree 61/2018/NĐ-CP; new scoring criteria were not found.',
  },
  {
    vi: 'Chỉ số thiếu thông tin không đưa vào tổng; Thông tư không nói ngưỡng xếp loại có giảm theo hay không, ở đây giữ nguyên.',
    en: 'An index without enough information is left out of the total; the circular does not say whether the bounds of the classes fall with it: here they stay.',
  },
  {
    vi: 'Chỉ số 6 được nêu cho cả hồ sơ và cơ quan; khi cộng tổng thuộc phần cơ quan.',
    en: 'Index 6 is named per dossier and per agency; in the total it belongs to the agency.',
  },
  {
    vi: 'Các chỉ số theo hồ sơ của cơ quan được tính bình quân theo lĩnh vực; Thông tư không nêu cách gộp các lĩnh vực, ở đây gộp hồ sơ.',
    en: 'The indexes per dossier of an agency are averaged per field; how fields are joined is not said: here dossiers are pooled.',
  },
];

/**
 * Scoring of the one-stop mechanism: nine indexes of 0 to 2 points for an agency (0–18), five of them for an official
 * (0–10), with their classes. Score a sheet with `scoreOneStop`.
 */
export const oneStop: {
  readonly sources: readonly IndexSource[];
  readonly agency: OneStopSheet;
  readonly official: OneStopSheet;
  readonly doubts: readonly Bilingual[];
} = {
  sources,
  agency: {
    label: { vi: 'Cơ quan, đơn vị', en: 'Agency or unit' },
    indexes: [total, agencies, contacts, offices, onTheSpot, publishing, attitude, feedback, online],
    classes: [
      { from: 15, label: { vi: 'Xuất sắc', en: 'Excellent' } },
      { from: 12, label: { vi: 'Tốt', en: 'Good' } },
      { from: 9, label: { vi: 'Khá', en: 'Fair' } },
      { from: 6, label: { vi: 'Trung bình', en: 'Average' } },
      { label: { vi: 'Yếu', en: 'Weak' } },
    ],
  },
  official: {
    label: { vi: 'Cán bộ, công chức, viên chức', en: 'Official' },
    indexes: [total, agencies, contacts, offices, attitude],
    classes: [
      { from: 5, label: { vi: 'Hoàn thành 100 % nhiệm vụ', en: '100 % of duties fulfilled' } },
      {
        from: 3.5,
        label: { vi: 'Hoàn thành từ 70 % đến dưới 100 % nhiệm vụ', en: '70 % to below 100 % of duties fulfilled' },
      },
      { label: { vi: 'Hoàn thành dưới 70 % nhiệm vụ', en: 'Below 70 % of duties fulfilled' } },
    ],
  },
  doubts,
};
