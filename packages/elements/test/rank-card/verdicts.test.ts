import { assert } from 'chai';
import type { StandingEdition } from '@cchc/core';
import { sipas } from '../support/cantho.js';
import { part, showData, text, type AnyElement } from '../support/page.js';

const card = (editions: StandingEdition[], lang = 'vi'): Promise<AnyElement> =>
  showData('cchc-rank-card', { ...sipas, editions }, { lang });

const before = { period: '2023', rank: 36, of: 63 };
const now = { period: '2024', rank: 34, of: 63 };
const may = (best: number, worst: number) => ({ interval: { best, worst } });

const cases: [what: string, editions: StandingEdition[], vi: string, en: string, sign: string][] = [
  ['gained', [before, now], 'tăng 2 bậc so với năm 2023', 'up 2 places on 2023', 'up'],
  ['lost', [{ ...before, rank: 33 }, now], 'giảm 1 bậc so với năm 2023', 'down 1 place on 2023', 'down'],
  [
    'the same',
    [{ ...before, rank: 34 }, now],
    'giữ nguyên thứ hạng so với năm 2023',
    'the same place as in 2023',
    'same',
  ],
  [
    'unclear, as the ranks overlap',
    [
      { ...before, ...may(31, 40) },
      { ...now, ...may(30, 38) },
    ],
    'không thay đổi rõ rệt so với năm 2023',
    'no clear change on 2023',
    'unclear',
  ],
  [
    'unclear, as the scores may be the same',
    [
      { ...before, score: 40, standardError: 0.3 },
      { ...now, score: 40.5, standardError: 0.3 },
    ],
    'không thay đổi rõ rệt so với năm 2023',
    'no clear change on 2023',
    'unclear',
  ],
  [
    'another method',
    [
      { ...before, method: 'a' },
      { ...now, method: 'b' },
    ],
    'không so sánh được với năm 2023',
    'not comparable with 2023',
    'not comparable',
  ],
  [
    'the merger of 2025',
    [
      { period: '2024', rank: 34, of: 63 },
      { period: '2025', rank: 12, of: 34 },
    ],
    'không so sánh được với năm 2024',
    'not comparable with 2024',
    'not comparable',
  ],
  ['new', [{ period: '2023', rank: null, of: 61 }, now], 'mới vào bảng xếp hạng', 'new in the ranking', 'new'],
  [
    'back',
    [{ period: '2022', rank: 9, of: 63 }, { period: '2023', rank: null, of: 61 }, now],
    'trở lại bảng xếp hạng',
    'back in the ranking',
    'returned',
  ],
];

describe('the verdict on a change', () => {
  for (const [what, editions, vi, en, sign] of cases) {
    it(`${what}: in words and with a sign, in both languages`, async () => {
      const element = await card(editions);
      assert.equal(text(element, 'change'), vi);
      const change = part(element, 'change')!;
      assert.isTrue(sign.split(' ').every(name => change.classList.contains(name)));
      assert.isNotEmpty(change.querySelector('path')?.getAttribute('d') ?? '');
      assert.equal(text(await card(editions, 'en'), 'change'), en);
    });
  }

  it('has another sign for each', async () => {
    const signs = new Map<string, string>();
    for (const [, editions, , , sign] of cases) {
      const element = await card(editions);
      signs.set(sign, part(element, 'change')!.querySelector('path')!.getAttribute('d')!);
    }
    signs.delete('returned');
    assert.equal(new Set(signs.values()).size, signs.size);
  });

  it('not ranked is said, not only dashed', async () => {
    const element = await card([before, { period: '2024', rank: null, of: 61 }]);
    assert.equal(text(element, 'rank'), '–/61');
    assert.equal(text(element, 'change'), 'không được xếp hạng');
    assert.equal(text(await card([{ period: '2024', rank: null, of: 61 }], 'en'), 'change'), 'not ranked');
  });

  it('says no change where none is known', async () => {
    assert.isTrue(part(await card([now]), 'change') === null);
  });
});

describe('what else one edition says', () => {
  it('the ranks that it could be, unless it could be no other', async () => {
    assert.equal(text(await card([{ ...now, ...may(30, 38) }]), 'interval'), 'có thể từ hạng 30 đến 38');
    assert.equal(text(await card([{ ...now, ...may(30, 38) }], 'en'), 'interval'), 'could be 30 to 38');
    assert.isTrue(part(await card([{ ...now, ...may(34, 34) }]), 'interval') === null);
  });

  it('the score and its change in points, never in percent', async () => {
    const editions = [
      { ...before, score: 80 },
      { ...now, score: 83.28 },
    ];
    assert.equal(text(await card(editions), 'score'), 'Điểm 83,28 +3,28 điểm so với năm 2023');
    assert.equal(text(await card(editions, 'en'), 'score'), 'Score 83.28 +3.28 points on 2023');
    assert.equal(text(await card([editions[1]!]), 'score'), 'Điểm 83,28');
    const same = [{ ...before, score: 83.2801 }, editions[1]!];
    assert.equal(text(await card(same), 'score'), 'Điểm 83,28 không đổi so với năm 2023');
  });

  it('that a change of the score may be chance', async () => {
    const element = await card([
      { ...before, score: 83, standardError: 0.5 },
      { ...now, score: 83.28, standardError: 0.5 },
    ]);
    assert.include(text(element, 'score'), '+0,28 điểm so với năm 2023, trong phạm vi sai số');
  });

  it('that a lower score is the better one', async () => {
    const document = { ...sipas, index: { ...sipas.index, better: 'lower' as const } };
    assert.include(text(await showData('cchc-rank-card', document), 'score'), 'điểm càng thấp càng tốt');
  });

  it('who is last among peers, and who took no part', async () => {
    const element = await showData('cchc-rank-card', {
      ...sipas,
      editions: [{ ...sipas.editions[1]!, change: undefined, absent: ['Vĩnh Phúc', 'Tiền Giang'] }].map(edition =>
        JSON.parse(JSON.stringify(edition)),
      ),
    });
    const [cities, delta] = [...part(element, 'groups')!.children].map(row => row.textContent!.replace(/\s+/g, ' '));
    assert.include(cities!, '6/6 thành phố trực thuộc trung ương (xếp cuối)');
    assert.notInclude(delta!, 'xếp cuối');
    assert.include(text(element, 'sentence'), 'Xếp cuối trong 6 thành phố');
    assert.equal(text(element, 'absent'), 'Không tham gia: Vĩnh Phúc, Tiền Giang');
  });

  it('the tier beside the rank', async () => {
    assert.equal(text(await card([{ ...now, tier: 'Khá' }]), 'tier'), 'Xếp loại Khá');
  });
});
