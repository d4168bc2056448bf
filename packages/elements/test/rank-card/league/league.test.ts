import { assert } from 'chai';
import type { LeagueDocument } from '@cchc/core';
import type { CchcRankCard } from '../../../dist/index.js';
import { answer } from '../../support/answers.js';
import { part, problems, put, settled, show, status, text } from '../../support/page.js';

const scores = (values: Record<string, number | null>, standardError?: number) =>
  Object.entries(values).map(([unit, value]) => ({
    unit,
    value,
    ...(standardError === undefined ? {} : { standardError }),
  }));

/** a falls from 2nd of 4 to 4th of 5: it passed b, c and d passed it … with an entrant ahead and a leaver. */
const league: LeagueDocument = {
  title: { vi: 'Chỉ số X', en: 'Index X' },
  source: { name: 'S' },
  index: { code: 'X', name: 'X' },
  units: [
    { id: 'a', name: { vi: 'Cần Thơ', en: 'Can Tho' }, groups: ['delta'] },
    { id: 'b', name: 'Bến Tre', groups: ['delta'] },
    { id: 'c', name: 'Cà Mau' },
    { id: 'd', name: 'Đồng Tháp' },
    { id: 'e', name: 'Ea Súp' },
  ],
  groups: [{ id: 'delta', name: { vi: 'tỉnh trong vùng', en: 'provinces of the delta' } }],
  editions: [
    { period: '2023', scores: scores({ a: 40, b: 41, c: 39, d: 38, e: null }) },
    { period: '2024', scores: scores({ a: 40, b: null, c: 42, d: 39, e: 41 }) },
  ],
};

async function card(unit: string, data: LeagueDocument = league, lang = 'vi'): Promise<CchcRankCard> {
  const element = put<CchcRankCard>(`<cchc-rank-card unit="${unit}"></cchc-rank-card>`, { lang });
  element.data = data;
  await settled(element);
  return element;
}

