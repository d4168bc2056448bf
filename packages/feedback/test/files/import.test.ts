import assert from 'node:assert/strict';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import writeXlsxFile from 'write-excel-file/node';
import { describeProblem } from '@cchc/core';
import { duckDbStore } from '@cchc/feedback/duckdb';
import { checkFile, importFile, mappingSchema } from '@cchc/feedback/node';
import { KEYS, NOW, rowsOf, storeWith } from '../support/app.js';
import { command } from '../support/command.js';
import { testFolder } from '../support/folder.js';
import { KEY } from '../support/server.js';

const folder = testFolder();
let files = 0;
const fileOf = (content: string | Uint8Array, name = 'survey.csv'): string => {
  const path = join(folder, `${(files += 1)}-${name}`);
  writeFileSync(path, content);
  return path;
};

const MAPPING = mappingSchema.parse({
  dataset: 'khao-sat-2025',
  key: 'Số phiếu',
  ratedAt: { column: 'Ngày' },
  unit: { column: 'Đơn vị', values: { 'Sở Y tế': 'so-y-te', 'Sở Tư pháp': 'so-tu-phap' } },
  procedure: { column: 'Thủ tục' },
  level: { column: 'Hài lòng' },
  answers: { attitude: { column: 'Thái độ', values: { Tốt: 5, Kém: 1, KB: "don't know" } } },
  comment: { column: 'Góp ý' },
});
const HEADER = 'Số phiếu,Ngày,Đơn vị,Thủ tục,Hài lòng,Thái độ,Góp ý';
const ROWS = [
  '1,31/07/2025,Sở Y tế,1.003709,Rất hài lòng,Tốt,"Nhanh, gọn"',
  '2,2025-08-01,Sở Tư pháp,2.000528,2,KB,',
  '3,1/8/2025,Sở Y tế,1.003709,,,=1+1',
];
const CSV = [HEADER, ...ROWS].join('\n');

const options = { mapping: MAPPING, keys: KEYS, now: NOW };
const open = () => duckDbStore({ file: ':memory:' });

const EXPECTED = [
  ['so-y-te', '1.003709', 5, { attitude: 5 }, 'Nhanh, gọn', Date.UTC(2025, 6, 31, 5)],
  ['so-tu-phap', '2.000528', 2, {}, '', Date.UTC(2025, 7, 1, 5)],
  ['so-y-te', '1.003709', null, {}, '=1+1', Date.UTC(2025, 7, 1, 5)],
];

async function imported(file: string) {
  const store = open();
  const report = await importFile({ ...options, file, store });
  const ratings = await rowsOf(store, 'ratings');
  await store.close();
  const fields = ratings
    .sort((a, b) => a.ratedAt - b.ratedAt || String(a.unit).localeCompare(b.unit))
    .map(({ unit, procedure, level, answers, comment, ratedAt }) => [
      unit,
      procedure,
      level,
      answers,
      comment,
      ratedAt,
    ]);
  return { report, fields };
}

test('a CSV file becomes ratings, with every separator, line end and encoding that Excel writes', async () => {
  const utf16 = Buffer.from(`\uFEFF${CSV.replaceAll(',', '\t').replace('"Nhanh\t gọn"', 'Nhanh, gọn')}`, 'utf16le');
  for (const content of [CSV, `\uFEFF${CSV.replaceAll('\n', '\r\n')}\r\n\r\n`, CSV.normalize('NFD'), utf16]) {
    const { report, fields } = await imported(fileOf(content));
    assert.deepEqual(report, { rows: 3, stored: 3, duplicates: 0, leftOut: 0, resumedAt: 0 });
    assert.deepEqual(fields.slice(0, 1), EXPECTED.slice(0, 1));
    assert.deepEqual(new Set(fields.map(String)), new Set(EXPECTED.map(String)));
  }
});

