import { assert } from 'chai';
import type { CchcRankCard } from '../../dist/index.js';
import { sipas } from '../support/cantho.js';
import { part, put, settled, show, status, text } from '../support/page.js';

const document = {
  ...sipas,
  editions: [
    { period: '2023', rank: 23, of: 63, score: 80.28, tier: 'Trung bình', interval: { best: 20, worst: 26 } },
    { ...sipas.editions[1]!, tier: { vi: 'Khá', en: 'fair' }, interval: { best: 30, worst: 38 } },
  ],
};
/** Ranks, numbers ranked and places of the document above; `Hạng` is the head of a column. */
const RANKS = /\b(?:34|63|23|11|6|5|13|30|38|20|26)\b(?![.,]\d)|hạng|bậc/i;

async function hidden(): Promise<CchcRankCard> {
  const element = put<CchcRankCard>('<cchc-rank-card hide-rank></cchc-rank-card>');
  element.data = document;
  await settled(element);
  part(element, 'table-button')!.click();
  await element.updateComplete;
  return element;
}

describe('hide-rank', () => {
  it('shows tier and score', async () => {
    const element = await hidden();
    assert.equal(text(element, 'tier'), 'Khá');
    assert.equal(text(element, 'score'), 'Điểm 83,28 +3,00 điểm so với năm 2023');
    assert.include(text(element, 'sentence'), 'SIPAS 2024: xếp loại Khá. Điểm 83,28, tăng 3,00 so với năm 2023.');
  });

  it('shows no rank in picture, sentence, table, drawing or text', async () => {
    const element = await hidden();
    assert.notMatch(text(element), RANKS);
    for (const name of ['rank', 'change', 'interval', 'groups', 'history'])
      assert.isTrue(part(element, name) === null, name);
    const { header, rows } = element.toTable()!;
    assert.deepEqual(header, ['Kỳ', 'Xếp loại', 'Điểm', 'Thay đổi']);
    assert.deepEqual(rows, [
      ['2024', 'Khá', '83,28', '+3,00 điểm so với năm 2023'],
      ['2023', 'Trung bình', '80,28', '–'],
    ]);
    const svg = await element.toSVG();
    const written = [...svg!.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words).join(' ');
    assert.include(written, 'Khá');
    assert.notMatch(written, RANKS);
  });

  it('shows them again when it is taken away', async () => {
    const element = await hidden();
    element.hideRank = false;
    await settled(element);
    assert.equal(text(element, 'rank'), '34/63');
    assert.isTrue(part(element, 'history') !== null);
  });

  it('needs no rank in attributes', async () => {
    const element = await show(
      '<cchc-rank-card hide-rank index="SIPAS" period="2024" tier="Khá" score="83,28" previous-score="80,28"></cchc-rank-card>',
    );
    assert.equal(text(element, 'tier'), 'Khá');
    assert.include(text(element, 'score'), '+3,00');
    assert.notMatch(text(element), /không được xếp hạng|–\/1/);
  });

  it('shows the score large where there is no tier', async () => {
    const element = await show('<cchc-rank-card hide-rank index="PCI" period="2024" score="70,01"></cchc-rank-card>');
    assert.equal(status(element), 'ready');
    assert.equal(element.shadowRoot!.querySelector('.hero')!.textContent, '70,01');
    assert.equal(text(element, 'sentence'), 'PCI 2024: không nêu thứ hạng. Điểm 70,01.');
  });
});
