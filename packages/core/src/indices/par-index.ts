import { checkDefinition } from '../composite/check-definition.js';
import type { IndexDefinition, IndexNode } from '../composite/index-definition.js';
import type { PublishedIndex } from './published-index.js';

const root: IndexNode = {
  code: 'par_index',
  label: { vi: 'Chỉ số cải cách hành chính', en: 'Public Administration Reform Index' },
};

/** A node whose raw value is points achieved out of a maximum; its weight is that maximum. */
const points = (code: string, maximum: number, vi: string, en: string): IndexNode => ({
  code,
  parent: 'par_index',
  weight: maximum,
  range: { low: 0, high: maximum },
  normalisation: { method: 'min-max', bounds: { low: 0, high: maximum } },
  label: { vi, en },
});

/**
 * Definition of a PAR INDEX from the maximum points of its eight fields, for the sets whose table of points is at hand.
 * Raw values are points achieved; each field scores points / maximum × 100 and the index all points / all maxima × 100.
 *
 * @param maxima maximum points of fields 1 to 8, each > 0; official sets add up to 100
 * @throws RangeError `invalid weight of …`, `invalid range of …` for a maximum that is not a finite number > 0
 * @example
 * const maxima = [10, 10, 14.5, 11, 16, 7, 16, 15.5];
 * const values = { f1: [9], f2: [8], f3: [12], f4: [10], f5: [14], f6: [6], f7: [13], f8: [12] };
 * scoreIndex(parIndexDefinition(maxima), { units: ['X'], values }).scores.par_index // → [84]
 */
export function parIndexDefinition(
  maxima: readonly [number, number, number, number, number, number, number, number],
): IndexDefinition {
  const [f1, f2, f3, f4, f5, f6, f7, f8] = maxima;
  const definition = {
    nodes: [
      root,
      points('f1', f1, 'Công tác chỉ đạo, điều hành cải cách hành chính', 'Direction and management of the reform'),
      points('f2', f2, 'Cải cách thể chế', 'Institutional reform'),
      points('f3', f3, 'Cải cách thủ tục hành chính', 'Reform of administrative procedures'),
      points('f4', f4, 'Cải cách tổ chức bộ máy hành chính', 'Reform of the administrative apparatus'),
      points('f5', f5, 'Cải cách chế độ công vụ', 'Civil service reform'),
      points('f6', f6, 'Cải cách tài chính công', 'Public finance reform'),
      points(
        'f7',
        f7,
        'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
        'E-government and digital government',
      ),
      points(
        'f8',
        f8,
        'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội',
        'Impact of the reform on people, organisations and socio-economic development',
      ),
    ],
  };
  checkDefinition(definition);
  return definition;
}

/**
 * PAR INDEX of provinces, the Public Administration Reform Index of the Ministry of Home Affairs: points achieved out
 * of 100, of which 68 are self-scored and appraised and 32 come from surveys. The edition in force is defined by these
 * two parts (columns `assessed` and `surveyed`, in points); with the table of points at hand use `parIndexDefinition`.
 */
export const parIndex: PublishedIndex = {
  code: 'par_index',
  name: {
    vi: 'Chỉ số cải cách hành chính (PAR INDEX)',
    en: 'Public Administration Reform Index (PAR INDEX)',
  },
  publisher: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
  decimals: 2,
  range: { low: 0, high: 100 },
  better: 'higher',
  editions: [
    {
      code: 'par-index-2022',
      from: '2022',
      to: '2030',
      sources: [
        {
          name: {
            vi: 'Quyết định phê duyệt Đề án xác định Chỉ số cải cách hành chính giai đoạn 2022–2030',
            en: 'Decision approving the PAR INDEX scheme for 2022–2030',
          },
          number: '876/QĐ-BNV',
          issued: '2022-11-10',
        },
      ],
      definition: {
        nodes: [
          root,
          points('assessed', 68, 'Tự đánh giá và thẩm định', 'Self-assessment and appraisal'),
          points('surveyed', 32, 'Điều tra xã hội học', 'Sociological survey'),
        ],
      },
    },
  ],
  classes: [
    { from: 90, label: { vi: 'Nhóm A', en: 'Group A' } },
    { from: 80, label: { vi: 'Nhóm B', en: 'Group B' } },
    { from: 70, label: { vi: 'Nhóm C', en: 'Group C' } },
  ],
  doubts: [
    {
      vi: 'Điểm tối đa của tám lĩnh vực theo Quyết định 876/QĐ-BNV chưa tìm thấy; chỉ biết 32 trên 100 điểm là điều tra xã hội học. Bộ cũ 2948/QĐ-BNV là 10; 10; 14,5; 11; 16; 7; 16; 15,5.',
      en: 'The maximum points of the eight fields under decision 876/QĐ-BNV were not found; only that 32 of 100 are surveyed. The older set of 2948/QĐ-BNV was 10, 10, 14.5, 11, 16, 7, 16, 15.5.',
    },
    {
      vi: 'Sau sắp xếp năm 2025 chỉ còn 34 đơn vị; cách so sánh với 63 đơn vị cũ chưa có văn bản.',
      en: 'Since the mergers of 2025 there are 34 units; no document says how to compare them with the former 63.',
    },
    {
      vi: 'Bộ chỉ số của các bộ, cơ quan ngang bộ (7 lĩnh vực, 31,5 điểm điều tra) không có ở đây.',
      en: 'The set for ministries (7 fields, 31.5 points surveyed) is not covered.',
    },
  ],
};
