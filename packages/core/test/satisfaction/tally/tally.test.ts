import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addRating, emptyTally, likertScale, mergeTallies, oneStopScale, tallyRatings, type Rating } from '@cchc/core';
import { anyRows, anyScale, anyTally } from '../../support/arbitrary-ratings.js';

test('mergeTallies is commutative and associative, and emptyTally is neutral', () => {
  const three = anyScale.chain(scale =>
    fc.tuple(fc.constant(scale), anyTally(scale), anyTally(scale), anyTally(scale)),
  );
  fc.assert(
    fc.property(three, ([scale, a, b, c]) => {
      assert.deepEqual(mergeTallies(a, b), mergeTallies(b, a));
      assert.deepEqual(mergeTallies(mergeTallies(a, b), c), mergeTallies(a, mergeTallies(b, c)));
      assert.deepEqual(mergeTallies(emptyTally(scale), a), a);
    }),
  );
});

test('a tally of all rows is the merged tally of any split, and of one rating after the other', () => {
  const split = anyScale.chain(scale => fc.tuple(fc.constant(scale), anyRows(scale), fc.nat(40)));
  fc.assert(
    fc.property(split, ([scale, rows, at]) => {
      const tally = (part: typeof rows) =>
        tallyRatings(
          scale,
          part.map(row => row.rating),
          part.map(row => row.weight),
        );
      const whole = tally(rows);
      assert.deepEqual(mergeTallies(tally(rows.slice(0, at)), tally(rows.slice(at))), whole);
      const start = tallyRatings(scale, [], []);
      assert.deepEqual(
        rows.reduce((sum, { rating, weight }) => addRating(sum, rating, weight), start),
        whole,
      );
      assert.deepEqual(
        rows.reduce((sum, { rating }) => addRating(sum, rating), emptyTally(scale)).answers,
        whole.answers,
      );
    }),
  );
});

test('a tally survives JSON and structured clone', () => {
  fc.assert(
    fc.property(anyTally(likertScale), tally => {
      assert.deepEqual(JSON.parse(JSON.stringify(tally)), tally);
      assert.deepEqual(structuredClone(tally), tally);
    }),
  );
});

test('an answer without weight weighs 1 in a weighted tally', () => {
  const weighted = tallyRatings(oneStopScale, [2], [3]);
  assert.deepEqual(addRating(weighted, 2).weighted, {
    sums: { valid: [0, 0, 4], dontKnow: 0, missing: 0 },
    squares: { valid: [0, 0, 10], dontKnow: 0, missing: 0 },
  });
  assert.deepEqual(mergeTallies(tallyRatings(oneStopScale, [2]), weighted), addRating(weighted, 2));
});

test('addRating leaves the given tally as it is', () => {
  const tally = emptyTally(likertScale);
  addRating(tally, 5, 2);
  assert.deepEqual(tally, emptyTally(likertScale));
});

test('ratings and weights that cannot be counted are named with their row', () => {
  const bad = (ratings: readonly unknown[], weights?: readonly number[]) => () =>
    tallyRatings(likertScale, ratings as Rating[], weights);
  assert.throws(bad([5, 6]), { message: `invalid ratings[1]: 6, expected one of 1, 2, 3, 4, 5, "don't know", null` });
  assert.throws(bad([undefined]), /^RangeError: invalid ratings\[0\]: undefined/);
  assert.throws(bad([NaN]), /^RangeError: invalid ratings\[0\]: NaN/);
  assert.throws(bad([5, 5], [1, NaN]), /^RangeError: invalid weights\[1\]: NaN, expected 0 <= weight <= 1e100/);
  assert.throws(bad([5, 5], [Infinity, 1]), /^RangeError: invalid weights\[0\]: Infinity/);
  assert.throws(bad([5, 5], [1, -0.5]), /^RangeError: invalid weights\[1\]: -0.5/);
  assert.throws(bad([5, 5], [1]), /^RangeError: invalid weights.length: 1, expected 2, one weight per rating/);
  assert.throws(bad([5, 5], [1, 1, 1]), /^RangeError: invalid weights.length: 3/);
  assert.throws(() => addRating(emptyTally(likertScale), 0), /^RangeError: invalid rating: 0/);
  assert.throws(() => addRating(emptyTally(likertScale), 1, -1), /^RangeError: invalid weight: -1/);
});

test('mergeTallies refuses other levels and sums that no count can give', () => {
  const tally = emptyTally(likertScale);
  assert.throws(
    () => mergeTallies(tally, emptyTally(oneStopScale)),
    /^RangeError: invalid tally.levels: "0,1,2", expected 1,2,3,4,5/,
  );
  const withAnswers = (change: object) => () =>
    mergeTallies(tally, { ...tally, answers: { ...tally.answers, ...change } });
  assert.throws(withAnswers({ valid: [1, 2] }), /^RangeError: invalid tally answers: array of 2, expected 5 sums/);
  assert.throws(withAnswers({ missing: -1 }), /^RangeError: invalid tally answers: -1/);
  assert.throws(withAnswers({ missing: undefined }), /^RangeError: invalid tally answers: undefined/);
  assert.throws(withAnswers({ valid: [1, 2, 3, 4n, 5] }), /^RangeError: invalid tally answers: 4/);
});
