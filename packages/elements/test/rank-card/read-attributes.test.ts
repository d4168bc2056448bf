import { assert } from 'chai';
import { readRankAttributes } from '../../dist/rank-card/read-attributes.js';
import { problems, settled, show, status, text } from '../support/page.js';

const given = { index: 'SIPAS', period: '2024', rank: '34', of: '63' };

describe('readRankAttributes', () => {
  it('reads one edition', () => {
    const reading = readRankAttributes({ ...given, change: '-11', score: '83,28', unit: 'Cần Thơ' }, 'vi');
    assert(reading.ok);
    assert.deepEqual(reading.value.editions, [{ period: '2024', rank: 34, of: 63, score: 83.28, change: -11 }]);
    assert.equal(reading.value.unit.name, 'Cần Thơ');
  });

  it('reads a rank with its number of units', () => {
    const reading = readRankAttributes({ index: 'SIPAS', period: 'Năm 2024', rank: '34/63' }, 'vi');
    assert(reading.ok);
    assert.deepEqual(reading.value.editions, [{ period: '2024', rank: 34, of: 63 }]);
  });

  it('puts the previous rank one period earlier, among as many units', () => {
    const reading = readRankAttributes({ ...given, previousRank: '23' }, 'vi');
    assert(reading.ok);
    assert.deepEqual(reading.value.editions[0], { period: '2023', rank: 23, of: 63 });
    const other = readRankAttributes({ ...given, previousRank: '23', previousOf: '61' }, 'vi');
    assert(other.ok);
    assert.deepEqual(other.value.editions[0], { period: '2023', rank: 23, of: 61 });
  });

  it('reads all that a single edition says', () => {
    const reading = readRankAttributes(
      {
        ...given,
        score: '83,28',
        previousRank: '23',
        previousScore: '80,03',
        tier: 'Khá',
        groups: '6/6 thành phố trực thuộc trung ương; 5/13 tỉnh, thành trong vùng;',
        better: 'lower',
        source: 'Bộ Nội vụ',
        sourceUrl: 'https://moha.gov.vn/',
      },
      'vi',
    );
    assert(reading.ok);
    const { editions, index, source } = reading.value;
    assert.deepEqual(source, { name: 'Bộ Nội vụ', url: 'https://moha.gov.vn/' });
    assert.equal(index.better, 'lower');
    assert.deepEqual(editions, [
      { period: '2023', rank: 23, of: 63, score: 80.03 },
      {
        period: '2024',
        rank: 34,
        of: 63,
        score: 83.28,
        groups: [
          { id: 'g0', name: 'thành phố trực thuộc trung ương', rank: 6, of: 6 },
          { id: 'g1', name: 'tỉnh, thành trong vùng', rank: 5, of: 13 },
        ],
        tier: 'Khá',
      },
    ]);
  });

  it('takes a rank with its number of units for the edition before too', () => {
    const reading = readRankAttributes({ index: 'SIPAS', period: '2024', rank: '34/63', previousRank: '23' }, 'vi');
    assert(reading.ok);
    assert.deepEqual(reading.value.editions[0], { period: '2023', rank: 23, of: 63 });
  });

  it('needs no rank where ranks are hidden', () => {
    const reading = readRankAttributes({ index: 'SIPAS', period: '2024', tier: 'Khá' }, 'vi', true);
    assert(reading.ok);
    assert.deepInclude(reading.value.editions[0], { rank: null, tier: 'Khá' });
  });

  const wrong: [string, object, (string | number)[]][] = [
    ['no index', { index: '' }, ['index']],
    ['no period', { period: '' }, ['period']],
    ['no rank', { rank: '' }, ['rank']],
    ['no of', { of: '' }, ['rank']],
    ['rank 64 of 63', { rank: '64' }, ['rank']],
    ['rank 0', { rank: '0' }, ['rank']],
    ['rank in words', { rank: 'cao' }, ['rank']],
    ['a change that contradicts the ranks', { previousRank: '23', change: '11' }, ['change']],
    ['a change in words without number', { change: 'nhiều' }, ['change']],
    ['a change from before the first place', { change: '-35' }, ['change']],
    ['a previous rank beyond the units of now', { previousRank: '64' }, ['previous-of']],
    ['a previous rank beyond its units', { previousRank: '64', previousOf: '63' }, ['previous-rank']],
    ['a previous rank in words', { previousRank: 'cao' }, ['previous-rank']],
    ['a direction that is none', { better: 'up' }, ['better']],
    ['a source address that is none', { sourceUrl: 'javascript:alert(1)' }, ['source-url']],
    ['a group without a name', { groups: '6/6' }, ['groups']],
    ['a group without a place', { groups: 'cuối thành phố' }, ['groups']],
    ['a group place beyond its number', { groups: '7/6 thành phố' }, ['groups']],
    ['a previous score without a previous rank', { previousScore: '80' }, ['previous-rank']],
    ['a score with two readings', { score: '1.234' }, ['score']],
  ];
  it('asks for place and name of a group, whichever is missing', () => {
    const reading = readRankAttributes({ ...given, groups: '6/6; 7/x thành phố' }, 'vi');
    assert(!reading.ok);
    for (const { path, expected } of reading.problems)
      assert.deepEqual([path, expected], [['groups'], { type: 'peers' }]);
    assert.deepEqual(reading.problems.map(({ received }) => received).sort(), ['6/6', '7/x']);
  });

  for (const [what, change, path] of wrong) {
    it(`names the attribute: ${what}`, () => {
      const reading = readRankAttributes({ ...given, ...change }, 'vi');
      assert(!reading.ok);
      assert.deepEqual(reading.problems[0]!.path, path);
    });
  }
});

describe('attributes that lack the figure', () => {
  const lacking: [string, string, string][] = [
    ['a rank', 'index="SIPAS" period="2024" of="63"', 'rank'],
    ['tier and score, where ranks are hidden', 'index="SIPAS" period="2024" hide-rank', 'tier'],
    ['all that a card is made of', 'heading="SIPAS"', 'data'],
  ];
  for (const [what, attributes, name] of lacking) {
    it(`name what is missing: ${what}`, async () => {
      const element = await show(`<cchc-rank-card ${attributes}></cchc-rank-card>`);
      assert.equal(status(element), 'error');
      assert.deepEqual(problems(), [{ code: 'missing', path: [name] }]);
    });
  }
});

describe('an attribute that is taken away', () => {
  const markup =
    '<cchc-rank-card index="PCI" period="2024" rank="3" of="63" change="+1" score="70" tier="Khá" groups="1/6 thành phố" ' +
    'better="lower" unit="Cần Thơ" source="VCCI" source-url="https://example.org" previous-rank="4" previous-of="63" ' +
    'previous-score="69" heading="PCI"></cchc-rank-card>';
  // without these there is no card to compare with
  const needed = ['rank', 'of', 'index', 'period', 'previous-rank'];

  it('is as if it had never been given', async () => {
    const { attributes } = await show(markup);
    for (const { name } of [...attributes].filter(({ name }) => !needed.includes(name))) {
      const element = await show(markup);
      element.removeAttribute(name);
      await settled(element);
      const later = text(element);
      assert.equal(status(element), 'ready', name);
      assert.equal(later, text(await show(element.outerHTML)), name);
    }
  });
});
