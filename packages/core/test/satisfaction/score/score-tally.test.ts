import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  emptyTally,
  likertScale,
  mergeTallies,
  oneStopScale,
  scoreTally,
  tallyRatings,
  type Rating,
  type ScoreOptions,
} from '@cchc/core';
import { anyRows, anyScale, anyTally } from '../../support/arbitrary-ratings.js';
import { assertClose } from '../../support/reference.js';

const anyOptions = fc.record({
  of: fc.constantFrom('valid', 'answered', 'all'),
  minimumBase: fc.integer({ min: 1, max: 30 }),
}) satisfies fc.Arbitrary<ScoreOptions>;

const scaleAndTally = anyScale.chain(scale => fc.tuple(fc.constant(scale), anyTally(scale)));

test('a score shows all its figures or, with a reason, not one number', () => {
  fc.assert(
    fc.property(scaleAndTally, anyOptions, ([scale, tally], options) => {
      const { reason, ...figures } = scoreTally(tally, scale, options);
      const people = tally.answers.valid.reduce((sum, n) => sum + n, 0);
      if (people < options.minimumBase) assert.notEqual(reason, null);
      if (reason === null) {
        for (const [name, figure] of Object.entries(figures)) {
          assert.ok(figure !== null || name === 'standardDeviation', name);
          assert.ok(typeof figure !== 'number' || Number.isFinite(figure), name);
        }
      } else {
        assert.ok(Object.values(figures).every(figure => figure === null));
      }
    }),
  );
});

test('a score depends neither on the order of the rows nor on how they were split', () => {
  const rowsAndOrder = anyRows(likertScale).chain(rows =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }), fc.nat(40)),
  );
  fc.assert(
    fc.property(rowsAndOrder, anyOptions, ([rows, shuffled, at], options) => {
      const tally = (part: typeof rows) =>
        tallyRatings(
          likertScale,
          part.map(row => row.rating),
          part.map(row => row.weight),
        );
      const merged = mergeTallies(tally(shuffled.slice(0, at)), tally(shuffled.slice(at)));
      assert.deepEqual(scoreTally(merged, likertScale, options), scoreTally(tally(rows), likertScale, options));
    }),
  );
});

test('figures keep their ranges and agree with each other', () => {
  fc.assert(
    fc.property(scaleAndTally, anyOptions, ([scale, tally], options) => {
      const score = scoreTally(tally, scale, { ...options, minimumBase: 1 });
      fc.pre(score.reason === null);
      const { rate, interval, netSatisfaction, distribution, mean100, base, effectiveBase } = score;
      assert.ok(0 <= interval.low && interval.low <= rate && rate <= interval.high && interval.high <= 1);
      assert.ok(Math.abs(netSatisfaction) <= rate || netSatisfaction < 0);
      assert.ok(mean100 >= 0 && mean100 <= 100);
      assert.ok(effectiveBase > 0 && effectiveBase <= base);
      const share = (attitude: string) =>
        distribution.reduce((sum, n, i) => sum + (scale.levels[i]!.attitude === attitude ? n : 0), 0);
      assertClose(share('satisfied'), rate, 1e-12, 'rate');
      assertClose(rate - share('dissatisfied'), netSatisfaction, 1e-12, 'net satisfaction');
      if (options.of === 'valid')
        assertClose(share('satisfied') + share('neutral') + share('dissatisfied'), 1, 1e-12, 'sum');
    }),
  );
});

