import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  betaCdf,
  betaQuantile,
  binomialCdf,
  binomialTail,
  chiSquareQuantile,
  logGamma,
  normalCdf,
  normalQuantile,
  normalRangeQuantile,
  tCdf,
  tQuantile,
} from '@cchc/core';
import fc from 'fast-check';
import { assertClose, expectedResults, referenceTest, type Columns } from '../../support/reference.js';

const tables = expectedResults<{
  qnorm: Columns<'p' | 'v'>;
  pnorm: Columns<'x' | 'v'>;
  qt: Columns<'p' | 'df' | 'v'>;
  pt: Columns<'x' | 'df' | 'v'>;
  qbeta: Columns<'p' | 'a' | 'b' | 'v'>;
  pbeta: Columns<'x' | 'a' | 'b' | 'v'>;
  qchisq: Columns<'p' | 'df' | 'v'>;
  pbinom_half: Columns<'q' | 'n' | 'v' | 'upper'>;
  lgamma: Columns<'x' | 'v'>;
  qtukey_inf: Columns<'p' | 'k' | 'v'>;
}>('special_functions');

const agrees = <Name extends string>(
  title: string,
  table: Columns<Name>,
  tolerance: number,
  value: (row: Record<Name, number>) => [actual: number, expected: number],
) =>
  referenceTest(`${title} agrees with the reference`, () => {
    const names = Object.keys(table) as Name[];
    const count = table[names[0]!].length;
    assert.ok(count > 0);
    for (let i = 0; i < count; i++) {
      const row = Object.fromEntries(names.map(name => [name, table[name][i]])) as Record<Name, number>;
      const [actual, expected] = value(row);
      assertClose(actual, expected, tolerance, JSON.stringify(row));
    }
  });

agrees('normalQuantile(p)', tables.qnorm, 1e-13, ({ p, v }) => [normalQuantile(p), v]);
agrees('normalCdf(x)', tables.pnorm, 1e-13, ({ x, v }) => [normalCdf(x), v]);
agrees('tQuantile(p, df)', tables.qt, 1e-12, ({ p, df, v }) => [tQuantile(p, df), v]);
agrees('tCdf(x, df)', tables.pt, 1e-12, ({ x, df, v }) => [tCdf(x, df), v]);
agrees('betaQuantile(p, a, b)', tables.qbeta, 1e-12, ({ p, a, b, v }) => [betaQuantile(p, a, b), v]);
agrees('betaCdf(x, a, b)', tables.pbeta, 1e-12, ({ x, a, b, v }) => [betaCdf(x, a, b), v]);
agrees('chiSquareQuantile(p, df)', tables.qchisq, 1e-12, ({ p, df, v }) => [chiSquareQuantile(p, df), v]);
agrees('binomialCdf(count, trials, ½)', tables.pbinom_half, 1e-12, ({ q, n, v }) => [binomialCdf(q, n, 0.5), v]);
agrees('binomialTail(count, trials, ½)', tables.pbinom_half, 1e-12, ({ q, n, upper }) => [
  binomialTail(q, n, 0.5),
  upper,
]);
agrees('logGamma(x)', tables.lgamma, 1e-13, ({ x, v }) => [logGamma(x), v]);
agrees('normalRangeQuantile(p, k)', tables.qtukey_inf, 1e-6, ({ p, k, v }) => [normalRangeQuantile(p, k), v]);

test('normalRangeQuantile(p, 2) is √2 times a normal quantile', () => {
  for (const p of [1e-6, 0.1, 0.5, 0.95, 0.9999]) {
    assertClose(normalRangeQuantile(p, 2), Math.SQRT2 * normalQuantile((1 + p) / 2), 1e-12, String(p));
  }
});

test('binomialTail(count, trials, p) is the sum of its terms', () => {
  const [trials, p] = [30, 0.83];
  const term = (x: number) =>
    Math.exp(logGamma(trials + 1) - logGamma(x + 1) - logGamma(trials - x + 1)) * p ** x * (1 - p) ** (trials - x);
  for (let count = 0; count <= trials; count++) {
    let sum = 0;
    for (let x = count; x <= trials; x++) sum += term(x);
    assertClose(binomialTail(count, trials, p), sum, 1e-13, String(count));
    assertClose(binomialCdf(count - 1, trials, p), 1 - sum, 1e-13, String(count));
  }
});

