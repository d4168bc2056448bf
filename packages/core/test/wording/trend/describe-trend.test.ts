import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeTrend, type SatisfactionPoint, type SatisfactionSeries } from '@cchc/core';
import { satisfaction } from '../../support/cantho.js';

/** Vietnamese, then English, of one series. */
function told(points: SatisfactionPoint[], more: Partial<SatisfactionSeries> = {}): string[] {
  const series = [{ id: 'a', label: 'A', points, ...more }];
  return [...describeTrend({ series }, 'vi'), ...describeTrend({ series }, 'en')];
}
const years = (first: number, ...values: (number | null)[]): SatisfactionPoint[] =>
  values.map((value, i) => ({ period: String(first + i), value }));

test('describeTrend of Cần Thơ says the rise with its end', () => {
  assert.deepEqual(describeTrend(satisfaction(), 'vi'), [
    'Cổng Dịch vụ công quốc gia: tỷ lệ hài lòng tăng từ 81,98\u00a0% năm 2022 lên 97,68\u00a0% năm 2024, rồi giảm 3,01 điểm phần trăm năm 2025, còn 94,67\u00a0%. Không có số liệu năm 2021.',
    'Khảo sát độc lập hằng năm: tỷ lệ hài lòng từng năm giai đoạn 2021–2025 nằm trong khoảng 93,02–95,44\u00a0% (tổng cộng 19.863 phiếu); nguồn không công bố số của từng năm.',
  ]);
  assert.deepEqual(describeTrend(satisfaction(), 'en'), [
    'National Public Service Portal: satisfaction rose from 81.98% in 2022 to 97.68% in 2024, then fell by 3.01 points in 2025, to 94.67%. No figure for 2021.',
    'Independent yearly survey: satisfaction lay between 93.02% and 95.44% in each year from 2021 to 2025 (19,863 responses in all); the source gives no figures for individual years.',
  ]);
});

test('describeTrend never says continuously', () => {
  for (const points of [years(2020, 1, 2, 3, 4, 5, 6), years(2020, 6, 5, 4), years(2020, 1, 2, 1, 2, 1, 2)]) {
    for (const sentence of told(points)) assert.doesNotMatch(sentence, /continuous|steadily|liên tục|không ngừng/i);
  }
});

test('describeTrend of few values', () => {
  assert.deepEqual(told([]), ['Chưa có số liệu.', 'No figures yet.']);
  assert.deepEqual(told(years(2024, null)), ['Chưa có số liệu.', 'No figures yet.']);
  assert.deepEqual(describeTrend({ series: [] }, 'en'), ['No figures yet.']);
  assert.deepEqual(told([{ period: '2024-07', value: 90 }]), [
    'Tỷ lệ hài lòng là 90\u00a0% tháng 7/2024.',
    'Satisfaction was 90% in July 2024.',
  ]);
  const ranges = [
    { period: '2024', value: null, low: 93, high: 95.5 },
    { period: '2023', value: null, low: 1, high: 2 },
  ];
  assert.deepEqual(told(ranges), [
    'Tỷ lệ hài lòng nằm trong khoảng 93,0–95,5\u00a0% năm 2024.',
    'Satisfaction was between 93.0% and 95.5% in 2024.',
  ]);
});

test('describeTrend of level figures, gaps and one point', () => {
  const quarters = [90, 90, 90, 91].map((value, i) => ({ period: `2024-Q${i + 1}`, value }));
  assert.deepEqual(told(quarters), [
    'Tỷ lệ hài lòng giữ nguyên 90\u00a0% từ quý I/2024 đến quý III/2024, rồi tăng 1 điểm phần trăm quý IV/2024, lên 91\u00a0%.',
    'Satisfaction stayed at 90% from Q1 2024 to Q3 2024, then rose by 1 point in Q4 2024, to 91%.',
  ]);
  assert.deepEqual(told(years(2020, 90, null, 95, null, 80, 80, 80)), [
    'Tỷ lệ hài lòng tăng từ 90\u00a0% năm 2020 lên 95\u00a0% năm 2022, rồi giảm 15 điểm phần trăm đến năm 2024, còn 80\u00a0%, rồi giữ nguyên 80\u00a0% đến năm 2026. Không có số liệu năm 2021 và năm 2023.',
    'Satisfaction rose from 90% in 2020 to 95% in 2022, then fell by 15 points by 2024, to 80%, then stayed at 80% until 2026. No figure for 2021 and 2023.',
  ]);
  assert.match(told(years(2015, 1, null, null, null, null, null, 2))[1]!, /\. No figure for 5 periods\.$/);
});

