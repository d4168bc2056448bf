import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  formatPeriod,
  parsePeriodText,
  periodCode,
  periodsBetween,
  readPeriods,
  sayPeriod,
  samePeriodLength,
} from '@cchc/core';

const one = (text: string): unknown => readPeriods([text], true)[0];
const period = (code: string, status?: string): unknown => ({ from: code, to: code, ...(status ? { status } : {}) });

test('readPeriods reads what stands in tables', () => {
  const texts: Record<string, readonly string[]> = {
    '2024': ['2024', 'Năm 2024', '2024.0', '2024 [YR2024]', 'Cả năm 2024', '12 tháng năm 2024', 'năm 2024:'],
    '2024-07': [
      'T7/2024',
      'Th7/2024',
      'thg 7 2024',
      '07.2024',
      '7/2024',
      'tháng 7 năm 2024',
      '2024M07',
      '202407',
      'Jul-24',
      'July 2024',
      'T7-24',
      '2024-07',
      '01/07/2024',
      '2024-07-01',
      '31/7/2024',
    ],
    '2024-Q3': [
      '2024Q3',
      'Q3/2024',
      'Quý III/2024',
      'Q.III/2024',
      'III/2024',
      '3rd quarter of 2024',
      'Quý 3-2024',
      '2024 Q3',
    ],
    '2024-S1': [
      '6 tháng đầu năm 2024',
      '2024-S1',
      'H1 2024',
      '2024H1',
      'nửa đầu năm 2024',
      '6 tháng năm 2024',
      '6T/2024',
      'First half of 2024',
      'sáu tháng đầu năm 2024',
    ],
    '2024-S2': ['6 tháng cuối năm 2024', 'H2/2024', '2024S2'],
    '2024-01/2024-09': [
      '9 tháng đầu năm 2024',
      '9 tháng năm 2024',
      '9T/2024',
      'Tháng 1-9/2024',
      'First 9 months of 2024',
      'Jan–Sep 2024',
      'chín tháng đầu năm 2024',
    ],
    '2024-Q1': ['3 tháng đầu năm 2024', 'Quý I/2024'],
  };
  for (const [code, written] of Object.entries(texts))
    for (const text of written) assert.deepEqual(one(text), period(code), text);
});

test('readPeriods keeps what a text says of its figures, and spans', () => {
  for (const text of ['Sơ bộ 2024', '2024 (sơ bộ)', '2024p', 'Prel. 2024'])
    assert.deepEqual(one(text), period('2024', 'P'), text);
  for (const text of ['Ước 2024', 'Ước tính 2024', '2024 (est.)'])
    assert.deepEqual(one(text), period('2024', 'E'), text);
  for (const text of [
    'Giai đoạn 2016-2020',
    '2016–2020',
    '2016 - 2020',
    'từ năm 2016 đến năm 2020',
    'Thời kỳ 2016-2020',
    '2016 to 2020',
  ])
    assert.deepEqual(one(text), { from: '2016', to: '2020' }, text);
});

test('what may be a financial year, a day or another month is in doubt', () => {
  const both = ['ambiguous', 'ambiguous'];
  assert.deepEqual(readPeriods(['2009/10', '2010/11']), both);
  assert.deepEqual(readPeriods(['2021/22', '2022/23']), both);
  assert.deepEqual(readPeriods(['2009-10', '2010-11']), both);
  assert.deepEqual(readPeriods(['2011/11', '2011/12']), [period('2011-11'), period('2011-12')]);
  assert.deepEqual(readPeriods(['15/7/2024'], true), ['ambiguous']);
  assert.deepEqual(readPeriods(['2022-01-01', '2023-01-01']), both);
  assert.deepEqual(readPeriods(['01/02/2022', '01/03/2022']), both);
  for (const text of ['Tổng', 'Năm học 2023-2024', 'FY2024', '24', '2024 năm', 'đợt 1', '13/2024', '1–2'])
    assert.equal(one(text), null, text);
  assert.equal(parsePeriodText('2009/10'), null);
});

test('half years and cumulative periods are periods like others', () => {
  assert.deepEqual(periodsBetween('2023-S2', '2025-S1'), ['2023-S2', '2024-S1', '2024-S2', '2025-S1']);
  assert.deepEqual(periodsBetween('2023-01/2023-09', '2024-01/2024-09'), ['2023-01/2023-09', '2024-01/2024-09']);
  assert.ok(!samePeriodLength('2024', '2024-01/2024-09'));
  assert.equal(sayPeriod('2025-S1', 'vi'), '6 tháng đầu năm 2025');
  assert.equal(sayPeriod('2025-01/2025-09', 'en'), 'in the first 9 months of 2025');
});

test('readPeriods and parsePeriodText read back every name of a period', () => {
  const any = fc.oneof(
    fc
      .tuple(
        fc.integer({ min: 1990, max: 2090 }),
        fc.constantFrom(1 as const, 2 as const, 4 as const, 12 as const),
        fc.nat(11),
      )
      .map(([year, parts, at]) => periodCode({ year, part: (at % parts) + 1, parts })),
    fc
      .tuple(fc.integer({ min: 1990, max: 2090 }), fc.constantFrom(2, 4, 5, 7, 8, 9, 10, 11))
      .map(([year, through]) => periodCode({ year, part: 1, parts: 1, through })),
  );
  fc.assert(
    fc.property(any, fc.constantFrom('vi' as const, 'en' as const), (code, language) => {
      assert.equal(parsePeriodText(formatPeriod(code, language)), code);
      assert.deepEqual(one(formatPeriod(code, language)), period(code));
    }),
  );
});
