import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEdition, type StandingEdition } from '@cchc/core';

/** The edition that a place makes, without its period; null where it is refused. */
const place = (rank: string, of = '', change = ''): Partial<StandingEdition> | null => {
  const edition = readEdition({ period: '2024', rank, of, change }, 'vi', () => undefined);
  if (!edition) return null;
  const rest: Partial<StandingEdition> = { ...edition };
  delete rest.period;
  return rest;
};

test('a place is read as people write it', () => {
  const texts: [string, string][] = [
    ['34/63', ''],
    ['34', '63'],
    ['Thứ 34', '63'],
    ['thứ 34/63', ''],
    ['hạng 34/63', ''],
    ['Hạng 34', '63'],
    ['xếp thứ 34/63', ''],
    ['đứng thứ 34', '63'],
    ['34/63 tỉnh, thành phố', ''],
    ['34 trên 63', ''],
    ['34 trong số 63', ''],
    ['34th of 63', ''],
    ['34 out of 63', ''],
    ['34.0', '63'],
    ['#34', '63'],
    ['vị trí 34/63', ''],
  ];
  for (const [rank, of] of texts) assert.deepEqual(place(rank, of), { rank: 34, of: 63 }, rank);
});

test('ties, intervals, changes and absence are kept', () => {
  for (const text of ['=12/63', '12=/63', 'đồng hạng 12/63', '12/63 (đồng hạng)', 'joint 12/63'])
    assert.deepEqual(place(text), { rank: 12, tied: true, of: 63 }, text);
  assert.deepEqual(place('34/63 (30–38)'), { rank: 34, of: 63, interval: { best: 30, worst: 38 } });
  assert.deepEqual(place('34/63 (giảm 11 bậc)'), { rank: 34, of: 63, change: -11 });
  for (const text of ['–/63', 'N/A/63', '-/63', 'không xếp hạng/63'])
    assert.deepEqual(place(text), { rank: null, of: 63 }, text);
  for (const text of ['12–14/63', '34/63/2', 'nhất', '34 hoặc 35', '3,4/63', '34/–'])
    assert.equal(place(text), null, text);
  assert.equal(place('34/63', '61'), null);
});

test('a change is read in the words of the press and of the product', () => {
  const changes: Record<string, number | undefined> = {
    'giữ nguyên thứ hạng': 0,
    'không thay đổi': 0,
    'giữ nguyên': 0,
    'the same place as in 2023': 0,
    'tăng 3 bậc so với năm 2023': 3,
    'thăng 3 bậc': 3,
    'lên 3 bậc': 3,
    'up 3 places on 2023': 3,
    'xuống 3 bậc': -3,
    'tụt 3 hạng': -3,
    '\u20113': -3,
    '▼ 3': -3,
    'down 3 places': -3,
    'không thay đổi rõ rệt': undefined,
    'mới vào bảng xếp hạng': undefined,
    'not comparable': undefined,
  };
  for (const [text, change] of Object.entries(changes)) assert.equal(place('34', '63', text)?.change, change, text);
});

test('the phrases that describe a place are read back', () => {
  for (const said of ['xếp thứ 34/63', '34th of 63']) assert.deepEqual(place(said), { rank: 34, of: 63 });
});
