// What is drawn: the city's figures, each copy a little different so that nothing can be drawn from memory.

const source = { name: { vi: 'Báo cáo của thành phố', en: 'Report of the city' } };
const PORTAL = { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' };
const SURVEY = { vi: 'Khảo sát độc lập hằng năm', en: 'Independent yearly survey' };
const VALUES = [81.98, 93.08, 97.68, 94.67];
const MONTHS = 5000;

/** A trend of the years 2021 to 2025; `copy` lifts its values, `last` changes the last one alone. */
export function trend(copy, last = 0) {
  const values = VALUES.map((value, i) => Number((value - copy / 20 - (i === 3 ? last / 20 : 0)).toFixed(2)));
  return {
    title: { vi: 'Tỷ lệ hài lòng của người dân Cần Thơ', en: 'Satisfaction of citizens in Cần Thơ' },
    source,
    series: [
      {
        id: 'portal',
        label: PORTAL,
        points: [
          { period: '2021', value: null, status: 'M' },
          ...values.map((value, i) => ({ period: String(2022 + i), value })),
        ],
      },
      {
        id: 'survey',
        label: SURVEY,
        points: [],
        summary: { from: '2021', to: '2025', low: 93.02, high: 95.44, base: 19863 },
      },
    ],
  };
}

/** A trend of 5,000 months. */
export function longTrend() {
  const points = Array.from({ length: MONTHS }, (_, i) => ({
    period: `${1600 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value: Number((85 + 8 * Math.sin(i / 90) + ((Math.imul(i + 1, 0x9e3779b1) >>> 0) / 2 ** 32) * 4).toFixed(2)),
  }));
  return { title: { vi: 'Hằng tháng', en: 'Monthly' }, source, series: [{ id: 'portal', label: PORTAL, points }] };
}

/** The standing of a city in SIPAS. */
export function standing(copy) {
  const rank = 34 - (copy % 20);
  return {
    title: { vi: 'SIPAS – Chỉ số hài lòng', en: 'SIPAS – Satisfaction Index' },
    source: { name: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' } },
    index: { code: 'SIPAS', name: { vi: 'Chỉ số hài lòng', en: 'Satisfaction Index' } },
    unit: { id: '92', name: 'Cần Thơ' },
    editions: [
      { period: '2023', rank: 23, of: 63 },
      {
        period: '2024',
        rank,
        of: 63,
        score: 83.28,
        change: 23 - rank,
        groups: [
          { id: 'cities', name: { vi: 'thành phố trực thuộc trung ương', en: 'centrally-run cities' }, rank: 6, of: 6 },
        ],
      },
    ],
  };
}
