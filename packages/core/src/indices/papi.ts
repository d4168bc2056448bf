import type { Bilingual, IndexNode } from '../composite/index-definition.js';
import type { IndexSource, PublishedIndex } from './published-index.js';

// Every dimension runs from 1 to 10, divided evenly among its sub-dimensions; thirds as published, with two decimals.
const halves = { low: 0.5, high: 5 };
const thirds = { low: 0.33, high: 3.34 };
const quarters = { low: 0.25, high: 2.5 };
const governanceThirds = { low: 0.33, high: 3.3 };

const dimension = (code: string, label: Bilingual, range = { low: 1, high: 10 }): IndexNode => ({
  code,
  parent: 'papi',
  label,
  range,
  aggregation: 'sum',
});
const part = (code: string, range: IndexNode['range'], vi: string, en: string): IndexNode => ({
  code,
  parent: `d${code[0]}`,
  label: { vi, en },
  range,
});

const root: IndexNode = {
  code: 'papi',
  label: { vi: 'Tổng điểm PAPI (không trọng số)', en: 'PAPI total (unweighted)' },
  aggregation: 'sum',
};
const labels = {
  d2: { vi: 'Công khai, minh bạch trong việc ra quyết định ở địa phương', en: 'Transparency in Local Decision-making' },
  d5: { vi: 'Thủ tục hành chính công', en: 'Public Administrative Procedures' },
  d8: { vi: 'Quản trị điện tử', en: 'E-Governance' },
} as const;

/** Dimensions 1, 3, 4 and 6, which kept their sub-dimensions. */
const common: readonly IndexNode[] = [
  dimension('d1', { vi: 'Tham gia của người dân ở cấp cơ sở', en: 'Participation at Local Levels' }),
  part('1.1', quarters, 'Tri thức công dân', 'Civic Knowledge'),
  part('1.2', quarters, 'Cơ hội tham gia', 'Opportunities for Participation'),
  part('1.3', quarters, 'Chất lượng bầu cử trưởng thôn, tổ trưởng tổ dân phố', 'Quality of Village Head Elections'),
  part('1.4', quarters, 'Đóng góp tự nguyện', 'Voluntary Contributions'),
  dimension('d3', { vi: 'Trách nhiệm giải trình với người dân', en: 'Vertical Accountability' }),
  part('3.1', thirds, 'Tương tác với chính quyền địa phương', 'Interactions with Local Authorities'),
  part('3.2', thirds, 'Giải đáp khiếu nại, tố cáo, khúc mắc của người dân', 'Government Responsiveness to Appeals'),
  part('3.3', thirds, 'Tiếp cận dịch vụ tư pháp', 'Access to Justice'),
  dimension('d4', {
    vi: 'Kiểm soát tham nhũng trong khu vực công',
    en: 'Control of Corruption in the Public Sector',
  }),
  part('4.1', quarters, 'Kiểm soát tham nhũng trong chính quyền', 'Limits on Corruption in Local Government'),
  part('4.2', quarters, 'Kiểm soát tham nhũng trong cung ứng dịch vụ', 'Limits on Corruption in Service Delivery'),
  part('4.3', quarters, 'Công bằng trong tuyển dụng vào khu vực nhà nước', 'Equity in State Employment'),
  part('4.4', quarters, 'Quyết tâm chống tham nhũng', 'Willingness to Fight Corruption'),
  dimension('d6', { vi: 'Cung ứng dịch vụ công', en: 'Public Service Delivery' }),
  part('6.1', quarters, 'Y tế công lập', 'Public Health Care'),
  part('6.2', quarters, 'Giáo dục tiểu học công lập', 'Public Primary Education'),
  part('6.3', quarters, 'Cơ sở hạ tầng căn bản', 'Basic Infrastructure'),
  part('6.4', quarters, 'An ninh, trật tự', 'Law and Order'),
];

