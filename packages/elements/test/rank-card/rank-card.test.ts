import { assert } from 'chai';
import { sipas } from '../support/cantho.js';
import { part, settled, show, showData, showsFallback, status, text } from '../support/page.js';
import type { CchcRankCard } from '../../dist/index.js';

const GIVEN = 'index="SIPAS" period="2024" rank="34" of="63"';

describe('cchc-rank-card from attributes', () => {
  it('tells place and change', async () => {
    const element = await show(`<cchc-rank-card ${GIVEN} change="-11"><p>SIPAS</p></cchc-rank-card>`);
    assert.equal(text(element, 'rank'), '34/63');
    assert.equal(text(element, 'change'), 'giảm 11 bậc');
    assert.isFalse(showsFallback(element));
    assert.isFalse(text(element).includes('Nguồn'));
  });

  it('works the change out from the previous rank', async () => {
    const element = await show(`<cchc-rank-card ${GIVEN} previous-rank="23"></cchc-rank-card>`, { lang: 'en' });
    assert.equal(text(element, 'change'), 'down 11 places on 2023');
    assert.isTrue(part(element, 'history') !== null);
  });

  it('draws anew when an attribute changes', async () => {
    const element = await show<CchcRankCard>(`<cchc-rank-card ${GIVEN}></cchc-rank-card>`);
    element.setAttribute('rank', '64');
    await settled(element);
    assert.equal(status(element), 'error');
    element.setAttribute('rank', '1');
    await settled(element);
    assert.equal(text(element, 'rank'), '1/63');
  });

  it('takes the property before its attributes', async () => {
    const element = await show<CchcRankCard>(`<cchc-rank-card ${GIVEN}></cchc-rank-card>`);
    element.data = { ...sipas, editions: [{ period: '2024', rank: 5, of: 63 }] };
    await settled(element);
    assert.equal(text(element, 'rank'), '5/63');
  });
});

describe('what a card takes along', () => {
  it('is rank, change, peers and source as an SVG file', async () => {
    const element = (await showData('cchc-rank-card', sipas)) as CchcRankCard;
    const svg = (await element.toSVG())!;
    for (const figure of [
      'SIPAS · 2024 · Cần Thơ',
      '34/63 · giảm 11 bậc so với năm 2023',
      '6/6 thành phố',
      'Bộ Nội vụ',
    ])
      assert.include(svg, figure);
    assert.equal(element.toTable()!.rows[0]![1], '34/63');
    assert.equal(element.toTable()!.caption, 'SIPAS: Chỉ số hài lòng');
    element.heading = 'Cần Thơ';
    await settled(element);
    assert.equal(element.toTable()!.caption, 'Cần Thơ');
  });
});

describe('cchc-rank-card from a table', () => {
  it('reads one edition a row and keeps other columns as peers', async () => {
    const element = await show(`<cchc-rank-card index="PCI" unit="Cần Thơ"><table>
      <caption>PCI của Cần Thơ</caption>
      <tr><th>Năm</th><th>Hạng</th><th>thành phố trực thuộc trung ương</th></tr>
      <tr><td>2023</td><td>14/63</td><td></td></tr>
      <tr><td>2024</td><td>11/63</td><td>3/6</td></tr>
    </table></cchc-rank-card>`);
    assert.include(text(element), 'PCI · 2024 · Cần Thơ');
    assert.equal(text(element, 'rank'), '11/63');
    assert.include(text(element, 'change'), 'tăng 3 bậc');
    assert.include(text(element, 'groups'), '3/6');
  });
});

describe('cchc-rank-card', () => {
  it('shows the figures of Cần Thơ', async () => {
    const shown = text(await showData('cchc-rank-card', sipas));
    for (const figure of ['34/63', '6/6', '5/13', 'giảm 11 bậc', '83,28']) assert.include(shown, figure);
    const english = text(await showData('cchc-rank-card', sipas, { lang: 'en' }));
    assert.include(english, 'down 11 places');
  });

  it('shows a dash where the unit was not ranked', async () => {
    const element = await showData('cchc-rank-card', { ...sipas, editions: [{ period: '2024', rank: null, of: 61 }] });
    assert.equal(text(element, 'rank'), '–/61');
  });
});
