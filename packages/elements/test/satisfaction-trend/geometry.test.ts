import {
  resolveTrend,
  type Language,
  type SatisfactionDocument,
  type SatisfactionPoint,
  type SatisfactionSeries,
} from '@cchc/core';
import { assert } from 'chai';
import { trendGeometry } from '../../dist/satisfaction-trend/geometry.js';
import { trendState } from '../../dist/satisfaction-trend/state.js';
import { satisfaction } from '../support/cantho.js';

const stateOf = (document: SatisfactionDocument, language: Language) => trendState(resolveTrend(document), language);

const place = (document: Partial<SatisfactionDocument>) =>
  trendGeometry(stateOf({ ...satisfaction, ...document }, 'vi'));
const placeSeries = (series: Partial<SatisfactionSeries>) => {
  const geometry = place({ series: [{ id: 'a', label: 'A', points: [], ...series }] });
  return { geometry, series: geometry.series[0]! };
};
const years = (...values: (number | null)[]): SatisfactionPoint[] =>
  values.map((value, i) => ({ period: String(2021 + i), value }));

describe('trendGeometry', () => {
  it('ends the line at a gap, named or skipped', () => {
    const named = placeSeries({ points: years(90, 92, null, 94, 95) }).series;
    const skipped = placeSeries({ points: years(90, 92, null, 94, 95).filter(({ value }) => value !== null) }).series;
    assert.equal(named.line, skipped.line);
    assert.equal(named.line.match(/M/g)!.length, 2);
    assert.lengthOf(named.points, 4);
  });

  it('writes no value over the periods or above the plot', () => {
    const { points } = placeSeries({ points: years(0, 50, 100) }).series;
    assert.deepEqual(
      points.map(({ above }) => above),
      [true, true, false],
    );
  });

  it('lets no two values meet, and fewer where there is little room', () => {
    const series = [years(90, 90.4, 90, 90.4, 90), years(90.2, 90, 90.3, 90.1, 90.2)].map((points, i) => ({
      id: `${i}`,
      label: 'A',
      points,
    }));
    const labels = place({ series }).series.flatMap(({ points }) =>
      points
        .filter(({ above }) => above !== null)
        .map(({ x, y, above, isMinor }) => ({ x, y: y + (above ? -8 : 8), isMinor })),
    );
    const meet = (shown: typeof labels, width: number): boolean =>
      shown.some((one, i) =>
        shown.slice(0, i).some(two => Math.abs(one.x - two.x) < width && Math.abs(one.y - two.y) < 7),
      );
    const always = labels.filter(({ isMinor }) => !isMinor);
    assert.isFalse(meet(labels, 12));
    assert.isFalse(meet(always, 26));
    assert.isTrue(always.length > 1 && always.length < labels.length);
  });

  it('ends the line at a break', () => {
    const { series } = placeSeries({ points: years(90, 92, 94), breaks: [{ period: '2023', note: 'Cách tính mới' }] });
    assert.equal(series.line.match(/M/g)!.length, 2);
    assert.deepEqual(series.breaks, [{ x: 66.667, note: 'Cách tính mới' }]);
  });

  it('ends the line before a point with status B', () => {
    const points = years(90, 92, 94).map((point, i) => (i === 2 ? { ...point, status: 'B' as const } : point));
    assert.equal(placeSeries({ points }).series.line.match(/M/g)!.length, 2);
  });

  it('draws a range without value as a line', () => {
    const { series } = placeSeries({ points: [{ period: '2024', value: null, low: 93, high: 95 }] });
    assert.equal(series.line, '');
    assert.isEmpty(series.points);
    assert.deepEqual(
      series.ranges.map(({ x, y1, y2 }) => [x, y1 < y2]),
      [[50, true]],
    );
  });

  it('draws an interval that no neighbour joins as a line, and others as an area', () => {
    const around = (period: string, value: number | null) =>
      value === null ? { period, value } : { period, value, low: value - 2, high: value + 2 };
    const { series } = placeSeries({
      points: [around('2021', 91), around('2022', null), around('2023', 90), around('2024', 92), around('2025', 93)],
    });
    assert.deepEqual(
      series.ranges.map(({ x, text }) => [x, text]),
      [
        [10, ''],
        [90, ''],
      ],
    );
    assert.match(series.band, /^M50,[^M]*Z$/);
  });

  it('draws a range over several periods alone', () => {
    const { geometry, series } = placeSeries({ summary: { from: '2021', to: '2025', low: 93.02, high: 95.44 } });
    assert.deepEqual([series.summary!.x, series.summary!.width], [0, 100]);
    assert.lengthOf(geometry.xTicks, 5);
    assert.isNotNull(series.labelY);
  });

  it('places a single point in the middle', () => {
    const { series } = placeSeries({ points: years(94.67) });
    assert.equal(series.points[0]!.x, 50);
    assert.notInclude(series.line, 'NaN');
  });

  it('keeps equal values off the edges', () => {
    const { series } = placeSeries({ points: years(90, 90, 90) });
    for (const { y } of series.points) assert(y > 0 && y < 100);
  });

  it('never leaves 0 to 100 percent', () => {
    const { geometry, series } = placeSeries({ points: years(0, 100) });
    assert.deepEqual(
      series.points.map(({ y }) => y),
      [100, 0],
    );
    assert.isFalse(geometry.isCut);
    assert.deepEqual([geometry.yTicks[0]!.value, geometry.yTicks.at(-1)!.value], [0, 100]);
    for (const value of [0, 100]) {
      const { yTicks } = placeSeries({ points: years(value, value) }).geometry;
      assert(yTicks.every(tick => tick.value >= 0 && tick.value <= 100 && Number.isFinite(tick.y)));
    }
  });

  it('is empty without data', () => {
    const { xTicks, series, targets } = place({ series: [] });
    assert.deepEqual([xTicks, series, targets], [[], [], []]);
    const none = placeSeries({}).series;
    assert.deepEqual([none.line, none.band, none.points, none.labelY], ['', '', [], null]);
  });

  it('shows at most eight periods on the axis, always the latest', () => {
    const { xTicks } = placeSeries({
      points: Array.from({ length: 30 }, (_, i) => ({ period: String(1996 + i), value: 90 })),
    }).geometry;
    assert.isAtMost(xTicks.length, 8);
    assert.equal(xTicks.at(-1)!.period, '2025');
  });

  it('places months and quarters by their time', () => {
    const { series } = placeSeries({
      points: ['2024-Q1', '2024-Q2', '2024-Q4'].map(period => ({ period, value: 90 })),
    });
    assert.deepEqual(
      series.points.map(({ x }) => x),
      [12.5, 37.5, 87.5],
    );
    assert.equal(series.line.match(/M/g)!.length, 2);
    const months = placeSeries({ points: ['2024-11', '2024-12', '2025-01'].map(period => ({ period, value: 90 })) });
    assert.equal(months.series.line.match(/M/g)!.length, 1);
  });

  it('keeps names beside the plot apart and within it', () => {
    const same = (id: string) => ({ id, label: id, points: years(90, 94) });
    const { series } = place({ series: ['a', 'b', 'c'].map(same) });
    const labels = series.map(({ labelY }) => labelY!).sort((a, b) => a - b);
    assert(labels.every((y, i) => y <= 100 && (i === 0 || y - labels[i - 1]! >= 17.999)));
  });

  it('places targets over their period or over all', () => {
    const { targets } = place({
      targets: [
        { value: 95, label: 'A' },
        { value: 90, label: 'B', period: '2025' },
      ],
    });
    assert.deepEqual(
      targets.map(({ x1, x2 }) => [x1, x2]),
      [
        [0, 100],
        [80, 100],
      ],
    );
  });

  it('writes what a target is where the figures leave more room', () => {
    const sideOf = (...values: number[]) =>
      place({ series: [{ id: 'a', label: 'A', points: years(...values) }], targets: [{ value: 90, label: 'A' }] })
        .targets[0]!.isLate;
    assert.deepEqual([sideOf(91, 85, 80), sideOf(80, 85, 91)], [true, false]);
  });

  it('knows only finite numbers', () => {
    for (const points of [years(), years(null), years(0), years(50, null, 50), years(99.999, 99.9991)]) {
      assert.notMatch(JSON.stringify(placeSeries({ points }).geometry), /NaN|Infinity|:null,"(y|x)/);
    }
  });
});
