import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peerRanks, provinceGroups, provincesAt, rankChangeReasons, rankDelta } from '@cchc/core';
import { papi } from '../../support/papi.js';

const names = new Map(provincesAt('2024').provinces.map(({ code, name }) => [code, name]));
const named = (units: readonly string[] | undefined) => units?.map(unit => names.get(unit));

test('Cần Thơ in PAPI 2023 and 2024: 53/61 to 59/61, six places lost, five like for like', () => {
  const delta = rankDelta(papi('2023'), papi('2024'), '92');
  assert.deepEqual([delta.previous?.rank, delta.previous?.of], [53, 61]);
  assert.deepEqual([delta.current?.rank, delta.current?.of], [59, 61]);
  assert.equal(delta.placesGained, -6);
  assert.deepEqual([delta.common?.previous?.rank, delta.common?.previous?.of], [52, 59]);
  assert.deepEqual([delta.common?.current?.rank, delta.common?.current?.of], [57, 59]);
  assert.equal(delta.common?.placesGained, -5);
  assert.deepEqual(delta.comparable, { answer: 'yes', reasons: [] });
});

test('Cần Thơ in PAPI 2023 and 2024: who passed it, who left and who came ahead of it', () => {
  const reasons = rankChangeReasons(papi('2023'), papi('2024'), '92');
  assert.deepEqual(named(reasons?.passed), ['Kiên Giang']);
  assert.deepEqual(named(reasons?.passedBy), ['Tây Ninh', 'Cà Mau', 'Đồng Nai', 'Bình Phước', 'Trà Vinh', 'Đắk Nông']);
  assert.deepEqual(named(reasons?.leaversAhead), ['Vĩnh Phúc']);
  assert.deepEqual(named(reasons?.entrantsAhead), ['Quảng Ninh', 'Bình Dương']);
  assert.equal(reasons?.placesGained, 1 - 6 + 1 - 2);
});

test('Cần Thơ in PAPI 2024: 11th of the 12 of the Mekong Delta with data, last of 5 cities', () => {
  const groups = peerRanks(papi('2024').scores, provinceGroups('2024'), '92').filter(({ member }) => member);
  assert.deepEqual(
    groups.map(({ group, rank, of, vintage, missing }) => [group, rank, of, vintage, named(missing)]),
    [
      ['DBSCL', 11, 12, '2023-01-09', ['Tiền Giang']],
      ['central-cities', 5, 5, '2008-08-01', []],
    ],
  );
});
