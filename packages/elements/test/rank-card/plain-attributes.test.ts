import { assert } from 'chai';
import { readRankAttributes } from '../../dist/rank-card/attributes.js';
import { readPlainAttributes, type RankAttributes } from '../../dist/rank-card/plain-attributes.js';

const given = { index: 'SIPAS', period: '2024', rank: '34', of: '63' };

/** What a page may write in each attribute, plain or not, right or wrong. */
const WRITTEN: { readonly [Name in keyof RankAttributes]: readonly RankAttributes[Name][] } = {
  index: ['', ' ', 'SIPAS '],
  period: ['', 'Năm 2024', '2024-Q3', ' 2024', '0000', '24'],
  rank: ['', ' 34 ', '034', '0', '1.034', '–', '34/63', '34/63/63', '34/63 tỉnh', '64', undefined],
  of: ['', '1', '34', '063', '63 tỉnh', '1.063', '6e1'],
  change: ['', '0', '-0', '+11', '-11', '−11', '11', '011', 'giảm 11 bậc', '1.5', '1e1', '–'],
  score: ['', '83', '83,28', '83.28', '83,2', '083,2', '1.234', '1,234', '-1', '83,28 %', '12345,5', ',5', '83,'],
  tier: ['', 'Khá'],
  groups: [
    '',
    ';',
    '6/6 thành phố',
    '6/6 thành phố; 5/13 tỉnh\ntrong vùng;',
    '7/6 thành phố',
    '6/6',
    '06/6 thành phố',
    '–/6 cụm',
  ],
  better: ['', 'lower', 'higher', 'up'],
  unit: ['', 'Cần Thơ'],
  source: ['', 'Bộ Nội vụ'],
  sourceUrl: ['', 'https://moha.gov.vn/', 'javascript:alert(1)', 'https://a b'],
  previousRank: ['', '23', ' 23 ', '64', '023', '23/61', '–'],
  previousOf: ['', '61', '20', '061'],
  previousScore: ['', '80,03', '80.031'],
  hideRank: [true, false],
};

const names = Object.keys(WRITTEN) as (keyof RankAttributes)[];

describe('readPlainAttributes', () => {
  it('reads what cards mostly hold', () => {
    const all = {
      ...given,
      change: '-11',
      score: '83,28',
      groups: '6/6 thành phố trực thuộc trung ương; 5/13 tỉnh, thành',
      unit: 'Cần Thơ',
      source: 'Bộ Nội vụ',
      sourceUrl: 'https://moha.gov.vn/',
      previousRank: '23',
      previousScore: '80,03',
    };
    for (const attributes of [given, all, { ...given, tier: 'Khá', hideRank: true }]) {
      assert.exists(readPlainAttributes(attributes, 'vi'), JSON.stringify(attributes));
    }
  });

  for (const language of ['vi', 'en'] as const) {
    it(`reads as the careful reader does, or leaves it to that: two attributes at a time, ${language}`, () => {
      let plain = 0;
      let left = 0;
      for (const one of names) {
        for (const other of names) {
          for (const first of WRITTEN[one]!) {
            for (const second of WRITTEN[other]!) {
              for (const base of [given, { ...given, previousRank: '23', change: '-11' }]) {
                const attributes = { ...base, [one]: first, [other]: second };
                const value = readPlainAttributes(attributes, language);
                if (value === null) {
                  left += 1;
                  continue;
                }
                plain += 1;
                assert.deepEqual(
                  readRankAttributes(attributes, language),
                  { ok: true, value },
                  JSON.stringify(attributes),
                );
              }
            }
          }
        }
      }
      assert.isAbove(plain, 1000);
      assert.isAbove(left, 1000);
    });
  }
});
