import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify, oneStop, scoreOneStop, type OneStopPoints } from '@cchc/core';

// Totals and classes follow from the text of circular 01/2018/TT-VPCP, articles 13 to 15.
const all = (points: 0 | 1 | 2): Record<string, OneStopPoints> => ({
  ...Object.fromEntries(['1', '2', '3', '4', '7'].map(code => [code, { [points]: 7 }])),
  ...Object.fromEntries(['5', '6', '8', '9'].map(code => [code, points])),
});

test('scoreOneStop(agency): all points, and none', () => {
  const best = scoreOneStop(oneStop.agency, all(2));
  assert.deepEqual([best.total, best.maximum, best.leftOut, best.class!.label.vi], [18, 18, [], 'Xuất sắc']);
  const worst = scoreOneStop(oneStop.agency, all(0));
  assert.deepEqual([worst.total, worst.class!.label.vi], [0, 'Yếu']);
});

test('scoreOneStop(agency): a total of exactly 15 is excellent', () => {
  const points = { ...all(2), 1: { 1: 1, 2: 1 }, 2: { 1: 1, 2: 1 }, 9: 0 } as const;
  const { total, class: level } = scoreOneStop(oneStop.agency, points);
  assert.equal(total, 15);
  assert.equal(level!.label.vi, 'Xuất sắc');
  assert.equal(scoreOneStop(oneStop.agency, { ...points, 1: { 1: 3, 2: 2 } }).class!.label.vi, 'Tốt');
});

test('scoreOneStop rounds each index to one decimal, half up, before it adds', () => {
  // 25 of 20 dossiers: 1.25; 5 of 8: 0.625; 7 of 20: 0.35, which is below the tie in doubles.
  const { indexes, total } = scoreOneStop(oneStop.official, {
    1: { 1: 15, 2: 5, 0: 0 },
    2: { 0: 3, 1: 5 },
    3: { 0: 13, 1: 7 },
    4: { 0: 1 },
    7: { 1: 9, 2: 1 },
  });
  assert.deepEqual(indexes, { 1: 1.3, 2: 0.6, 3: 0.4, 4: 0, 7: 1.1 });
  assert.equal(total, 3.4);
});

test('scoreOneStop(official): classes at their exact bounds', () => {
  const official = (first: OneStopPoints) =>
    scoreOneStop(oneStop.official, { 1: first, 2: { 1: 1 }, 3: { 1: 1 }, 4: { 1: 1 }, 7: { 0: 1 } });
  assert.deepEqual([official({ 2: 1 }).total, official({ 2: 1 }).class!.label.en], [5, '100 % of duties fulfilled']);
  assert.deepEqual(
    [official({ 0: 1, 2: 9 }).total, official({ 0: 1, 2: 9 }).class!.label.en],
    [4.8, '70 % to below 100 % of duties fulfilled'],
  );
  assert.deepEqual(
    [official({ 0: 1, 1: 1 }).total, official({ 0: 1, 1: 1 }).class!.label.en],
    [3.5, '70 % to below 100 % of duties fulfilled'],
  );
  assert.deepEqual(
    [official({ 0: 6, 1: 4 }).total, official({ 0: 6, 1: 4 }).class!.label.en],
    [3.4, 'Below 70 % of duties fulfilled'],
  );
});

test('classify: the classes of an agency at their exact bounds', () => {
  const label = (score: number): string => classify(score, oneStop.agency.classes)!.label.vi;
  assert.deepEqual([15, 14.9, 12, 11.9, 9, 8.9, 6, 5.9].map(label), [
    'Xuất sắc',
    'Tốt',
    'Tốt',
    'Khá',
    'Khá',
    'Trung bình',
    'Trung bình',
    'Yếu',
  ]);
});

test('scoreOneStop leaves an index without information out of the sum', () => {
  const { total, maximum, leftOut, indexes } = scoreOneStop(oneStop.agency, { ...all(2), 2: {}, 4: { 0: 0 }, 9: null });
  assert.deepEqual([total, maximum, leftOut], [12, 12, ['2', '4', '9']]);
  assert.equal(indexes['9'], null);
  assert.deepEqual(scoreOneStop(oneStop.official, {}), {
    indexes: { 1: null, 2: null, 3: null, 4: null, 7: null },
    leftOut: ['1', '2', '3', '4', '7'],
    total: null,
    maximum: 0,
    class: null,
  });
});

test('scoreOneStop takes index 6 per dossier or once', () => {
  assert.equal(scoreOneStop(oneStop.agency, { 6: { 1: 1, 2: 3 } }).indexes['6'], 1.8);
  assert.equal(scoreOneStop(oneStop.agency, { 6: 2 }).indexes['6'], 2);
});

test('scoreOneStop names bad points', () => {
  const score = (points: Record<string, unknown>) => () =>
    scoreOneStop(oneStop.agency, points as Record<string, OneStopPoints>);
  assert.throws(score({ 5: 3 }), { message: 'invalid points of index 5: 3, expected 0, 1 or 2' });
  assert.throws(score({ 5: 1.5 }), /invalid points of index 5: 1.5/);
  assert.throws(score({ 1: 2 }), /invalid points of index 1: 2, expected numbers of dossiers/);
  assert.throws(score({ 8: { 2: 1 } }), /invalid points of index 8/);
  assert.throws(score({ 1: { 2: -1 } }), /invalid points of index 1: -1/);
  assert.throws(score({ 1: { 2: NaN } }), /invalid points of index 1: NaN/);
  assert.throws(() => scoreOneStop(oneStop.official, { 5: 2 }), {
    message: 'unknown index: "5", expected 1, 2, 3, 4, 7',
  });
});
