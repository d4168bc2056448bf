import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  describeStanding,
  describeVerdict,
  resolveStanding,
  standingAt,
  type StandingDocument,
  type StandingEdition,
} from '@cchc/core';
import { standing } from '../../support/cantho.js';
import { months } from '../../support/months.js';

const document = (editions: StandingEdition[]): StandingDocument => ({ ...standing('sipas'), editions });

test('resolveStanding gives every edition the standing that standingAt gives', () => {
  for (const index of ['sipas', 'papi', 'pci', 'par-index'] as const) {
    const resolved = resolveStanding(standing(index));
    assert.deepEqual(
      resolved.standings.map(({ edition }) => edition.period),
      resolved.editions.map(({ period }) => period),
    );
    for (const own of resolved.standings) {
      const { history, ...same } = standingAt(standing(index), own.edition.period)!;
      assert.deepEqual(own, same);
      assert.deepEqual(standingAt(resolved, own.edition.period), { ...own, history });
      assert.equal(resolved.byPeriod.get(own.edition.period), own);
    }
    assert.equal(resolved.latest, resolved.standings.at(-1));
    assert.deepEqual(standingAt(resolved)?.history, resolved.history);
  }
});

test('resolveStanding of no editions has no standing', () => {
  const { standings, byPeriod, latest, history } = resolveStanding(document([]));
  assert.deepEqual([standings, byPeriod.size, latest, history], [[], 0, null, []]);
});

test('resolveStanding leaves its document as it is and survives structuredClone', () => {
  const editions = [
    { period: '2024', rank: 2, of: 3 },
    { period: '2023', rank: null, of: 3 },
    { period: '2022', rank: 1, of: 3 },
  ];
  const given = document(editions);
  const copy = structuredClone(given);
  const resolved = resolveStanding(given);
  assert.deepEqual(given, copy);
  assert.deepEqual(structuredClone(resolved), resolved);
  assert.deepEqual(
    resolved.standings.map(({ verdict }) => verdict),
    ['unknown', 'not ranked', 'returned'],
  );
});

test('sentences take a resolved standing in place of its document', () => {
  const resolved = resolveStanding(standing('par-index'));
  for (const { period } of resolved.editions)
    assert.equal(describeStanding(resolved, 'en', period), describeStanding(standing('par-index'), 'en', period));
  assert.equal(describeStanding(resolved, 'vi'), describeStanding(standing('par-index'), 'vi'));
  assert.equal(describeStanding(resolved, 'vi', '1999'), 'Chưa có xếp hạng.');
  assert.equal(describeVerdict(resolved.latest!, 'en')?.text, 'up 20 places');
});

test('resolveStanding of 5,000 months takes a fraction of a second', () => {
  const editions = months(5000)
    .map((period, i) => ({ period, rank: 1 + (i % 7), of: 63 }))
    .reverse();
  const start = performance.now();
  const { standings, history } = resolveStanding(document(editions));
  assert.deepEqual([standings.length, history.length, standings[1]?.verdict], [5000, 5000, 'down']);
  assert.ok(performance.now() - start < 500);
});
