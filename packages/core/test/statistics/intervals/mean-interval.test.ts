import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanInterval } from '@cchc/core';
import { assertClose, expectedResults, referenceTest, type Columns } from '../../support/reference.js';

type MeanTable = Columns<'valid' | 'mean' | 'sd' | 't_lo' | 't_hi'>;
const { overall, by_agency } = expectedResults<{ overall: MeanTable; by_agency: MeanTable }>('satisfaction');

referenceTest(
  'meanInterval({mean, standardDeviation, base}) agrees with the reference, overall and for 40 agencies',
  () => {
    assert.equal(by_agency.valid.length, 40);
    for (const table of [overall, by_agency]) {
      table.valid.forEach((base, i) => {
        const interval = meanInterval({ mean: table.mean[i]!, standardDeviation: table.sd[i]!, base });
        assertClose(interval!.low, table.t_lo[i]!, 1e-10, `low ${i}`);
        assertClose(interval!.high, table.t_hi[i]!, 1e-10, `high ${i}`);
      });
    }
  },
);

test('meanInterval of fewer than two answers is null, for their spread is unknown', () => {
  assert.equal(meanInterval({ mean: 4, standardDeviation: 0, base: 1 }), null);
  assert.equal(meanInterval({ mean: NaN, standardDeviation: NaN, base: 0 }), null);
});

test('meanInterval names the value it cannot use', () => {
  const summary = { mean: 4, standardDeviation: 1, base: 10 };
  assert.throws(() => meanInterval({ ...summary, mean: NaN }), /^RangeError: invalid mean: NaN/);
  assert.throws(() => meanInterval({ ...summary, standardDeviation: -1 }), /invalid standardDeviation: -1/);
  assert.throws(() => meanInterval({ ...summary, base: Infinity }), /invalid base: Infinity/);
  assert.throws(() => meanInterval(summary, 95), /invalid confidence: 95/);
});
