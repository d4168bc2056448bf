import type { Bilingual } from '../composite/index-definition.js';
import type { ScoreClass } from './classify.js';
import type { IndexSource } from './published-index.js';

/** How one metric earns points: `maximum` × ratio / (`fullAt` / 100), at most `maximum`, rounded to two decimals. */
export interface RatioMetric {
  readonly code: string;
  readonly group: string;
  readonly label: Bilingual;
  /** Points at most; a metric with 0 is published for information only. */
  readonly maximum: number;
  /** Percent of the denominator that earns all points. */
  readonly fullAt: number;
  /** Score when the denominator is zero: all points, none, or not known from any source. */
  readonly whenEmpty: 'full' | 'zero' | 'unknown';
  /** Which units are scored on it. */
  readonly scope: 'all' | 'province';
}

/** A set of ratio metrics in groups, with its classes. */
export interface RatioScoring {
  readonly code: string;
  readonly name: Bilingual;
  readonly publisher: Bilingual;
  readonly sources: readonly IndexSource[];
  readonly groups: readonly { readonly code: string; readonly label: Bilingual; readonly maximum: number }[];
  readonly metrics: readonly RatioMetric[];
  readonly classes: readonly ScoreClass[];
  readonly doubts: readonly Bilingual[];
}

const metric = (
  group: string,
  code: string,
  maximum: number,
  vi: string,
  en: string,
  rule: Partial<RatioMetric> = {},
): RatioMetric => ({
  code,
  group,
  label: { vi, en },
  maximum,
  fullAt: 100,
  whenEmpty: 'unknown',
  scope: 'all',
  ...rule,
});
const province = { scope: 'province' } as const;

/**
 * Decision 766/QĐ-TTg: the set of indicators by which the National Public Service Portal scores how every agency serves
 * people and businesses, in real time, out of 100 points. The metrics are those the portal computes; score them with
 * `scoreDecision766`.
 */
