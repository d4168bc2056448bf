import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify, decision766, scoreDecision766, type MetricCounts } from '@cchc/core';
import { indexRows } from '../support/index-fixture.js';

const rows = indexRows('decision-766-phu-tho-2026');

function countsOf(unit: string): Record<string, MetricCounts> {
  return Object.fromEntries(
    rows
      .filter(row => row['unit'] === unit)
      .map(({ metric, numerator, denominator, ratio }) => [
        metric as string,
        ratio === null
          ? { numerator: numerator as number, denominator: denominator as number }
          : { ratio: ratio as number },
      ]),
  );
}

const units = [...new Set(rows.map(({ unit }) => unit as string))];

test('scoreDecision766 agrees with the portal, metric by metric', t => {
  assert.deepEqual(units, ['H44', 'H44.01', 'H44.03', 'H44.07']);
  let worst = 0;
  for (const unit of units) {
    const { metrics } = scoreDecision766(countsOf(unit));
    for (const { metric, score, maximum } of rows.filter(row => row['unit'] === unit)) {
      const scored = metrics[metric as string]!;
      assert.equal(scored.maximum, maximum);
      worst = Math.max(worst, Math.abs(scored.score! - (score as number)));
    }
  }
  assert.ok(worst <= 0.010001, `differs by ${worst}`);
  t.diagnostic(`worst ${worst.toFixed(4)} over ${rows.length} metrics`);
});

test('scoreDecision766: Phú Thọ 2026 has 61.89 of 100 points', () => {
  const { groups, total, class: level } = scoreDecision766(countsOf('H44'));
  const scores = {
    transparency: 7.96,
    progress: 17.68,
    online: 8.56,
    payment: 6.67,
    digitised: 9.59,
    satisfaction: 11.43,
  };
  assert.deepEqual(Object.fromEntries(Object.entries(groups).map(([code, { score }]) => [code, score])), scores);
  assert.deepEqual(total, { score: 61.89, maximum: 100 });
  assert.equal(level!.label.vi, 'Trung bình');
});

test('scoreDecision766: a department is scored out of what it reports, without a class', () => {
  const { total, groups, metrics, class: level } = scoreDecision766(countsOf('H44.07'));
  assert.equal(total.maximum, 60);
  assert.deepEqual(groups['transparency'], { score: null, maximum: 0 });
  assert.deepEqual(metrics['DOSSIER_SYNC'], { score: null, maximum: 6, reason: 'not reported' });
  assert.equal(level, null);
});

test('scoreDecision766: zero denominators', () => {
  const empty = { numerator: 0, denominator: 0 };
  const { metrics } = scoreDecision766(Object.fromEntries(decision766.metrics.map(({ code }) => [code, empty])));
  for (const { code, maximum, whenEmpty } of decision766.metrics) {
    const expected = maximum === 0 || whenEmpty === 'unknown' ? null : whenEmpty === 'full' ? maximum : 0;
    assert.equal(metrics[code]!.score, expected, code);
  }
  assert.equal(metrics['PETITION_PROCESSING_ON_TIME']!.score, 6);
  assert.equal(metrics['PETITION_HANDLING_SATISFACTION']!.score, 6);
  assert.equal(metrics['DOSSIER_RECEIVING_SATISFACTION']!.score, 0);
  assert.equal(metrics['ONLINE_PAID_DOSSIER']!.score, 0);
  assert.deepEqual(metrics['ON_TIME'], { score: null, maximum: 20, reason: 'no cases' });
  assert.deepEqual(metrics['PETITION_CLASSIFICATION_STAFF'], { score: null, maximum: 0, reason: 'information only' });
});

test('scoreDecision766: full points from the target on, and never more', () => {
  const score = (numerator: number) =>
    scoreDecision766({ DOSSIER_RECEIVING_SATISFACTION: { numerator, denominator: 1000 } }).total.score;
  assert.deepEqual([899, 900, 901, 1000].map(score), [5.99, 6, 6, 6]);
});

test('scoreDecision766 rounds half a hundredth up', () => {
  // 6 × 1.005 / 6: in doubles 1.005 × 100 is 100.49999999999999.
  const counts = { PUBLISH_ON_TIME: { numerator: 1005, denominator: 6000 } };
  assert.equal(scoreDecision766(counts).total.score, 1.01);
});

test('scoreDecision766: the maxima of the metrics add up to their groups, and those to 100', () => {
  for (const { code, maximum } of decision766.groups) {
    const metrics = decision766.metrics.filter(({ group }) => group === code);
    assert.equal(
      metrics.reduce((sum, metric) => sum + metric.maximum, 0),
      maximum,
      code,
    );
  }
  assert.equal(
    decision766.groups.reduce((sum, { maximum }) => sum + maximum, 0),
    100,
  );
});

test('classify: the classes of decision 766 at their bounds', () => {
  assert.deepEqual(
    [100, 90, 89.99, 80, 79.99, 70, 69.99, 50, 49.99, 0].map(score => classify(score, decision766.classes)!.label.vi),
    ['Xuất sắc', 'Xuất sắc', 'Tốt', 'Tốt', 'Khá', 'Khá', 'Trung bình', 'Trung bình', 'Yếu', 'Yếu'],
  );
});

test('scoreDecision766 names bad counts', () => {
  const score = (counts: MetricCounts) => () => scoreDecision766({ ON_TIME: counts });
  assert.throws(score({ numerator: 2, denominator: 1 }), {
    message: 'invalid numerator of "ON_TIME": 2, expected 0 to 1',
  });
  assert.throws(score({ numerator: -1, denominator: 1 }), /invalid numerator of "ON_TIME": -1/);
  assert.throws(score({ numerator: NaN, denominator: 1 }), /invalid numerator of "ON_TIME": NaN/);
  assert.throws(score({ numerator: 0, denominator: Infinity }), /invalid denominator of "ON_TIME": Infinity/);
  const missing = null as unknown as number;
  assert.throws(score({ numerator: missing, denominator: 5 }), /invalid numerator of "ON_TIME": null/);
  assert.throws(score({ numerator: missing, denominator: missing }), /invalid denominator of "ON_TIME": null/);
  assert.throws(score({ ratio: 1.2 }), { message: 'invalid ratio of "ON_TIME": 1.2, expected 0 to 1' });
  assert.throws(() => scoreDecision766({ ONTIME: { ratio: 1 } }), /unknown metric: "ONTIME"/);
});