test('describeTrend calls a change that chance can explain no clear change', () => {
  const points = [
    { period: '2023', value: 90, base: 100 },
    { period: '2024', value: 91, base: 100 },
  ];
  assert.deepEqual(told(points), [
    'Tỷ lệ hài lòng không thay đổi rõ rệt, từ 90\u00a0% năm 2023 đến 91\u00a0% năm 2024.',
    'Satisfaction showed no clear change, from 90% in 2023 to 91% in 2024.',
  ]);
});

test('describeTrend of a long series tells its ends, extremes and last run', () => {
  assert.deepEqual(told(years(2015, 60, 70, 55, 75, 71)), [
    'Tỷ lệ hài lòng tăng từ 60\u00a0% năm 2015 lên 71\u00a0% năm 2019, có lúc tăng lúc giảm: cao nhất 75\u00a0% năm 2018, thấp nhất 55\u00a0% năm 2017; gần đây nhất giảm 4 điểm phần trăm năm 2019, còn 71\u00a0%.',
    'Satisfaction rose from 60% in 2015 to 71% in 2019, with ups and downs: highest 75% in 2018, lowest 55% in 2017; most recently it fell by 4 points in 2019, to 71%.',
  ]);
  assert.match(told(years(2015, 60, 70, 55, 75, 60))[1]!, /^Satisfaction was 60% both in 2015 and in 2019, with ups/);
});

test('describeTrend warns of breaks, provisional and estimated figures', () => {
  const points = (status: 'P' | 'E'): SatisfactionPoint[] => [
    { period: '2021', value: 50 },
    { period: '2022', value: 90, status },
  ];
  assert.deepEqual(told(points('P'), { breaks: [{ period: '2022', note: 'x' }] }), [
    'Tỷ lệ hài lòng là 90\u00a0% năm 2022. Số liệu từ năm 2022 không so sánh được với số liệu trước đó. Số liệu mới nhất là số sơ bộ.',
    'Satisfaction was 90% in 2022. Figures from 2022 on are not comparable with earlier ones. The latest figure is provisional.',
  ]);
  assert.match(told(points('E'))[0]!, /Số liệu mới nhất là số ước tính\.$/);
  assert.match(told(points('E'))[1]!, /The latest figure is an estimate\.$/);
});

test('describeTrend of a range over months', () => {
  assert.deepEqual(told([], { summary: { from: '2024-01', to: '2024-06', low: 90, high: 95 } }), [
    'Tỷ lệ hài lòng từng tháng từ tháng 1/2024 đến tháng 6/2024 nằm trong khoảng 90–95\u00a0%; nguồn không công bố số của từng tháng.',
    'Satisfaction lay between 90% and 95% in each month from Jan 2024 to Jun 2024; the source gives no figures for individual months.',
  ]);
});

test('describeTrend of more points than a call has arguments', () => {
  const points = Array.from({ length: 150_000 }, () => ({ period: '2024', value: 50 }));
  assert.equal(told(points)[1], 'Satisfaction stayed at 50% from 2024 to 2024.');
});

test('describeTrend calls what prints the same unchanged', () => {
  assert.deepEqual(told(years(2022, 94.001, 94.002)), [
    'Tỷ lệ hài lòng giữ nguyên 94\u00a0% từ năm 2022 đến năm 2023.',
    'Satisfaction stayed at 94% from 2022 to 2023.',
  ]);
  assert.match(told(years(2022, 90, 94.001, 94))[1]!, / to 94% in 2023, then stayed at 94% in 2024\.$/);
});

test('describeTrend does not say that single figures are missing where there are some', () => {
  const summary = { from: '2021', to: '2023', low: 90, high: 95 };
  for (const sentence of told(years(2023, 94), { summary })) assert.doesNotMatch(sentence, /không công bố|no figures/);
});
