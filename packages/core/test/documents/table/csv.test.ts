import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseCsv } from '@cchc/core';

const table = (text: string): string[][] => {
  const reading = parseCsv(text);
  assert.ok(reading.ok, JSON.stringify(reading));
  return [reading.value.header, ...reading.value.rows].map(row => [...row]);
};
const told = (text: string): unknown[] => {
  const reading = parseCsv(text);
  return reading.ok ? [] : reading.problems.map(({ code, path, received }) => [code, path.join('.'), received]);
};

test('parseCsv reads the separators of Vietnamese and English spreadsheets', () => {
  const cells = [
    ['Tỉnh', '2023', '2024'],
    ['Cần Thơ', '40,17', '40,44'],
  ];
  assert.deepEqual(table('Tỉnh;2023;2024\nCần Thơ;40,17;40,44'), cells);
  assert.deepEqual(table('Tỉnh\t2023\t2024\nCần Thơ\t40,17\t40,44'), cells);
  assert.deepEqual(table('Tỉnh,2023,2024\nCần Thơ,"40,17","40,44"'), cells);
  assert.deepEqual(table('"Tỉnh, thành, phố";2023\nCần Thơ;"1;2"'), [
    ['Tỉnh, thành, phố', '2023'],
    ['Cần Thơ', '1;2'],
  ]);
  assert.deepEqual(table('sep=;\r\na,b,c;d\r\n1;2'), [
    ['a,b,c', 'd'],
    ['1', '2'],
  ]);
  assert.deepEqual(table('\t2023\nA\t1'), [
    ['', '2023'],
    ['A', '1'],
  ]);
});

test('parseCsv reads quotes, line ends, a byte order mark and what spreadsheets leave behind', () => {
  assert.deepEqual(table('\uFEFFa,b\r\n"x ""y""","1\r\n2"\r\n'), [
    ['a', 'b'],
    ['x "y"', '1\r\n2'],
  ]);
  assert.deepEqual(table('a\rb\rc'), [['a'], ['b'], ['c']]);
  assert.deepEqual(table('\n\na,b\n\n1,2\n,\n\n'), [
    ['a', 'b'],
    ['1', '2'],
  ]);
  assert.deepEqual(table('a,b\n1,\n,2\n"",""\n'), [
    ['a', 'b'],
    ['1', ''],
    ['', '2'],
  ]);
  assert.deepEqual(table('a,b\n5" pipe,"q" '), [
    ['a', 'b'],
    ['5" pipe', 'q'],
  ]);
});

test('parseCsv says where a quote is wrong', () => {
  assert.deepEqual(told('a,b\n1,"2\n3,4'), [['missing', 'rows.0.cells.1', '"2\n3,4']]);
  assert.deepEqual(told('a,b\n1,"2""'), [['missing', 'rows.0.cells.1', '"2""']]);
  assert.deepEqual(told('"a,b\n1,2'), [['missing', 'header.0', '"a,b\n1,2']]);
  assert.deepEqual(told('a,b\n"1"x,2'), [['invalid', 'rows.0.cells.0', '"1"x,']]);
  for (const empty of ['', '\uFEFF', '\r\n\n', ';;\n;;', 'sep=;\n']) {
    assert.deepEqual(told(empty), [['missing', 'header', undefined]], JSON.stringify(empty));
  }
});

test('parseCsv reads a million letters in quotes, closed or not', () => {
  assert.equal(table(`a\n"${'x""\n'.repeat(250_000)}"`)[1]?.[0]?.length, 750_000);
  assert.equal(told(`a\n"${'x'.repeat(1_000_000)}`).length, 1);
});

test('parseCsv gives back what a writer of RFC 4180 wrote', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', ',', ';', '\t', '\n', '\r', ' ', 'ệ'), maxLength: 6 });
  const rows = fc.integer({ min: 2, max: 4 }).chain(width =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  const write = (table: string[][], separator: string): string =>
    table.map(row => row.map(text => `"${text.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t'), (written, separator) => {
      const filled = written.filter(row => row.some(text => text.trim()));
      fc.pre(filled.length > 0 && filled[0] === written[0]);
      assert.deepEqual(table(write(written, separator)), filled);
    }),
  );
});
