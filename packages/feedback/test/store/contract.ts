import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { RatingStore, StoreTables } from '@cchc/feedback';
import { idOf, JULY, manyRatings, rating, talliesByCore } from '../support/ratings.js';

/** A store that a test has opened, and how to end what it opened for it. */
export interface OpenedStore {
  readonly store: RatingStore;
  close(): Promise<void>;
}

/** What every store has to do, whatever engine is behind it. Each test has a store of its own. */
export function storeContract(name: string, open: () => Promise<OpenedStore>, skip: string | false = false): void {
  describe(name, { skip }, () => {
    let opened: OpenedStore;
    let store: RatingStore;
    before(async () => {
      opened = await open();
      store = opened.store;
    });
    after(() => opened?.close());

    test('a rating that is given twice is kept once, and the first counts', async () => {
      const first = rating('twice', { unit: 'twice', level: 5, comment: 'first' });
      assert.equal(await store.has(first.id), false);
      assert.deepEqual(await store.add([first]), ['stored']);
      assert.equal(await store.has(first.id), true);
      assert.deepEqual(await store.add([{ ...first, level: 1, comment: 'second', receivedAt: JULY + 5000 }]), [
        'duplicate',
      ]);
      assert.deepEqual(
        (await all('ratings')).filter(({ unit }) => unit === 'twice'),
        [first],
      );
    });

    test('of two copies in one call the first counts', async () => {
      const [a, b] = [rating('one call', { unit: 'one call', level: 2 }), rating('other', { unit: 'one call' })];
      assert.deepEqual(await store.add([a, b, { ...a, level: 4 }]), ['stored', 'stored', 'duplicate']);
      const [cell] = (await store.tallies()).filter(({ unit }) => unit === 'one call');
      assert.deepEqual(cell?.tally.answers, { valid: [0, 1, 0, 0, 1], dontKnow: 0, missing: 0 });
    });

    test('copies that arrive at the same moment are kept once', async () => {
      const copies = Array.from({ length: 20 }, (_, i) => [rating('race', { unit: 'race', receivedAt: JULY + i })]);
      const outcomes = (await Promise.all(copies.map(copy => store.add(copy)))).flat();
      assert.equal(outcomes.filter(outcome => outcome === 'stored').length, 1);
      assert.equal((await all('ratings')).filter(({ unit }) => unit === 'race').length, 1);
    });

    test('a call may bring more ratings than one query can name', async () => {
      const ratings = Array.from({ length: 8000 }, (_, i) => rating(`large ${i}`, { unit: 'large call' }));
      const outcomes = await store.add([...ratings, ratings[0]!]);
      assert.deepEqual([outcomes.filter(outcome => outcome === 'stored').length, outcomes.at(-1)], [8000, 'duplicate']);
      assert.deepEqual(new Set(await store.add(ratings)), new Set(['duplicate']));
    });

    test('every field comes back as it was given', async () => {
      const full = rating('full', {
        channel: 'zalo',
        unit: 'Sở "Nội vụ" \\ \' \t',
        procedure: '1.001612.000.00.00.H13',
        official: 'cb-017',
        level: null,
        answers: { attitude: 4, time: 1 },
        labels: ['Nhanh chóng', 'Thái độ tốt, "rất" tốt'],
        comment: 'Cảm ơn!\nDòng hai; 100% \u{1F600} \\n',
        subject: idOf('dossier'),
        madeUp: true,
      });
      const dontKnow = rating('dont know', { level: "don't know", ratedAt: 0, unit: '' });
      await store.add([full, dontKnow]);
      const ratings = await all('ratings');
      assert.deepEqual(
        ratings.find(({ id }) => id === full.id),
        full,
      );
      assert.deepEqual(
        ratings.find(({ id }) => id === dontKnow.id),
        dontKnow,
      );
    });

    test('tallies are those that core counts, by every dimension and grain', async () => {
      const ratings = manyRatings(3000);
      await store.add(ratings.slice(0, 1500));
      await store.add(ratings.slice(1000));
      const mine = new Set(ratings.map(({ unit }) => unit));
      const months = (time: number): string => new Date(time + 7 * 3600_000).toISOString().slice(0, 7);
      const ofMine = async (query: Parameters<RatingStore['tallies']>[0]) =>
        (await store.tallies(query)).filter(({ unit }) => mine.has(unit!));
      assert.deepEqual(await ofMine({}), talliesByCore(ratings, ['unit'], months));
      const by = ['official', 'channel', 'procedure', 'unit'] as const;
      assert.deepEqual(await ofMine({ by }), talliesByCore(ratings, by, months));
      assert.deepEqual(
        await ofMine({ grain: 'quarter' }),
        talliesByCore(ratings, ['unit'], time => {
          const [year, month] = months(time).split('-').map(Number);
          return `${year}-Q${Math.ceil(month! / 3)}`;
        }),
      );
      const year = await ofMine({ grain: 'year', question: 'attitude' });
      const answer = (record: (typeof ratings)[number]) => record.answers.attitude ?? null;
      assert.deepEqual(
        year,
        talliesByCore(ratings, ['unit'], time => months(time).slice(0, 4), answer),
      );
      assert.deepEqual(
        await ofMine({ from: '2026-02', to: '2026-03' }),
        talliesByCore(ratings, ['unit'], months).filter(({ period }) => period === '2026-02' || period === '2026-03'),
      );
    });

    test('a month begins at midnight in Viet Nam', async () => {
      const midnight = Date.UTC(2025, 11, 31, 17);
      await store.add([
        rating('before midnight', { unit: 'midnight', ratedAt: midnight - 1 }),
        rating('at midnight', { unit: 'midnight', ratedAt: midnight }),
      ]);
      const cells = (await store.tallies()).filter(({ unit }) => unit === 'midnight');
      assert.deepEqual(
        cells.map(({ period }) => period),
        ['2025-12', '2026-01'],
      );
    });

    test('a query that would not be understood throws', async () => {
      await assert.rejects(async () => store.tallies({ from: '2026' }), /^RangeError: invalid from: "2026"/);
      await assert.rejects(async () => store.tallies({ question: "x'" }), /^RangeError: invalid question/);
      await assert.rejects(async () => store.tallies({ by: ['1; DROP' as 'unit'] }), /^RangeError: invalid by/);
      await assert.rejects(store.add([rating('x', { id: 'x' })]), /^RangeError: invalid id: "x"/);
      await assert.rejects(store.add([rating('six', { level: 6 })]), /^RangeError: invalid level: 6/);
    });

    test('a dossier is found by any of its hashes, as it was given last', async () => {
      const dossier = { subject: idOf('d1'), unit: 'u', procedure: 'p', official: '', finishedAt: JULY };
      const other = { ...dossier, subject: idOf('d2') };
      await store.addDossiers([dossier, other, { ...dossier, unit: 'moved' }]);
      await store.addDossiers([{ ...other, official: 'cb-1' }]);
      assert.deepEqual(await store.findDossier([idOf('nobody'), idOf('d1')]), { ...dossier, unit: 'moved' });
      assert.deepEqual(await store.findDossier([idOf('d2')]), { ...other, official: 'cb-1' });
      assert.equal(await store.findDossier([idOf('nobody')]), null);
      assert.equal((await all('dossiers')).length, 2);
    });

    test('a dead letter is kept once', async () => {
      const letter = {
        id: idOf('letter'),
        source: 'zalo',
        reason: 'rate',
        body: '{"rate":"ố\\u0000"}',
        receivedAt: JULY,
      };
      await store.keepDeadLetter(letter);
      await store.keepDeadLetter({ ...letter, receivedAt: JULY + 1 });
      assert.deepEqual(await all('deadLetters'), [letter]);
    });

    test('a cursor is read as it was saved last', async () => {
      assert.equal(await store.readCursor('pull 1'), null);
      await store.saveCursor({ name: 'pull 1', value: '{"offset":100}' });
      await store.saveCursor({ name: 'pull 1', value: '{"offset":200}' });
      assert.equal(await store.readCursor('pull 1'), '{"offset":200}');
      await store.check();
    });

    async function all<Name extends keyof StoreTables>(table: Name): Promise<StoreTables[Name][]> {
      const rows: StoreTables[Name][] = [];
      for await (const batch of store.readAll(table)) rows.push(...batch);
      return rows;
    }
  });
}
