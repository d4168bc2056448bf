import type { IndexNode } from '../composite/index-definition.js';
import type { PublishedIndex } from './published-index.js';

const percent = { low: 0, high: 100 };
const root: IndexNode = {
  code: 'sipas',
  label: {
    vi: 'Chỉ số hài lòng về sự phục vụ hành chính',
    en: 'Satisfaction Index of Public Administration Services',
  },
};
const leaf = (code: string, parent: string, vi: string, en: string): IndexNode => ({
  code,
  parent,
  label: { vi, en },
  range: percent,
});
const factors = (parent: string): IndexNode[] => [
  leaf('access', parent, 'Tiếp cận dịch vụ', 'Access to services'),
  leaf('procedures', parent, 'Thủ tục hành chính', 'Administrative procedures'),
  leaf('civil_servants', parent, 'Công chức', 'Civil servants'),
  leaf('results', parent, 'Kết quả dịch vụ', 'Results of services'),
  leaf('feedback', parent, 'Tiếp nhận, xử lý phản ánh, kiến nghị', 'Receiving and handling feedback'),
];

/**
 * SIPAS, the Satisfaction Index of Public Administration Services of the Ministry of Home Affairs: percent of satisfied
 * answers. Since 2022 a weighted mean of satisfaction with public policy and with public administrative services
 * (columns `policy` and `services`, or those of their members).
 * The official weights are not published: those here are inferred, put others with `withWeights`.
 */
export const sipas: PublishedIndex = {
  code: 'sipas',
  name: {
    vi: 'Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS)',
    en: 'Satisfaction Index of Public Administration Services (SIPAS)',
  },
  publisher: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
  decimals: 2,
  range: percent,
  better: 'higher',
  editions: [
    {
      code: 'sipas-2017',
      from: '2017',
      to: '2021',
      sources: [
        {
          name: {
            vi: 'Quyết định về phương pháp đo lường 2017–2020',
            en: 'Decision on the measuring method 2017–2020',
          },
          number: '2640/QĐ-BNV',
          issued: '2017-10-10',
        },
        {
          name: { vi: 'Quyết định về phương pháp đo lường', en: 'Decision on the measuring method' },
          number: '979/QĐ-BNV',
          issued: '2020-11-18',
        },
      ],
      definition: { nodes: [root, ...factors('sipas')] },
    },
    {
      code: 'sipas-2022',
      from: '2022',
      sources: [
        {
          name: {
            vi: 'Quyết định phê duyệt phương pháp đo lường giai đoạn 2023–2026',
            en: 'Decision approving the measuring method for 2023–2026',
          },
          number: '1001/QĐ-BNV',
          issued: '2023-12-11',
        },
      ],
      definition: {
        nodes: [
          root,
          {
            code: 'policy',
            parent: 'sipas',
            weight: 0.6,
            range: percent,
            label: { vi: 'Xây dựng, tổ chức thực hiện chính sách công', en: 'Making and carrying out public policy' },
          },
          leaf('economy', 'policy', 'Phát triển kinh tế', 'Economic development'),
          leaf('health', 'policy', 'Khám, chữa bệnh', 'Medical care'),
          leaf('education', 'policy', 'Giáo dục phổ thông', 'General education'),
          leaf('water', 'policy', 'Nước sinh hoạt', 'Household water'),
          leaf('electricity', 'policy', 'Điện sinh hoạt', 'Household electricity'),
          leaf('order', 'policy', 'Trật tự, an toàn xã hội', 'Public order'),
          leaf('roads', 'policy', 'Giao thông đường bộ', 'Roads'),
          leaf('social_security', 'policy', 'An sinh xã hội', 'Social security'),
          leaf('reform', 'policy', 'Cải cách hành chính nhà nước', 'Public administration reform'),
          {
            code: 'services',
            parent: 'sipas',
            weight: 0.4,
            range: percent,
            label: { vi: 'Cung ứng dịch vụ hành chính công', en: 'Delivery of public administrative services' },
          },
          ...factors('services'),
        ],
      },
    },
  ],
  doubts: [
    {
      vi: 'Trọng số giữa hai nội dung chưa được công bố. Số liệu năm 2024 phù hợp với khoảng 0,60 cho chính sách, năm 2023 khoảng 0,63–0,65; giá trị 0,6 và 0,4 ở đây là suy ra.',
      en: 'The weights of the two contents are not published. The figures of 2024 agree with about 0.60 for policy, those of 2023 with 0.63–0.65; 0.6 and 0.4 here are inferred.',
    },
    {
      vi: 'Trọng số của chín nhóm chính sách và năm yếu tố chưa tìm thấy; ở đây để bằng nhau.',
      en: 'The weights of the nine policy groups and of the five factors were not found; they are equal here.',
    },
    {
      vi: 'Cách tính tỷ lệ hài lòng (mức 4 và 5 trên câu trả lời hợp lệ) suy từ công cụ tương tự của Bộ Y tế; chưa thấy công thức và thang đo nguyên văn.',
      en: 'The share of satisfied answers (levels 4 and 5 over valid answers) is taken from a like tool of the Ministry of Health; formula and wording of the scale were not seen.',
    },
    {
      vi: 'Phương pháp thay đổi giữa năm 2021 và 2022: không so sánh hai giai đoạn. Năm bắt đầu và kết thúc của phương pháp cũ là suy ra.',
      en: 'The method changed between 2021 and 2022: do not compare across. First and last year of the old method are inferred.',
    },
  ],
};
