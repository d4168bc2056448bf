import type { SatisfactionDocument, StandingDocument } from '@cchc/core';

/** What the city of Cần Thơ published: portal 2022–2025 without 2021, a yearly survey known only as a range. */
export const satisfaction: SatisfactionDocument = {
  title: { vi: 'Tỷ lệ hài lòng của người dân Cần Thơ', en: 'Satisfaction of citizens in Cần Thơ' },
  source: { name: { vi: 'Báo cáo của thành phố', en: 'Report of the city' }, url: 'https://cantho.gov.vn/bao-cao' },
  updated: '2025-12-05',
  series: [
    {
      id: 'portal',
      label: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' },
      points: [
        { period: '2021', value: null, status: 'M' },
        { period: '2022', value: 81.98 },
        { period: '2023', value: 93.08 },
        { period: '2024', value: 97.68 },
        { period: '2025', value: 94.67 },
      ],
    },
    {
      id: 'survey',
      label: { vi: 'Khảo sát độc lập hằng năm', en: 'Independent yearly survey' },
      points: [],
      summary: { from: '2021', to: '2025', low: 93.02, high: 95.44, base: 19863 },
    },
  ],
};

/** The city's place in SIPAS, with its peers. */
export const sipas: StandingDocument = {
  title: { vi: 'SIPAS – Chỉ số hài lòng', en: 'SIPAS – Satisfaction Index' },
  source: { name: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' } },
  index: { code: 'SIPAS', name: { vi: 'Chỉ số hài lòng', en: 'Satisfaction Index' } },
  unit: { id: '92', name: 'Cần Thơ' },
  editions: [
    { period: '2023', rank: 23, of: 63 },
    {
      period: '2024',
      rank: 34,
      of: 63,
      score: 83.28,
      change: -11,
      groups: [
        { id: 'cities', name: { vi: 'thành phố trực thuộc trung ương', en: 'centrally-run cities' }, rank: 6, of: 6 },
        {
          id: 'delta',
          name: { vi: 'tỉnh, thành Đồng bằng sông Cửu Long', en: 'provinces of the delta' },
          rank: 5,
          of: 13,
        },
      ],
    },
  ],
};

/** The figures of `satisfaction` as a page writes them. */
export const tables = {
  vi: table('Hài lòng của người dân', 'Năm', 'Cổng Dịch vụ công quốc gia (%)', 'Khảo sát (%)', 'Số phiếu', ',', '.'),
  en: table('Satisfaction', 'Year', 'National portal (%)', 'Survey (%)', 'Responses', '.', ','),
};

function table(
  caption: string,
  year: string,
  portal: string,
  survey: string,
  base: string,
  decimal: string,
  group: string,
): string {
  const values = [
    ['2021', '–'],
    ['2022', '81,98'],
    ['2023', '93,08'],
    ['2024', '97,68'],
    ['2025', '94,67'],
  ];
  const rows = values.map(([period, value]) => `<tr><th>${period}</th><td>${value}</td><td></td><td></td></tr>`);
  const span = `<tr><th>2021–2025</th><td></td><td>93,02–95,44</td><td>19#863</td></tr>`;
  return `<table>
    <caption>${caption}</caption>
    <thead><tr><th>${year}</th><th>${portal}</th><th>${survey}</th><th>${base}</th></tr></thead>
    <tbody>${[...rows, span].join('').replaceAll(',', decimal).replaceAll('#', group)}</tbody>
    <tfoot><tr><td colspan="4"><a href="https://cantho.gov.vn/">Cần Thơ</a></td></tr></tfoot>
  </table>`;
}
