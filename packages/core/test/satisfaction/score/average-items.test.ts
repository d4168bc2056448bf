import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { averageItems, type ItemAverage } from '@cchc/core';

const AVERAGES = ['questions', 'respondents', 'answers', 'complete cases'] as const satisfies readonly ItemAverage[];

test('the four averages agree when nothing is missing', () => {
  const table = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 20 })).chain(([questions, people]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: people, maxLength: people }), {
      minLength: questions,
      maxLength: questions,
    }),
  );
  fc.assert(
    fc.property(table, questions => {
      const results = AVERAGES.map(average => averageItems(questions, average));
      for (const { mean, respondents } of results) {
        assert.ok(Math.abs(mean! - results[0]!.mean!) < 1e-12);
        assert.equal(respondents, questions[0]!.length);
      }
    }),
  );
});

test('nothing to average is null, never zero', () => {
  for (const average of AVERAGES) {
    assert.deepEqual(averageItems([[null], [null]], average), { mean: null, respondents: 0 });
    assert.deepEqual(averageItems([[]], average), { mean: null, respondents: 0 });
  }
  assert.deepEqual(averageItems([[4], [null]], 'questions'), { mean: null, respondents: 1 });
  assert.deepEqual(averageItems([[4], [null]], 'complete cases'), { mean: null, respondents: 0 });
});

test('averageItems names what it cannot average', () => {
  assert.throws(() => averageItems([]), /^RangeError: invalid questions: array of 0/);
  assert.throws(() => averageItems([[1, 2], [1]]), /^RangeError: invalid questions\[1\].length: 1, expected 2/);
  assert.throws(() => averageItems([[1], [NaN]]), /^RangeError: invalid questions\[1\]\[0\]: NaN/);
  assert.throws(() => averageItems([[1]], 'median' as ItemAverage), /^RangeError: invalid average: "median"/);
});