test('quantiles undo their distribution functions, in the tails too', () => {
  const logUniform = (low: number, high: number) =>
    fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
  const p = fc.oneof(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), logUniform(1e-70, 0.5));
  fc.assert(
    fc.property(p, logUniform(0.05, 1e6), logUniform(0.5, 1e6), (p, a, b) => {
      const x = betaQuantile(p, a, b);
      if (x > 1e-300 && x < 0.99) assert.ok(Math.abs(betaCdf(x, a, b) - p) <= 1e-9 * p, `beta ${x}`);
    }),
  );
  fc.assert(
    fc.property(p, logUniform(0.5, 1e6), (p, df) => {
      const back = tCdf(tQuantile(p, df), df);
      assert.ok(Math.abs(back - p) <= 1e-9 * p, `t ${back}`);
    }),
  );
  fc.assert(fc.property(p, p => Math.abs(normalCdf(normalQuantile(p)) - p) <= 1e-9 * p));
});

test('the ends of a distribution are its limits', () => {
  assert.deepEqual([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3)], [0, 1, 0, 1]);
  assert.deepEqual([tQuantile(0, 4), tQuantile(0.5, 4), tQuantile(1, 4)], [-Infinity, 0, Infinity]);
  assert.deepEqual([tCdf(-Infinity, 4), tCdf(0, 4), tCdf(Infinity, 4)], [0, 0.5, 1]);
  assert.deepEqual([normalCdf(-Infinity), normalCdf(0), normalCdf(Infinity)], [0, 0.5, 1]);
  assert.deepEqual([chiSquareQuantile(0, 3), chiSquareQuantile(1, 3)], [0, Infinity]);
  assert.deepEqual([normalRangeQuantile(0, 3), normalRangeQuantile(1, 3)], [0, Infinity]);
  assert.deepEqual([binomialCdf(-1, 5, 0.3), binomialCdf(5, 5, 0.3), binomialCdf(0, 0, 0.3)], [0, 1, 1]);
  assert.deepEqual([binomialTail(0, 5, 0.3), binomialTail(6, 5, 0.3), binomialTail(3, 5, 0)], [1, 0, 0]);
  assert.equal(tQuantile(0.975, Infinity), normalQuantile(0.975));
});

test('a distribution function names what it cannot use', () => {
  assert.throws(() => betaQuantile(1.5, 1, 1), /^RangeError: invalid p: 1\.5, expected 0 <= p <= 1$/);
  assert.throws(() => betaQuantile(0.5, 0, 1), /^RangeError: invalid a: 0, expected a finite number > 0$/);
  assert.throws(() => betaCdf(0.5, 1, Infinity), /^RangeError: invalid b: Infinity/);
  assert.throws(() => betaCdf(NaN, 1, 1), /^RangeError: invalid x: NaN/);
  assert.throws(() => tQuantile(NaN, 3), /^RangeError: invalid p: NaN/);
  assert.throws(() => tQuantile(0.5, 0), /^RangeError: invalid df: 0/);
  assert.throws(() => tCdf(NaN, 3), /^RangeError: invalid x: NaN/);
  assert.throws(() => normalCdf(NaN), /^RangeError: invalid x: NaN/);
  assert.throws(() => logGamma(-1), /^RangeError: invalid x: -1/);
  assert.throws(() => chiSquareQuantile(0.5, -1), /^RangeError: invalid df: -1/);
  assert.throws(() => binomialCdf(1.5, 3, 0.5), /^RangeError: invalid count: 1\.5/);
  assert.throws(() => binomialTail(1, -3, 0.5), /^RangeError: invalid trials: -3/);
  assert.throws(() => normalRangeQuantile(0.5, 1), /^RangeError: invalid k: 1/);
});