export const decision766: RatioScoring = {
  code: 'decision_766',
  name: {
    vi: 'Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg)',
    en: 'Indicators for directing and assessing the quality of service to people and businesses (Decision 766/QĐ-TTg)',
  },
  publisher: {
    vi: 'Văn phòng Chính phủ, Cổng Dịch vụ công quốc gia',
    en: 'Office of the Government, National Public Service Portal',
  },
  sources: [
    {
      name: { vi: 'Quyết định của Thủ tướng Chính phủ', en: 'Decision of the Prime Minister' },
      number: '766/QĐ-TTg',
      issued: '2022-06-23',
      inForce: '2022-08-01',
    },
    {
      name: {
        vi: 'Công thức và số liệu của Cổng Dịch vụ công quốc gia năm 2026, thu thập ở Phú Thọ',
        en: 'Formulas and figures of the National Public Service Portal of 2026, collected in Phú Thọ',
      },
      url: 'https://github.com/ChippedTopaz/qd766',
    },
  ],
  groups: [
    { code: 'transparency', maximum: 18, label: { vi: 'Công khai, minh bạch', en: 'Openness and transparency' } },
    { code: 'progress', maximum: 20, label: { vi: 'Tiến độ giải quyết', en: 'Progress of handling' } },
    { code: 'online', maximum: 12, label: { vi: 'Dịch vụ công trực tuyến', en: 'Online public services' } },
    { code: 'payment', maximum: 10, label: { vi: 'Thanh toán trực tuyến', en: 'Online payment' } },
    { code: 'digitised', maximum: 22, label: { vi: 'Số hóa hồ sơ', en: 'Digitisation of dossiers' } },
    { code: 'satisfaction', maximum: 18, label: { vi: 'Mức độ hài lòng', en: 'Satisfaction' } },
  ],
  metrics: [
    metric(
      'transparency',
      'PUBLISH_ON_TIME',
      6,
      'Tỷ lệ TTHC công bố đúng hạn',
      'Procedures announced on time',
      province,
    ),
    metric(
      'transparency',
      'PUBLIC_UPDATE_ON_TIME',
      4,
      'Tỷ lệ TTHC được cập nhật, công khai đúng hạn',
      'Procedures updated and published on time',
      province,
    ),
    metric(
      'transparency',
      'PUBLIC_CONTENT_FULL',
      2,
      'Tỷ lệ TTHC công khai có đầy đủ nội dung',
      'Procedures published with all their parts',
      province,
    ),
    metric(
      'transparency',
      'DOSSIER_SYNC',
      6,
      'Tỷ lệ hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia',
      'Dossiers synchronised to the National Public Service Portal',
    ),
    metric(
      'progress',
      'ON_TIME',
      20,
      'Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn',
      'Dossiers handled before or on the due date',
    ),
    metric(
      'online',
      'ONLINE_SERVICE_SHARE',
      2,
      'Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến (một phần, toàn trình)',
      'Procedures offered online (partly or in full)',
      { fullAt: 80 },
    ),
    metric(
      'online',
      'ONLINE_SERVICE_WITH_DOSSIER',
      4,
      'Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ',
      'Online services with online dossiers',
    ),
    metric('online', 'ONLINE_DOSSIER_SHARE', 6, 'Tỷ lệ hồ sơ nộp trực tuyến', 'Dossiers filed online', { fullAt: 50 }),
    metric(
      'payment',
      'ONLINE_PAID_DOSSIER',
      6,
      'Tỷ lệ hồ sơ thanh toán trực tuyến',
      'Dossiers with a financial obligation paid online',
      { whenEmpty: 'zero' },
    ),
    metric(
      'payment',
      'PAYMENT_SERVICE_WITH_TRANSACTION',
      2,
      'Tỷ lệ TTHC có giao dịch thanh toán trực tuyến',
      'Procedures with online payments made',
      { fullAt: 80, whenEmpty: 'zero' },
    ),
    metric(
      'payment',
      'PAYMENT_SERVICE_OFFERED',
      2,
      'Tỷ lệ TTHC có yêu cầu nghĩa vụ tài chính được cung cấp thanh toán trực tuyến',
      'Procedures with a financial obligation that offer online payment',
      { fullAt: 80, whenEmpty: 'zero' },
    ),
    metric(
      'digitised',
      'ORIGINAL_RESULT_AVAILABLE',
      6,
      'Tỷ lệ hồ sơ có cấp kết quả giải quyết TTHC điện tử',
      'Dossiers with an electronic result',
    ),
    metric(
      'digitised',
      'SO_HOA_GIAY_TO_GIAI_QUYET',
      4,
      'Tỷ lệ hồ sơ TTHC thực hiện số hóa hồ sơ',
      'Dossiers digitised',
    ),
    metric(
      'digitised',
      'REUSED_DIGITIZED_DATA',
      2,
      'Tỷ lệ hồ sơ khai thác, sử dụng lại thông tin, dữ liệu số hóa',
      'Dossiers that re-use digitised data',
      { fullAt: 80 },
    ),
    metric(
      'digitised',
      'SYNCED_WITH_DVCQG_PERSONAL_STORAGE',
      4,
      'Tỷ lệ hồ sơ TTHC được số hóa có kết nối, chia sẻ dữ liệu phục vụ tái sử dụng',
      'Digitised dossiers shared for re-use in the personal data store',
    ),
    metric(
      'digitised',
      'CITIZEN_DATA_CONNECTED_DOSSIER',
      2,
      'Tỷ lệ hồ sơ TTHC có sử dụng thông tin, dữ liệu dân cư',
      'Dossiers that use population data',
    ),
    metric(
      'digitised',
      'CITIZEN_DATA_CONNECTED_FORMALITY',
      2,
      'Tỷ lệ TTHC triển khai kết nối, chia sẻ dữ liệu dân cư',
      'Procedures connected to population data',
    ),
    metric(
      'digitised',
      'ELECTRONIC_CERTIFIED_COPY',
      2,
      'Tỷ lệ cung cấp dịch vụ chứng thực bản sao điện tử từ bản chính',
      'Certified electronic copies offered',
    ),
    metric('satisfaction', 'PETITION_PROCESSING_ON_TIME', 6, 'Tỷ lệ PAKN xử lý đúng hạn', 'Petitions handled on time', {
      whenEmpty: 'full',
    }),
    metric(
      'satisfaction',
      'PETITION_HANDLING_SATISFACTION',
      6,
      'Tỷ lệ hài lòng trong xử lý PAKN',
      'Satisfaction with the handling of petitions',
      { whenEmpty: 'full' },
    ),
    metric(
      'satisfaction',
      'DOSSIER_RECEIVING_SATISFACTION',
      6,
      'Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC',
      'Satisfaction with the receiving and handling of dossiers',
      { fullAt: 90, whenEmpty: 'zero' },
    ),
    metric(
      'satisfaction',
      'PETITION_CLASSIFICATION_TTHC',
      0,
      'Tỷ lệ PAKN về quy định, thủ tục hành chính',
      'Petitions about regulations and procedures',
    ),
    metric(
      'satisfaction',
      'PETITION_CLASSIFICATION_STAFF',
      0,
      'Tỷ lệ PAKN về hành vi cán bộ, công chức, viên chức',
      'Petitions about the conduct of officials',
    ),
  ],
  classes: [
    { from: 90, label: { vi: 'Xuất sắc', en: 'Excellent' } },
    { from: 80, label: { vi: 'Tốt', en: 'Good' } },
    { from: 70, label: { vi: 'Khá', en: 'Fair' }, uncertain: true },
    { from: 50, label: { vi: 'Trung bình', en: 'Average' }, uncertain: true },
    { label: { vi: 'Yếu', en: 'Weak' }, uncertain: true },
  ],
  doubts: [
    {
      vi: 'Công thức lấy theo Cổng Dịch vụ công quốc gia năm 2026; phụ lục năm 2022 của Quyết định có thể khác về lời văn hoặc ngưỡng (số hóa hồ sơ: tài liệu ghi đủ điểm ở 80 %, số liệu thực tế là tuyến tính).',
      en: 'The formulas are those of the portal in 2026; the annex of 2022 may differ in wording or thresholds (digitised dossiers: the formula paper says full points at 80 %, the observed data are linear).',
    },
    {
      vi: 'Mẫu số bằng 0: Cổng cho đủ điểm khi không có phản ánh, kiến nghị và 0 điểm cho hài lòng giải quyết TTHC và thanh toán; với các chỉ tiêu khác chưa có quan sát nên không chấm.',
      en: 'Zero denominators: the portal gives all points when there are no petitions and none for satisfaction with dossiers and for payment; for the other metrics nothing was observed, so they are not scored.',
    },
    {
      vi: 'Hồ sơ đồng bộ: khi mẫu số bằng 0, Cổng dùng số liệu năm trước chia theo kỳ; người gọi tự thay mẫu số.',
      en: 'Synchronised dossiers: for a zero denominator the portal takes last year’s figure divided by period; the caller substitutes it.',
    },
    {
      vi: 'Mức trần 2 điểm của chỉ tiêu TTHC được cung cấp thanh toán trực tuyến là giả định.',
      en: 'The cap of 2 points on procedures that offer online payment is assumed.',
    },
    {
      vi: 'Ngưỡng xếp loại dưới 80 điểm chưa được kiểm chứng; một văn bản còn dùng “Trung bình khá” cho 67,9 điểm.',
      en: 'The bounds of the classes below 80 points are not verified; one text calls 67.9 points “Trung bình khá”.',
    },
  ],
};