test('an XLSX workbook becomes the same ratings', async () => {
  const path = join(folder, 'survey.xlsx');
  const cells = [
    HEADER.split(','),
    [1, new Date(Date.UTC(2025, 6, 31)), 'Sở Y tế', '1.003709', 'Rất hài lòng', 'Tốt', 'Nhanh, gọn'],
    [2, '2025-08-01', 'Sở Tư pháp', '2.000528', 2, 'KB', null],
    [3, '1/8/2025', 'Sở Y tế', '1.003709', null, null, '=1+1'],
  ];
  const cellOf = (value: unknown) =>
    value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : value === null ? null : { value };
  await writeXlsxFile(cells.map(row => row.map(cellOf)) as never).toFile(path);
  const { fields } = await imported(path);
  assert.deepEqual(new Set(fields.map(String)), new Set(EXPECTED.map(String)));
});

test('a Parquet file becomes the same ratings', async () => {
  const path = join(folder, 'survey.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (SELECT * FROM (VALUES
    (1, DATE '2025-07-31', 'Sở Y tế', '1.003709', 'Rất hài lòng', 'Tốt', 'Nhanh, gọn'),
    (2, DATE '2025-08-01', 'Sở Tư pháp', '2.000528', '2', 'KB', NULL),
    (3, DATE '2025-08-01', 'Sở Y tế', '1.003709', NULL, NULL, '=1+1'))
    t("Số phiếu", "Ngày", "Đơn vị", "Thủ tục", "Hài lòng", "Thái độ", "Góp ý")) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  const { fields } = await imported(path);
  assert.deepEqual(new Set(fields.map(String)), new Set(EXPECTED.map(String)));
});

test('a dry run lists every problem by row and column, and keeps nothing', async () => {
  const file = fileOf(
    [
      HEADER,
      '1,30/02/2025,Sở Y tế,p,5,,',
      '2,31/07/2025,Sở Xây dựng,p,5,,',
      '3,31/07/2025,Sở Y tế,=SUM(A1),5,,',
      '4,31/07/2025,Sở Y tế,,6,Tệ,',
      '4,31/12/2030,Sở Y tế,p,5,,',
      ',31/07/2025,Sở Y tế,p,5,,',
      '7,31/07/2025,Sở Y tế,p,không biết,,',
    ].join('\n'),
  );
  const { rows, good, problems, problemCount } = await checkFile({ ...options, file });
  assert.deepEqual([rows, good, problemCount], [7, 1, 9]);
  assert.deepEqual(
    problems.slice(0, 3).map(problem => describeProblem(problem, 'vi')),
    [
      'Không hợp lệ: hàng 1, cột 2: 30/02/2025 (cần một ngày như 2024-12-31)',
      'Không nhận ra: hàng 2, cột 3: Sở Xây dựng',
      'Không hợp lệ: hàng 3, cột 4: =SUM(A1)',
    ],
  );
  assert.deepEqual(
    problems.slice(3).map(({ code, path }) => [code, path[1], path[3]]),
    [
      ['invalid', 3, 5],
      ['missing', 3, 3],
      ['invalid', 3, 4],
      ['invalid', 4, 1],
      ['duplicate', 4, 0],
      ['missing', 5, 0],
    ],
  );
});

test('a header without a column of the mapping, or with one twice, is told before any row', async () => {
  const file = fileOf(`Số phiếu,Ngày,Đơn vị,Thủ tục,Hài lòng,Góp ý,Góp ý\n${ROWS[0]}`);
  const { problems } = await checkFile({ ...options, file });
  assert.deepEqual(
    problems.map(({ code, received }) => [code, received]),
    [
      ['duplicate', 'Góp ý'],
      ['missing', 'Thái độ'],
    ],
  );
});

test('an import adds nothing the second time, and only what is new when the file has grown or was sorted', async () => {
  const store = open();
  const report = (rows: string[]) => importFile({ ...options, file: fileOf([HEADER, ...rows].join('\n')), store });
  assert.equal((await report(ROWS)).stored, 3);
  assert.deepEqual(await report(ROWS), { rows: 3, stored: 0, duplicates: 0, leftOut: 0, resumedAt: 3 });
  const grown = await report([...ROWS.toReversed(), '4,2/8/2025,Sở Y tế,p,5,,']);
  assert.deepEqual([grown.stored, grown.duplicates], [1, 3]);
  await store.close();
});

