import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summariseTrend, type SatisfactionPoint } from '@cchc/core';
import { satisfaction } from '../../support/cantho.js';

type Row = [period: string, value: number | null, base?: number, status?: 'B'];
const points = (...rows: Row[]): SatisfactionPoint[] =>
  rows.map(([period, value, base, status]) => ({
    period,
    value,
    ...(base === undefined ? {} : { base }),
    ...(status ? { status } : {}),
  }));
const runs = (...rows: Row[]): string[] =>
  summariseTrend({ points: points(...rows) }).runs.map(run => `${run.direction} ${run.from.period} ${run.to.period}`);

test('summariseTrend of the portal: up to 2024, down 3.01 points in 2025, 2021 missing', () => {
  const trend = summariseTrend(satisfaction().series[0]!);
  assert.deepEqual(
    trend.runs.map(({ direction, from, to, points }) => [direction, from.period, to.period, points.toFixed(2)]),
    [
      ['up', '2022', '2024', '15.70'],
      ['down', '2024', '2025', '-3.01'],
    ],
  );
  assert.deepEqual(trend.missing, ['2021']);
  assert.deepEqual([trend.highest?.period, trend.lowest?.period], ['2024', '2022']);
  assert.deepEqual([trend.change?.from.period, trend.change?.verdict], ['2024', 'unknown']);
  assert.equal(trend.whole?.direction, 'up');
});

test('summariseTrend takes points in any order and leaves them so', () => {
  const series = satisfaction().series[0]!;
  const reversed = { points: Object.freeze([...series.points].reverse()) as SatisfactionPoint[] };
  assert.deepEqual(summariseTrend(reversed), summariseTrend(series));
});

test('summariseTrend without or with one value', () => {
  const nothing = { first: null, last: null, highest: null, lowest: null, runs: [], whole: null, change: null };
  assert.deepEqual(summariseTrend({ points: [] }), { ...nothing, missing: [], since: null });
  assert.deepEqual(summariseTrend({ points: points(['2024', null]) }), { ...nothing, missing: ['2024'], since: null });
  const one = summariseTrend({ points: points(['2024', 90]) });
  assert.deepEqual([one.first?.value, one.last?.value, one.runs, one.whole, one.change], [90, 90, [], null, null]);
});

test('summariseTrend names every gap, and a range is none', () => {
  const range = { period: '2020', value: null, low: 1, high: 2 };
  assert.deepEqual(summariseTrend({ points: [...points(['2018', 1], ['2023', 2], ['2022', null]), range] }).missing, [
    '2019',
    '2021',
    '2022',
  ]);
});

test('summariseTrend calls equal values level and the first of equal extremes the extreme', () => {
  assert.deepEqual(runs(['2022', 90], ['2023', 90], ['2024', 90]), ['level 2022 2024']);
  assert.deepEqual(runs(['2022', 90, 100], ['2023', 90, 100]), ['level 2022 2023']);
  const trend = summariseTrend({ points: points(['2022', 90], ['2023', 95], ['2024', 90], ['2025', 95]) });
  assert.deepEqual([trend.highest?.period, trend.lowest?.period], ['2023', '2022']);
});

test('summariseTrend tells a change from chance where bases are given', () => {
  assert.deepEqual(runs(['2023', 90, 100], ['2024', 91, 100]), ['no clear change 2023 2024']);
  assert.deepEqual(runs(['2023', 80, 10_000], ['2024', 91, 10_000]), ['up 2023 2024']);
  assert.deepEqual(runs(['2023', 90, 0], ['2024', 91, 100]), ['up 2023 2024']);
});

test('summariseTrend tells a change from chance where intervals are given, also across a gap', () => {
  const around = (period: string, value: number, error: number) => ({
    period,
    value,
    low: value - error,
    high: value + error,
  });
  const directions = (...points: SatisfactionPoint[]) => summariseTrend({ points }).runs.map(run => run.direction);
  assert.deepEqual(directions(around('2021', 91.2, 5), around('2023', 90, 5), around('2024', 92, 4)), [
    'no clear change',
  ]);
  assert.deepEqual(directions(around('2021', 80, 1), around('2022', 90, 1)), ['up']);
});

test('summariseTrend adds up small steps that chance could explain one by one', () => {
  assert.deepEqual(runs(['2021', 80, 400], ['2022', 84, 400], ['2023', 88, 400]), ['up 2021 2023']);
  assert.deepEqual(runs(['2021', 80, 400], ['2022', 82, 400], ['2023', 80, 400]), ['no clear change 2021 2023']);
});

test('summariseTrend counts from the latest break that a value follows', () => {
  const all = points(['2021', 50], ['2022', 90], ['2023', 92]);
  const since = (...periods: string[]): (string | undefined)[] => {
    const trend = summariseTrend({ points: all, breaks: periods.map(period => ({ period, note: 'x' })) });
    return [trend.since?.period, trend.first?.period];
  };
  assert.deepEqual(since(), [undefined, '2021']);
  assert.deepEqual(since('2022'), ['2022', '2022']);
  assert.deepEqual(since('2022', '2021'), ['2022', '2022']);
  assert.deepEqual(since('2021-07'), ['2021-07', '2022']);
  assert.deepEqual(since('2030'), [undefined, '2021']);
  const months = points(['2021-12', 50], ['2022-01', 90]);
  assert.equal(summariseTrend({ points: months, breaks: [{ period: '2022', note: 'x' }] }).first?.period, '2022-01');
  assert.equal(summariseTrend({ points: points(['2021', 50], ['2022', 90, 10, 'B']) }).first?.period, '2022');
});
