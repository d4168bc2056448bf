import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  formatNumber,
  formatPercent,
  readSatisfactionTable,
  type GivenCell,
  type SatisfactionDocument,
} from '@cchc/core';
import { unwrap } from '../../support/cantho.js';

/** A table of one share with its answers, written in one notation. */
const anyTable = fc
  .record({
    language: fc.constantFrom('vi' as const, 'en' as const),
    first: fc.integer({ min: 2005, max: 2020 }),
    points: fc.array(
      fc.record({ value: fc.integer({ min: 600, max: 999 }), base: fc.integer({ min: 10, max: 90_000 }) }),
      {
        minLength: 2,
        maxLength: 6,
      },
    ),
    sign: fc.boolean(),
  })
  .map(({ language, first, points, sign }) => ({
    language,
    rows: [
      language === 'vi' ? ['Năm', 'Hài lòng (%)', 'Số phiếu'] : ['Year', 'Satisfied (%)', 'Responses'],
      ...points.map(({ value, base }, at) => [
        String(first + at),
        sign ? formatPercent(value / 10, language, 1) : formatNumber(value / 10, language, 1),
        formatNumber(base, language),
      ]),
    ],
    expected: points.map(({ value, base }, at) => ({ period: String(first + at), value: value / 10, base })),
  }));

const read = (rows: readonly (readonly GivenCell[])[], language: 'vi' | 'en'): SatisfactionDocument =>
  unwrap(readSatisfactionTable({ title: 'Hài lòng', rows }, language));

/** What leaves the figures of a table as they are. */
const CHANGES: Readonly<Record<string, (rows: string[][]) => GivenCell[][]>> = {
  'columns in another order': rows => rows.map(([period, ...rest]) => [...rest.reverse(), period!]),
  'the base first': rows => rows.map(([period, share, base]) => [base!, period!, share!]),
  'an unknown column': rows => rows.map((row, at) => [...row, at === 0 ? 'Xyz' : `${at * 7},5`]),
  'an unknown column in between': rows =>
    rows.map(([period, ...rest], at) => [period!, at === 0 ? 'Lương thưởng' : '50', ...rest]),
  'a running number': rows => rows.map((row, at) => [at === 0 ? 'STT' : String(at), ...row]),
  'a title row': rows => [[{ text: 'Bảng 1. Kết quả năm 2024', columns: 3 }], ...rows],
  'a title above in a file': rows => [['Kết quả khảo sát', '', ''], ['', '', ''], ...rows],
  'numbered columns': rows => [rows[0]!, ['(1)', '(2)', '(3)'], ...rows.slice(1)],
  'a source below': rows => [...rows, ['', '', ''], ['Nguồn: Sở Nội vụ', '', '']],
  footnotes: rows => rows.map((row, at) => row.map(text => (at === 0 ? text : { text, notes: ['2'] }))),
  'raised marks': rows => rows.map((row, at) => row.map((text, column) => (at > 0 && column > 0 ? `${text}³` : text))),
  'letters without width': rows => rows.map(row => row.map(text => `\u200B${text}\u00AD`)),
  'decomposed letters': rows => rows.map(row => row.map(text => text.normalize('NFD'))),
  'spaces of all kinds': rows => rows.map(row => row.map(text => `\u00A0 ${text}\n`)),
  'blank rows and columns': rows =>
    rows.flatMap(row => [
      [...row, '', ''],
      ['', '', '', '', ''],
    ]),
  'header cells': rows =>
    rows.map((row, at) => row.map((text, column) => ({ text, isHeader: at === 0 || column === 0 }))),
  'years across': rows => rows[0]!.map((_, column) => rows.map(row => row[column]!)),
};

for (const [name, change] of Object.entries(CHANGES)) {
  test(`${name} change no figure`, () => {
    fc.assert(
      fc.property(anyTable, ({ rows, language, expected }) => {
        const { series } = read(change(rows), language);
        assert.deepEqual(
          series.map(({ points }) => points),
          [expected],
        );
      }),
      { numRuns: 60 },
    );
  });
}

test('header given apart, rows alone, and cells with their kind give one document', () => {
  fc.assert(
    fc.property(anyTable, ({ rows, language }) => {
      const [header, ...body] = rows;
      const apart = unwrap(readSatisfactionTable({ title: 'Hài lòng', header: header!, rows: body }, language));
      assert.deepEqual(read(rows, language), apart);
      assert.deepEqual(
        read(
          rows.map(row => row.map(text => ({ text }))),
          language,
        ),
        apart,
      );
    }),
  );
});
