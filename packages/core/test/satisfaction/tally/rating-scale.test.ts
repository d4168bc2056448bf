import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as core from '@cchc/core';
import { likertScale, ratingScale, type RatingLevel, type RatingScale } from '@cchc/core';

const level = (value: number, attitude: string): RatingLevel => ({
  value,
  attitude: attitude as RatingLevel['attitude'],
  label: { vi: String(value), en: String(value) },
});
const scaleOf = (...levels: RatingLevel[]) => ratingScale({ id: 'test', levels, source: 'test' });

test('every scale of the library passes its own check and has labels and a source', () => {
  const scales = Object.entries(core).filter(([name]) => name.endsWith('Scale') && name !== 'ratingScale');
  assert.equal(scales.length, 6);
  for (const [name, scale] of scales as [string, RatingScale][]) {
    assert.deepEqual(ratingScale(scale), scale, name);
    assert.ok(scale.source.length > 0 && scale.levels.every(({ label }) => label.vi && label.en), name);
  }
  assert.equal(new Set(scales.map(([, scale]) => (scale as RatingScale).id)).size, scales.length);
});

test('which levels count as satisfied and as dissatisfied', () => {
  const values = (scale: RatingScale, attitude: string) =>
    scale.levels.filter(one => one.attitude === attitude).map(one => one.value);
  const pairs = (['satisfied', 'dissatisfied'] as const).map(attitude => [
    values(likertScale, attitude),
    values(core.onlineServiceScale, attitude),
    values(core.oneStopScale, attitude),
    values(core.zeroToTenScale, attitude),
    values(core.recommendationScale, attitude),
    values(core.yesNoScale, attitude),
  ]);
  assert.deepEqual(pairs, [
    [[4, 5], [2, 3], [1, 2], [6, 7, 8, 9, 10], [9, 10], [1]],
    [[1, 2], [1], [0], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5, 6], [0]],
  ]);
});

test('ratingScale refuses levels that would not make a scale', () => {
  const bad = level(1, 'dissatisfied');
  const good = level(2, 'satisfied');
  assert.throws(() => scaleOf(good), /^RangeError: invalid levels: 1, expected at least 2 levels/);
  assert.throws(
    () => scaleOf(bad, level(1, 'satisfied')),
    /^RangeError: invalid levels\[1\].value: 1, expected more than 1/,
  );
  assert.throws(() => scaleOf(good, bad), /^RangeError: invalid levels\[1\].value: 1/);
  assert.throws(() => scaleOf(bad, level(1.5, 'satisfied')), /^RangeError: invalid levels\[1\].value: 1.5/);
  assert.throws(() => scaleOf(bad, level(NaN, 'satisfied')), /^RangeError: invalid levels\[1\].value: NaN/);
  assert.throws(() => scaleOf(bad, level(101, 'satisfied')), /^RangeError: invalid levels\[1\].value: 101/);
  assert.throws(() => scaleOf(bad, level(2, 'happy')), /^RangeError: invalid levels\[1\].attitude: "happy"/);
  assert.throws(
    () => scaleOf(bad, good, level(3, 'neutral')),
    /^RangeError: invalid levels\[2\].attitude: "neutral", expected one of satisfied/,
  );
  assert.throws(() => scaleOf(bad, level(2, 'neutral')), /^RangeError: invalid levels\[1\].attitude: "neutral"/);
});

test('ratingScale returns a copy', () => {
  const copy = ratingScale(likertScale);
  assert.notEqual(copy.levels[0], likertScale.levels[0]);
  assert.notEqual(copy.levels[0]!.label, likertScale.levels[0]!.label);
});
