import { resolveTrend, type Language, type SatisfactionDocument, type SatisfactionSeries } from '@cchc/core';
import { assert } from 'chai';
import { trendState } from '../../dist/satisfaction-trend/state.js';
import { satisfaction } from '../support/cantho.js';

const resolvedStateOf = (document: SatisfactionDocument, language: Language) =>
  trendState(resolveTrend(document), language);

const stateOf = (series: Partial<SatisfactionSeries>, language: 'vi' | 'en' = 'vi') =>
  resolvedStateOf({ ...satisfaction, series: [{ id: 'a', label: 'A', points: [], ...series }] }, language);

describe('trendState', () => {
  it('has every period on its axis, also the one without figure', () => {
    assert.deepEqual(resolvedStateOf(satisfaction, 'vi').periods, ['2021', '2022', '2023', '2024', '2025']);
    const skipped = stateOf({ points: [2022, 2025].map(year => ({ period: String(year), value: 90 })) });
    assert.deepEqual(skipped.periods, ['2022', '2023', '2024', '2025']);
  });

  it('tells the latest figure and its change', () => {
    const [portal, survey] = resolvedStateOf(satisfaction, 'vi').series;
    assert.deepEqual(portal!.headline, {
      value: '94,67\u00a0%',
      detail: '2025',
      change: '−3,01 điểm phần trăm so với năm 2024',
    });
    assert.deepEqual(survey!.headline, {
      value: '93,02–95,44\u00a0%',
      detail: '2021–2025 · 19.863 phiếu',
      change: '',
    });
  });

  it('tells the same in English', () => {
    const [portal, survey] = resolvedStateOf(satisfaction, 'en').series;
    assert.equal(portal!.headline!.change, '−3.01 points on 2024');
    assert.equal(survey!.headline!.detail, '2021–2025 · 19,863 responses');
  });

  it('says where a change may be chance', () => {
    const points = [
      { period: '2024', value: 90, low: 86, high: 94 },
      { period: '2025', value: 91, low: 87, high: 95 },
    ];
    const changeIn = (language: 'vi' | 'en') =>
      resolvedStateOf({ ...satisfaction, series: [{ id: 'a', label: 'A', points }] }, language).series[0]!.headline!
        .change;
    assert.equal(changeIn('vi'), '+1 điểm phần trăm so với năm 2024, trong phạm vi sai số');
    assert.equal(changeIn('en'), '+1 point on 2024, within the margin of error');
  });

  it('prints all figures with the same decimals, and a missing one as a word', () => {
    const { points } = stateOf({
      points: [
        { period: '2023', value: null },
        { period: '2024', value: 98 },
        { period: '2025', value: 94.67 },
        { period: '2026', value: null, low: 90, high: 91.5 },
      ],
    }).series[0]!;
    assert.deepEqual(
      points.map(({ text }) => text),
      ['không có số liệu', '98,00\u00a0%', '94,67\u00a0%', '90,00–91,50\u00a0%'],
    );
  });

  it('marks what is provisional or estimated, in words too', () => {
    const { points } = stateOf({
      points: [
        { period: '2024', value: 98, status: 'E', note: 'a' },
        { period: '2025', value: 94, status: 'P' },
        { period: '2026', value: 94, status: 'A' },
      ],
    }).series[0]!;
    assert.deepEqual(
      points.map(({ isTentative, note }) => [isTentative, note]),
      [
        [true, 'ước tính; a'],
        [true, 'sơ bộ'],
        [false, ''],
      ],
    );
  });

  it('puts points in order of time', () => {
    const { points } = stateOf({ points: ['2025', '2023', '2024'].map(period => ({ period, value: 90 })) }).series[0]!;
    assert.deepEqual(
      points.map(({ period }) => period),
      ['2023', '2024', '2025'],
    );
  });

  it('takes a point with status B for a break', () => {
    const { breaks } = stateOf({
      points: [
        { period: '2023', value: 90 },
        { period: '2024', value: 95, status: 'B', note: 'Phương pháp mới' },
      ],
    }).series[0]!;
    assert.deepEqual(
      breaks.map(({ period }) => period),
      ['2024'],
    );
  });

  it('names targets with their value', () => {
    const document = { ...satisfaction, targets: [{ value: 95, label: { vi: 'Mục tiêu', en: 'Target' } }] };
    assert.deepEqual(resolvedStateOf(document, 'en').targets, [{ period: null, value: 95, label: 'Target 95%' }]);
  });

  it('is empty for an empty document', () => {
    const state = resolvedStateOf({ ...satisfaction, series: [] }, 'vi');
    assert.deepEqual([state.periods, state.series], [[], []]);
  });
});
