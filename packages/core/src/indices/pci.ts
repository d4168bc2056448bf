import type { IndexNode } from '../composite/index-definition.js';
import type { PublishedIndex } from './published-index.js';

// A sub-index of 1 to 10 counts ten times in the PCI of 10 to 100, so that contributions come in PCI points.
const range = { low: 1, high: 10 };
const tenfold = { method: 'min-max', bounds: { low: 0, high: 10 }, range: { low: 0, high: 100 } } as const;
const subIndex = { parent: 'pci', range, normalisation: tenfold } as const;

const nodes: readonly IndexNode[] = [
  { code: 'pci', label: { vi: 'Chỉ số năng lực cạnh tranh cấp tỉnh', en: 'Provincial Competitiveness Index' } },
  { code: 'entry', weight: 5, label: { vi: 'Gia nhập thị trường', en: 'Entry Costs' }, ...subIndex },
  {
    code: 'land',
    weight: 5,
    label: { vi: 'Tiếp cận đất đai và sự ổn định trong sử dụng đất', en: 'Land Access and Security of Tenure' },
    ...subIndex,
  },
  { code: 'transparency', weight: 20, label: { vi: 'Tính minh bạch', en: 'Transparency' }, ...subIndex },
  { code: 'time', weight: 5, label: { vi: 'Chi phí thời gian', en: 'Time Costs' }, ...subIndex },
  { code: 'informal', weight: 10, label: { vi: 'Chi phí không chính thức', en: 'Informal Charges' }, ...subIndex },
  { code: 'bias', weight: 5, label: { vi: 'Cạnh tranh bình đẳng', en: 'Policy Bias' }, ...subIndex },
  {
    code: 'proactivity',
    weight: 5,
    label: { vi: 'Tính năng động và tiên phong của chính quyền', en: 'Proactivity of Provincial Leadership' },
    ...subIndex,
  },
  {
    code: 'business_support',
    weight: 20,
    label: { vi: 'Chính sách hỗ trợ doanh nghiệp', en: 'Business Support' },
    ...subIndex,
  },
  { code: 'labour', weight: 20, label: { vi: 'Đào tạo lao động', en: 'Labour and Training' }, ...subIndex },
  {
    code: 'law',
    weight: 5,
    label: { vi: 'Thiết chế pháp lý và an ninh trật tự', en: 'Legal Institutions and Law and Order' },
    ...subIndex,
  },
];

/**
 * PCI, the Provincial Competitiveness Index of VCCI (with USAID up to 2024): ten times the weighted mean of ten
 * sub-indices of 1 to 10, in columns `entry`, `land`, `transparency`, `time`, `informal`, `bias`, `proactivity`,
 * `business_support`, `labour` and `law`. Every indicator below was min–max normalised to 1–10 with the extremes of the year it entered
 * (or of a recalibration), then frozen: `normalise` and `freezeBounds` do the same.
 *
 * @see https://www.pcivietnam.vn
 */
export const pci: PublishedIndex = {
  code: 'pci',
  name: { vi: 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', en: 'Provincial Competitiveness Index (PCI)' },
  publisher: {
    vi: 'Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI)',
    en: 'Vietnam Chamber of Commerce and Industry (VCCI)',
  },
  decimals: 2,
  range: { low: 10, high: 100 },
  better: 'higher',
  editions: [
    {
      code: 'pci-2013',
      from: '2013',
      to: '2024',
      sources: [
        {
          name: {
            vi: 'Bộ dữ liệu PCI 2013–2019 (VCCI): trọng số khớp với điểm công bố của 63 tỉnh, thành phố',
            en: 'PCI workbooks 2013–2019 (VCCI): the weights reproduce the published scores of all 63 provinces',
          },
          url: 'https://www.pcivietnam.vn',
        },
      ],
      definition: { nodes },
    },
  ],
  doubts: [
    {
      vi: 'Chỉ số thành phần đã làm tròn hai chữ số không cho lại đúng điểm PCI: sai lệch đến 0,02 điểm.',
      en: 'Sub-indices rounded to two decimals do not reproduce the printed PCI: it can differ by 0.02.',
    },
    {
      vi: 'Trọng số được kiểm chứng với số liệu 2013–2019 và 21 dòng của năm 2021; các năm còn lại đến 2024 là suy ra.',
      en: 'The weights are verified on 2013–2019 and on 21 rows of 2021; for the other years to 2024 they are inferred.',
    },
    {
      vi: 'Thay đổi phương pháp của PCI 2025 (34 đơn vị) chưa tìm thấy tài liệu.',
      en: 'What changed in the method of PCI 2025 (34 units) was not found.',
    },
    {
      vi: 'Tỷ lệ 60 % dữ liệu khảo sát và 40 % dữ liệu thống kê trong chỉ số thành phần chỉ có một nguồn thứ cấp.',
      en: 'The split of a sub-index into 60 % survey and 40 % published data rests on one secondary source.',
    },
  ],
};
