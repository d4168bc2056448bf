import { assert } from 'chai';
import { problems, put, settled, showsFallback, status, text, type AnyElement } from '../support/page.js';

/** Shows a card whose properties are set, as Vue, Svelte and React do. */
async function withProperties(properties: object): Promise<AnyElement> {
  const card = put<AnyElement>('<cchc-rank-card><p>hạng 34/63</p></cchc-rank-card>');
  Object.assign(card, properties);
  await settled(card);
  return card;
}

const sipas = { index: 'SIPAS', period: 2024, rank: 34, of: 63 };

describe('properties of a card that are numbers', () => {
  it('are read as attributes are', async () => {
    const card = await withProperties({ ...sipas, change: -11, score: 70.01, previousRank: 23, previousScore: 69.5 });
    assert.include(text(card), '34/63');
    assert.include(text(card), 'giảm 11 bậc');
    assert.include(text(card), 'Điểm 70,01');
    assert.include(text(card), '+0,51 điểm');
  });

  it('may be 0: the place is the same', async () => {
    assert.include(text(await withProperties({ ...sipas, change: 0 })), 'giữ nguyên thứ hạng');
  });

  it('leave no doubt about their decimals, in either language', async () => {
    const card = await withProperties({ ...sipas, score: 70.123 });
    assert.include(text(card), '70,12');
    assert.equal(status(card), 'ready');
  });
});

describe('properties of a wrong kind', () => {
  const wrong: [string, unknown, string][] = [
    ['rank', {}, 'rank'],
    ['rank', NaN, 'rank'],
    ['of', [], 'of'],
    ['score', Infinity, 'score'],
    ['change', () => 1, 'change'],
    ['sourceUrl', 5, 'source-url'],
    ['groups', true, 'groups'],
    ['better', 1, 'better'],
  ];
  for (const [property, value, named] of wrong) {
    it(`are told of, above the fallback: ${property} = ${String(value) || typeof value}`, async () => {
      const card = await withProperties({ ...sipas, [property]: value });
      assert.equal(status(card), 'error');
      assert.include(
        problems().map(({ path }) => path[0]),
        named,
      );
      assert.isTrue(showsFallback(card));
    });
  }

  for (const data of ['text', 5, true, [], () => 1]) {
    it(`are told of: data = ${typeof data}`, async () => {
      const card = await withProperties({ data });
      assert.equal(status(card), 'error');
      assert.isNotEmpty(problems());
    });
  }
});