test('without a key equal rows are as many ratings as there are, and still the same when they come again', async () => {
  const store = open();
  const { key, ...mapping } = MAPPING;
  assert.equal(key, 'Số phiếu');
  const row = ',31/07/2025,Sở Y tế,p,5,,';
  const run = (rows: string[]) =>
    importFile({ ...options, mapping, file: fileOf([HEADER, ...rows].join('\n')), store });
  assert.equal((await run([row, row])).stored, 2);
  assert.deepEqual((await run([row, row, row])).stored, 1);
  await store.close();
});

test('an import that was interrupted goes on where it was, and says how far it is', async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => `${i},31/07/2025,Sở Y tế,p,${1 + (i % 5)},,`);
  const file = fileOf([HEADER, ...rows].join('\n'));
  const inner = open();
  let calls = 0;
  const failing = storeWith(inner, {
    add: ratings => ((calls += 1) === 2 ? Promise.reject(new Error('cut')) : inner.add(ratings)),
  });
  await assert.rejects(importFile({ ...options, file, store: failing }), /cut/);
  const seen: number[] = [];
  const report = await importFile({ ...options, file, store: inner, progress: row => seen.push(row) });
  assert.deepEqual(report, { rows: 5000, stored: 3000, duplicates: 0, leftOut: 0, resumedAt: 2000 });
  assert.deepEqual(seen, [4000, 5000]);
  const [cell] = await inner.tallies();
  assert.deepEqual(cell?.tally.answers.valid, [1000, 1000, 1000, 1000, 1000]);
  await inner.close();
});

test('a file that cannot be read says why, and keeps nothing', async () => {
  const xlsx = join(folder, 'survey.xlsx');
  const broken = fileOf('', 'broken.xlsx');
  writeFileSync(broken, readFileSync(xlsx));
  truncateSync(broken, 1500);
  const parquet = fileOf('PAR1 and nothing else', 'x.parquet');
  const cases: [string, string][] = [
    ['missing', join(folder, 'nowhere.csv')],
    ['missing', folder],
    ['kind', fileOf('%PDF-1.7')],
    ['kind', fileOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))],
    ['encoding', fileOf(Buffer.from(CSV, 'latin1'))],
    ['damaged', broken],
    ['damaged', fileOf('PK\u0003\u0004 no workbook')],
    ['damaged', parquet],
    ['empty', fileOf('')],
  ];
  for (const [fault, file] of cases) {
    const store = open();
    await assert.rejects(importFile({ ...options, file, store }), { fault }, `${fault} ${file}`);
    await assert.rejects(checkFile({ ...options, file }), { fault }, `${fault} ${file}`);
    assert.deepEqual(await rowsOf(store, 'ratings'), []);
    await store.close();
  }
});

test('the command checks, imports, and says in words what it did', async () => {
  const cwd = testFolder();
  writeFileSync(join(cwd, 'feedback.json'), JSON.stringify({ keys: [{ id: 'k1', from: '2025-01-01', secret: KEY }] }));
  writeFileSync(join(cwd, 'mapping.json'), JSON.stringify(MAPPING));
  writeFileSync(join(cwd, 'survey.csv'), `${CSV}\n4,hôm qua,Sở Y tế,p,5,,`);
  const args = ['import', 'survey.csv', '--mapping', 'mapping.json'];
  const dry = await command([...args, '--dry-run'], { cwd });
  assert.deepEqual([dry.code, /hàng 4, cột 2: hôm qua.*4 hàng, 3 hàng dùng được, 1 lỗi/s.test(dry.output)], [1, true]);
  const stopped = await command(args, { cwd });
  assert.deepEqual([stopped.code, /Chưa nhập gì/.test(stopped.output)], [1, true]);
  const done = await command([...args, '--leave-out'], { cwd, env: { CCHC_FEEDBACK_LANGUAGE: 'en' } });
  assert.deepEqual([done.code, /3 ratings imported; 0 were there before; 1 rows/.test(done.output)], [0, true]);
  const pdf = await command(['import', 'feedback.json', '--mapping', 'survey.csv'], { cwd });
  assert.deepEqual([pdf.code, /survey.csv chưa dùng được/.test(pdf.output)], [1, true]);
});
