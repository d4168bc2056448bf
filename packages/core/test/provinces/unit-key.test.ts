import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainUnitKey, provincesAt, unitKey } from '@cchc/core';

test('usual spellings of one province have one key', () => {
  const spellings = [
    ['Hòa Bình', 'Hoà Bình', 'Tỉnh Hòa Bình', 'hoà  bình', 'HÒA BÌNH', 'Hòa Bình'.normalize('NFD')],
    ['Hồ Chí Minh', 'TP. Hồ Chí Minh', 'TP Hồ Chí Minh', 'TP.HCM', 'TPHCM', 'Thành phố Hồ Chí Minh', 'Tp.Hồ Chí Minh'],
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'BR-VT', 'Bà Rịa \u2010 Vũng Tàu'],
    ['Đồng Nai', 'Ðồng Nai', 'tỉnh Đồng Nai'],
    ['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'Thừa Thiên-Huế'],
    ['Cần Thơ', 'TP.Cần Thơ', 'Thành phố Cần Thơ', '\u200BCần Thơ'],
    ['Thủ Đức', 'Thủ Ðức'],
    ['Khánh Hòa', 'Khánh Hoà', 'Tỉnh Khánh Hoà'],
    ['Đắk Lắk', 'Ðắk Lắk'],
  ];
  for (const [first, ...others] of spellings)
    for (const other of others) assert.equal(unitKey(other), unitKey(first!), other);
  assert.equal(plainUnitKey('Can Tho City'), plainUnitKey('Cần Thơ'));
  assert.equal(plainUnitKey('Hanoi'), plainUnitKey('Hà Nội'));
});

test('no two provinces share a key, nor do a department and a district', () => {
  for (const period of ['2024', '2026']) {
    const keys = provincesAt(period).provinces.map(({ name }) => unitKey(name));
    assert.equal(new Set(keys).size, keys.length);
  }
  for (const [one, other] of [
    ['Hà Nam', 'Hạ Nam'],
    ['Quận 1', 'Quận 11'],
    ['Sở Nội vụ', 'Nội vụ'],
    ['Huyện Cần Giờ', 'Cần Giờ'],
    ['Hòa', 'Hóa'],
  ])
    assert.notEqual(unitKey(one!), unitKey(other!));
});