test('equal weights of any size give the score without weights', () => {
  fc.assert(
    fc.property(anyRows(likertScale), fc.constantFrom(1e-9, 0.3, 7, 1e9), anyOptions, (rows, weight, options) => {
      const ratings = rows.map(row => row.rating);
      const weights = rows.map(() => weight);
      const plain = scoreTally(tallyRatings(likertScale, ratings), likertScale, options);
      const weighted = scoreTally(tallyRatings(likertScale, ratings, weights), likertScale, options);
      assert.equal(weighted.reason, plain.reason);
      if (plain.reason !== null || weighted.reason !== null) return;
      for (const name of ['rate', 'mean', 'netSatisfaction', 'effectiveBase', 'base'] as const) {
        assertClose(weighted[name], plain[name], 1e-12, name);
      }
      assertClose(weighted.interval.low, plain.interval.low, 1e-12, 'low');
      assertClose(weighted.interval.high, plain.interval.high, 1e-12, 'high');
      if (plain.standardDeviation !== null) {
        assertClose(weighted.standardDeviation, plain.standardDeviation, 1e-9, 'standard deviation');
      }
    }),
  );
});

test('the reason says why nothing is shown', () => {
  const reason = (ratings: readonly Rating[], options?: ScoreOptions, weights?: number[]) =>
    scoreTally(tallyRatings(likertScale, ratings, weights), likertScale, options).reason;
  assert.equal(scoreTally(emptyTally(likertScale), likertScale).reason, 'no valid answers');
  assert.equal(reason([null, "don't know"], { of: 'all', minimumBase: 1 }), 'no valid answers');
  assert.equal(reason(Array(9).fill(5)), 'base below minimum');
  assert.equal(reason(Array(10).fill(5)), null);
  // A crowd without an answer does not hide the few who gave one.
  assert.equal(reason([5, ...Array(50).fill(null)], { of: 'all' }), 'base below minimum');
  assert.equal(reason([5, 4, null], { of: 'all', minimumBase: 1 }, [0, 0, 3]), 'no weight');
});

test('everybody and nobody satisfied, and a single answer', () => {
  const all = scoreTally(tallyRatings(likertScale, Array(10).fill(5), Array(10).fill(0.1)), likertScale);
  assert.ok(all.reason === null);
  assert.deepEqual([all.rate, all.interval.high, all.standardDeviation], [1, 1, 0]);
  const none = scoreTally(tallyRatings(likertScale, Array(10).fill(1)), likertScale);
  assert.ok(none.reason === null);
  assert.deepEqual([none.rate, none.interval.low, none.mean100, none.netSatisfaction], [0, 0, 0, -1]);
  assert.equal(scoreTally(tallyRatings(likertScale, [4]), likertScale, { minimumBase: 1 }).standardDeviation, null);
});

test('the interval is the one that was asked for, from whole numbers when there are no weights', () => {
  const calls: number[][] = [];
  const interval = (count: number, base: number, confidence: number) => {
    calls.push([count, base, confidence]);
    return { low: 0, high: 1 };
  };
  scoreTally(tallyRatings(likertScale, [5, 4, 1]), likertScale, { minimumBase: 1, confidence: 0.9, interval });
  assert.deepEqual(calls, [[2, 3, 0.9]]);
});

test('bad options and tallies are named', () => {
  const tally = tallyRatings(likertScale, Array(10).fill(5), Array(10).fill(2));
  const score = (options: object) => () => scoreTally(tally, likertScale, options);
  assert.throws(score({ of: 'everyone' }), /^RangeError: invalid of: "everyone", expected one of valid, answered, all/);
  assert.throws(score({ minimumBase: 0 }), /^RangeError: invalid minimumBase: 0/);
  assert.throws(score({ minimumBase: NaN }), /^RangeError: invalid minimumBase: NaN/);
  assert.throws(score({ confidence: 1 }), /^RangeError: invalid confidence: 1/);
  assert.throws(() => scoreTally(tally, oneStopScale), /^RangeError: invalid tally.levels: "1,2,3,4,5"/);
  const { sums, squares } = tally.weighted!;
  const zero = { ...squares, valid: [0, 0, 0, 0, 0] };
  assert.throws(
    () => scoreTally({ ...tally, weighted: { sums, squares: zero } }, likertScale),
    /^RangeError: invalid tally squares: 0/,
  );
});