const transparencyOfThree: readonly IndexNode[] = [
  dimension('d2', labels.d2),
  part('2.1', thirds, 'Danh sách hộ nghèo', 'Poverty Lists'),
  part('2.2', thirds, 'Thu, chi ngân sách cấp xã', 'Communal Budget'),
  part('2.3', thirds, 'Kế hoạch sử dụng đất, khung giá đất', 'Land-Use Plan and Price Frames'),
];
const transparencyOfFour: readonly IndexNode[] = [
  dimension('d2', labels.d2),
  part('2.1', quarters, 'Tiếp cận thông tin', 'Access to Information'),
  part('2.2', quarters, 'Danh sách hộ nghèo', 'Poverty Lists'),
  part('2.3', quarters, 'Thu, chi ngân sách cấp xã', 'Communal Budget'),
  part('2.4', quarters, 'Kế hoạch sử dụng đất, khung giá đất', 'Land-Use Plan and Price Frames'),
];
const proceduresOfFour: readonly IndexNode[] = [
  dimension('d5', labels.d5),
  part('5.1', quarters, 'Chứng thực, xác nhận', 'Certification'),
  part('5.2', quarters, 'Cấp phép xây dựng', 'Construction Permits'),
  part('5.3', quarters, 'Giấy chứng nhận quyền sử dụng đất', 'Land Title Certificates'),
  part('5.4', quarters, 'Thủ tục hành chính cá nhân', 'Personal Procedures'),
];
const proceduresOfThree: readonly IndexNode[] = [
  dimension('d5', labels.d5),
  part('5.1', thirds, 'Chứng thực, xác nhận', 'Certification'),
  part('5.3', thirds, 'Giấy chứng nhận quyền sử dụng đất', 'Land Title Certificates'),
  part('5.4', thirds, 'Thủ tục hành chính cá nhân', 'Personal Procedures'),
];
const environment: readonly IndexNode[] = [
  dimension('d7', { vi: 'Quản trị môi trường', en: 'Environmental Governance' }),
  part('7.1', thirds, 'Nghiêm túc trong bảo vệ môi trường', 'Environmental Protection'),
  part('7.2', thirds, 'Chất lượng không khí', 'Quality of Air'),
  part('7.3', thirds, 'Chất lượng nước', 'Quality of Water'),
];
const governanceOfTwo: readonly IndexNode[] = [
  dimension('d8', labels.d8),
  part('8.1', halves, 'Sử dụng cổng thông tin điện tử của chính quyền', 'E-Government Portals'),
  part('8.2', halves, 'Tiếp cận và sử dụng internet', 'Internet Access'),
];
const governanceOfThree: readonly IndexNode[] = [
  dimension('d8', labels.d8, { low: 0.99, high: 9.9 }),
  part('8.1', governanceThirds, 'Sử dụng cổng thông tin điện tử của chính quyền', 'E-Government Portals'),
  part('8.2', governanceThirds, 'Tiếp cận và sử dụng internet', 'Internet Access'),
  part('8.3', governanceThirds, 'Phúc đáp yêu cầu của người dân qua cổng thông tin điện tử', 'E-Responsiveness'),
];

const sources: readonly IndexSource[] = [
  {
    name: {
      vi: 'CECODES, VFF-CRT, RTA và UNDP: Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh ở Việt Nam (PAPI)',
      en: 'CECODES, VFF-CRT, RTA & UNDP: The Viet Nam Provincial Governance and Public Administration Performance Index',
    },
    url: 'https://papi.org.vn/hoi-dap',
  },
];

/**
 * PAPI, the Provincial Governance and Public Administration Performance Index: the sum of its dimensions of 1 to 10,
 * each the sum of its sub-dimensions. Six dimensions (6–60) to 2017, eight (8–80) since. Published sub-dimensions or
 * published dimensions can be scored: columns `1.1` to `8.3`, or `d1` to `d8`. A province that lacks one has no total.
 */
export const papi: PublishedIndex = {
  code: 'papi',
  name: {
    vi: 'Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)',
    en: 'Provincial Governance and Public Administration Performance Index (PAPI)',
  },
  publisher: { vi: 'CECODES, VFF-CRT, RTA và UNDP', en: 'CECODES, VFF-CRT, RTA and UNDP' },
  decimals: 4,
  range: { low: 8, high: 80 },
  better: 'higher',
  editions: [
    {
      code: 'papi-2011',
      from: '2011',
      to: '2017',
      sources,
      definition: { nodes: [root, ...common, ...transparencyOfThree, ...proceduresOfFour] },
    },
    {
      code: 'papi-2018',
      from: '2018',
      to: '2018',
      sources,
      definition: {
        nodes: [root, ...common, ...transparencyOfFour, ...proceduresOfFour, ...environment, ...governanceOfTwo],
      },
    },
    {
      code: 'papi-2019',
      from: '2019',
      to: '2020',
      sources,
      definition: {
        nodes: [root, ...common, ...transparencyOfFour, ...proceduresOfFour, ...environment, ...governanceOfThree],
      },
    },
    {
      code: 'papi-2021',
      from: '2021',
      to: '2024',
      sources,
      definition: {
        nodes: [root, ...common, ...transparencyOfFour, ...proceduresOfThree, ...environment, ...governanceOfThree],
      },
    },
  ],
  doubts: [
    {
      vi: 'PAPI không công bố thứ hạng và không xếp hạng các tỉnh với nhau; thứ hạng trên báo chí là tính từ tổng điểm.',
      en: 'PAPI publishes no ranks and does not rank provinces against each other; ranks in the press come from the total.',
    },
    {
      vi: 'Công thức được kiểm chứng trên bộ dữ liệu chính thức 2019; các năm khác chỉ kiểm chứng phép cộng.',
      en: 'The formulas are verified on the official workbook of 2019; for other years only the sums are.',
    },
    {
      vi: 'Khoảng điểm hai nội dung thành phần của chỉ số 8 năm 2018 (0,5–5) và tên ba nội dung thành phần của chỉ số 2 đến năm 2017 là suy ra.',
      en: 'The range of the two sub-dimensions of dimension 8 in 2018 (0.5–5) and the names of the three of dimension 2 up to 2017 are inferred.',
    },
    {
      vi: 'Trung bình toàn quốc năm 2018 tính từ dữ liệu mở là 44,08, một tài liệu in 43,78.',
      en: 'The national mean of 2018 computed from open data is 44.08, one document prints 43.78.',
    },
  ],
};