describe('a card from a league', () => {
  it('computes rank, change, peers and who is absent', async () => {
    const element = await card('a');
    assert.equal(text(element, 'edition'), 'X · 2024 · Cần Thơ');
    assert.equal(text(element, 'rank'), '3/4');
    assert.equal(text(element, 'change'), 'giảm 1 bậc so với năm 2023');
    assert.include(text(element, 'groups'), '1/1 tỉnh trong vùng');
    assert.equal(text(element, 'absent'), 'Không tham gia: Bến Tre');
    assert.deepEqual(
      element.toTable()!.rows.map(row => row.slice(0, 3)),
      [
        ['2024', '3/4', '−1'],
        ['2023', '2/4', '–'],
      ],
    );
  });

  it('tells who passed whom behind a disclosure, with names and a sum that is the change', async () => {
    const element = await card('a');
    const reasons = part<HTMLDetailsElement>(element, 'reasons')!;
    assert.equal(reasons.localName, 'details');
    assert.isFalse(reasons.open);
    assert.equal(reasons.querySelector('summary')!.textContent, 'Vì sao thứ hạng thay đổi?');
    const told = text(element, 'reasons');
    assert.include(told, '−1 Đơn vị đã vươn lên xếp trên Cà Mau');
    assert.include(told, '+1 Đơn vị kỳ trước xếp trên, nay không còn được xếp hạng Bến Tre');
    assert.include(told, '−1 Đơn vị mới được xếp hạng và đứng trên Ea Súp');
    assert.include(told, 'Cộng lại: −1 +1 −1 = −1 bậc.');
    assert.include(told, 'Cần Thơ giảm 1 bậc: 1 đơn vị vươn lên xếp trên');
    const english = text(await card('Can Tho', league, 'en'), 'reasons');
    assert.include(english, 'Moved ahead Cà Mau');
    assert.include(english, 'In all: −1 +1 −1 = −1 place.');
  });

  it('tells whom it passed', async () => {
    const told = text(await card('c'), 'reasons');
    assert.include(told, '+1 Đơn vị đã đuổi kịp hoặc vượt Cần Thơ');
    assert.include(told, 'Cộng lại: +1 +1 = +2 bậc.');
  });

  it('has no disclosure where editions are not comparable or controls are left out', async () => {
    const [before, now] = league.editions;
    const element = await card('a', { ...league, editions: [before!, { ...now!, method: 'm2' }] });
    assert.include(text(element, 'change'), 'không so sánh được');
    assert.isTrue(part(element, 'reasons') === null);
    const still = await card('a');
    still.withoutControls = true;
    await still.updateComplete;
    assert.isTrue(part(still, 'reasons') === null);
  });

  it('tells the part of the method where the source recomputed the edition before', async () => {
    const [before, now] = league.editions;
    const recomputed = { period: '2023', scores: scores({ a: 40, b: 39, c: 38, d: 37 }) };
    const element = await card('a', { ...league, editions: [before!, { ...now!, method: 'm2', recomputed }] });
    assert.include(text(element, 'change'), 'không so sánh được');
    assert.include(text(element, 'reasons'), 'do thay đổi phương pháp: tăng 1 bậc; do điểm số thay đổi: giảm 2 bậc');
  });

  it('gives intervals where there are standard errors, and calls a change within them unclear', async () => {
    const editions = (error: number) =>
      league.editions.map(({ period, scores }) => ({
        period,
        scores: scores.map(score => ({ ...score, standardError: error })),
      }));
    const vague = await card('a', { ...league, editions: editions(2) });
    assert.equal(text(vague, 'interval'), 'có thể từ hạng 1 đến 4');
    assert.include(text(vague, 'change'), 'không thay đổi rõ rệt');
    assert.include(text(vague, 'sentence'), 'có thể từ thứ 1 đến thứ 4');
    const sure = await card('a', { ...league, editions: editions(0.01) });
    assert.isTrue(part(sure, 'interval') === null);
    assert.include(text(sure, 'change'), 'giảm 1 bậc');
  });

  it('ranks by the direction of the index', async () => {
    const element = await card('a', { ...league, index: { ...league.index, better: 'lower' } });
    assert.equal(text(element, 'rank'), '2/4');
    assert.include(text(element, 'score'), 'điểm càng thấp càng tốt');
  });

  it('says who is new and who is not ranked', async () => {
    assert.equal(text(await card('e'), 'change'), 'mới vào bảng xếp hạng');
    assert.equal(text(await card('b'), 'change'), 'không được xếp hạng');
  });

  for (const name of ['a', 'Cần Thơ', 'cần thơ ', 'Can Tho', 'Cần Thơ'.normalize('NFD')]) {
    it(`finds its unit by "${name}"`, async () => assert.equal(text(await card(name), 'rank'), '3/4'));
  }

  it('follows its unit attribute', async () => {
    const element = await card('a');
    element.unit = 'Cà Mau';
    await settled(element);
    assert.equal(text(element, 'rank'), '1/4');
  });

  it('says that the unit is missing, unknown or in doubt', async () => {
    for (const [unit, code, said] of [
      ['', 'missing', 'Thiếu: unit'],
      ['Hà Nội', 'unknown', 'Không nhận ra: unit: Hà Nội'],
    ] as const) {
      const element = await card(unit);
      assert.equal(status(element), 'error');
      assert.deepInclude(problems()[0]!, { code, path: ['unit'] });
      assert.include(text(element), said);
    }
    const twins = [...league.units, { id: 'a2', name: 'Cần Thơ' }];
    const element = await card('Cần Thơ', { ...league, units: twins });
    assert.equal(status(element), 'error');
    assert.equal(problems()[0]!.code, 'ambiguous');
  });

  it('says what is wrong in the league', async () => {
    const element = await card('a', { ...league, editions: [{ period: '2024', scores: scores({ z: 1 }) }] });
    assert.equal(status(element), 'error');
    assert.deepEqual(problems()[0]!.path, ['editions', 0, 'scores', 0, 'unit']);
  });

  it('is empty without editions', async () => {
    assert.equal(status(await card('a', { ...league, editions: [] })), 'empty');
  });

  it('comes from an address, a child script and a table', async () => {
    const papi = await show(
      '<cchc-rank-card unit="92" src="/examples/portal/public/data/papi-league.json"></cchc-rank-card>',
    );
    assert.equal(text(papi, 'rank'), '59/61');
    assert.include(text(papi, 'reasons'), 'Kiên Giang');
    const json = JSON.stringify(league);
    const child = await show(
      `<cchc-rank-card unit="a"><script type="application/json">${json}</script></cchc-rank-card>`,
    );
    assert.equal(text(child, 'rank'), '3/4');
    const wide = await show(`<cchc-rank-card unit="Cần Thơ" index="X"><table><caption>X</caption>
      <tr><th>Tỉnh</th><th>2023</th><th>2024</th></tr>
      <tr><td>Cần Thơ</td><td>40</td><td>40</td></tr><tr><td>Cà Mau</td><td>39</td><td>42</td></tr></table></cchc-rank-card>`);
    assert.equal(text(wide, 'rank'), '2/2');
    assert.include(text(wide, 'reasons'), 'Cà Mau');
    const long = await show(`<cchc-rank-card unit="Cần Thơ" index="X" better="lower"><table><caption>X</caption>
      <tr><th>Đơn vị</th><th>Năm</th><th>Điểm</th></tr>
      <tr><td>Cần Thơ</td><td>2024</td><td>40</td></tr><tr><td>Cà Mau</td><td>2024</td><td>42</td></tr></table></cchc-rank-card>`);
    assert.equal(text(long, 'rank'), '1/2');
  });

  for (const [shape, csv] of [
    ['editions in columns', 'Tỉnh;2023;2024\nCần Thơ;40,17;40,44\nCà Mau;40,1;41,2\nKiên Giang;41,0;40,2\n'],
    [
      'a row for each score',
      'Đơn vị;Năm;Điểm\nCần Thơ;2023;40,17\nCà Mau;2023;40,1\nKiên Giang;2023;41,0\n' +
        'Cần Thơ;2024;40,44\nCà Mau;2024;41,2\nKiên Giang;2024;40,2\n',
    ],
  ]) {
    it(`comes from a CSV file: ${shape}`, async () => {
      const { src } = answer(csv!, { type: 'text/csv; charset=utf-8' });
      const element = await show(`<cchc-rank-card unit="Cần Thơ" index="X" src="${src}"></cchc-rank-card>`, {
        lang: 'vi',
      });
      assert.equal(text(element, 'rank'), '2/3');
      assert.equal(text(element, 'change'), 'giữ nguyên thứ hạng so với năm 2023');
      assert.include(text(element, 'score'), '40,44');
      for (const name of ['Kiên Giang', 'Cà Mau']) assert.include(text(element, 'reasons'), name);
    });
  }
});
