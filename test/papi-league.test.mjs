import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  leagueEditions,
  peerGroupsOf,
  provinceGroups,
  provincesAt,
  rankChangeReasons,
  rankDelta,
  readLeagueDocument,
  standingAt,
  standingOf,
} from '../packages/core/dist/index.js';

const json = path => JSON.parse(readFileSync(join(import.meta.dirname, '..', path), 'utf8'));
const reading = readLeagueDocument(json('examples/portal/public/data/papi-league.json'));
assert.ok(reading.ok, JSON.stringify(reading));
const league = reading.value;

test('the PAPI league of the demonstration holds the 63 provinces with the published totals', () => {
  const { rows, columns } = json('packages/core/test/fixtures/papi/totals-2023-2024.json');
  for (const { period, unitSet, scores } of league.editions) {
    assert.equal(unitSet, 'vn-63');
    assert.deepEqual(
      scores.map(({ unit, value }) => [unit, value]),
      rows.map(row => [row[0], row[columns.indexOf(period)]]),
    );
  }
  assert.deepEqual(
    league.units.map(({ id, name }) => [id, name.vi, name.en]),
    provincesAt('2024').provinces.map(({ code, name, nameEn }) => [code, name, nameEn]),
  );
  assert.deepEqual(
    peerGroupsOf(league),
    provinceGroups('2024').map(({ id, vintage, units }) => ({ id, vintage, units })),
  );
});

test('the standing of Cần Thơ computed from it agrees with its standing document', () => {
  const standing = standingOf(league, '92');
  const published = json('examples/portal/public/data/papi.json');
  const figures = ({ period, rank, of, score }) => ({ period, rank, of, score });
  assert.deepEqual(standing.editions.map(figures), published.editions.slice(-2).map(figures));
  assert.deepEqual(
    standing.editions.at(-1).absent.map(name => name.vi),
    published.editions.at(-1).absent,
  );
  assert.deepEqual(
    standing.editions.at(-1).groups.map(({ id, rank, of }) => [id, rank, of]),
    [
      ['DBSCL', 11, 12],
      ['central-cities', 5, 5],
    ],
  );
  assert.equal(standingAt(standing).placesGained, -6);
});

test('the change of Cần Thơ computed from it explains itself', () => {
  const { previous, current } = leagueEditions(league).at(-1);
  assert.equal(rankDelta(previous, current, '92').common.placesGained, -5);
  const { passed, passedBy, leaversAhead, entrantsAhead, placesGained } = rankChangeReasons(previous, current, '92');
  assert.equal(placesGained, passed.length - passedBy.length + leaversAhead.length - entrantsAhead.length);
  assert.deepEqual(
    [passed, passedBy, leaversAhead, entrantsAhead].map(list => list.length),
    [1, 6, 1, 2],
  );
});
