import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeLatest, describeTrend, resolveTrend, summariseTrend } from '@cchc/core';
import { satisfaction } from '../../support/cantho.js';
import { months } from '../../support/months.js';

test('resolveTrend sorts the points of every series and adds its trend', () => {
  const document = satisfaction();
  const reversed = { ...document, series: document.series.map(one => ({ ...one, points: [...one.points].reverse() })) };
  const copy = structuredClone(reversed);
  const resolved = resolveTrend(reversed);
  assert.deepEqual(reversed, copy);
  assert.equal(resolved.title, document.title);
  resolved.series.forEach((one, i) => {
    assert.deepEqual(one.points, document.series[i]!.points);
    assert.deepEqual(one.trend, summariseTrend(document.series[i]!));
  });
});

test('sentences take a resolved trend in place of its document', () => {
  for (const language of ['vi', 'en'] as const) {
    const resolved = resolveTrend(satisfaction());
    assert.deepEqual(describeTrend(resolved, language), describeTrend(satisfaction(), language));
    assert.equal(describeLatest(resolved, language), describeLatest(satisfaction(), language));
  }
});

test('resolveTrend of 5,000 points and as many breaks takes a fraction of a second', () => {
  const periods = months(5000);
  const points = periods.map((period, i) => ({ period, value: i % 97 }));
  const breaks = periods.slice(0, -2).map(period => ({ period, note: 'N' }));
  const start = performance.now();
  const { series } = resolveTrend({ series: [{ id: 'a', label: 'A', points, breaks }] });
  assert.equal(series[0]?.trend.since?.period, periods.at(-3));
  assert.ok(performance.now() - start < 500);
});
