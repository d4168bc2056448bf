import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSatisfactionTable, readStandingTable, type Language, type Reading } from '@cchc/core';
import { unwrap } from '../support/cantho.js';

const around = { title: 'T', source: { name: 'S' } };
const readTrend = (header: string[], rows: string[][], language: Language = 'vi') =>
  readSatisfactionTable({ ...around, header, rows }, language);
const readRank = (header: string[], rows: string[][], language: Language = 'vi') =>
  readStandingTable({ ...around, header, rows }, language, { code: 'SIPAS', name: 'SIPAS' }, 'Cần Thơ');

const told = (reading: Reading<unknown>): string[] =>
  reading.ok ? [] : reading.problems.map(({ code, path }) => `${code} ${path.join('.')}`);

const warned = (reading: Reading<unknown>): string[] =>
  reading.ok ? (reading.warnings ?? []).map(({ code, path }) => `${code} ${path.join('.')}`) : [];

test('readSatisfactionTable reads sources, bases, notes, ranges and spans in Vietnamese', () => {
  const header = ['Năm', ' Cổng\n  (%) ', 'Số phiếu', 'Khảo sát', 'Ghi chú'];
  const rows = [
    ['2021–2025', '', '', '93,02–95,44', ''],
    ['Năm 2023', '93,08 %', '19.863', '93,02 đến 95', 'sơ bộ'],
    ['2022', '–', '', '94', ''],
  ];
  assert.deepEqual(unwrap(readTrend(header, rows)).series, [
    {
      id: 's1',
      label: 'Cổng',
      points: [
        { period: '2023', value: 93.08, base: 19863, status: 'P' },
        { period: '2022', value: null },
      ],
    },
    {
      id: 's2',
      label: 'Khảo sát',
      points: [
        { period: '2023', value: null, low: 93.02, high: 95, status: 'P' },
        { period: '2022', value: 94 },
      ],
      summary: { from: '2021', to: '2025', low: 93.02, high: 95.44 },
    },
  ]);
});

test('readSatisfactionTable reads English', () => {
  const rows = [
    ['Q1 2024', '81.98%', '19,863'],
    ['Q2 2024 to Q4 2024', '93.02 to 95.44', ''],
  ];
  assert.deepEqual(unwrap(readTrend(['Quarter', 'Satisfied (%)', 'Respondents'], rows, 'en')).series, [
    {
      id: 's1',
      label: 'Satisfied',
      points: [{ period: '2024-Q1', value: 81.98, base: 19863 }],
      summary: { from: '2024-Q2', to: '2024-Q4', low: 93.02, high: 95.44 },
    },
  ]);
});

test('a table with a header alone is a document without points', () => {
  assert.deepEqual(unwrap(readTrend(['Năm', 'Cổng'], [])).series, [{ id: 's1', label: 'Cổng', points: [] }]);
  assert.deepEqual(unwrap(readRank(['Năm', 'Hạng'], [])).editions, []);
});

test('readSatisfactionTable places every problem in the table', () => {
  const one = (...rows: string[][]): string[] => told(readTrend(['Năm', 'A', 'B'], rows));
  assert.deepEqual(one(['2024', '1']), ['missing rows.0']);
  assert.deepEqual(one(['2024', '1', '2'], ['2025', '1', '2', '3']), ['invalid rows.1']);
  assert.deepEqual(one(['2024', '1', '981,98']), ['invalid rows.0.cells.2']);
  assert.deepEqual(one(['2024', '1.234', '2']), ['ambiguous rows.0.cells.1']);
  assert.deepEqual(one(['', '1', '2']), ['missing rows.0.cells.0']);
  assert.deepEqual(one(['nay', '1', '2']), ['invalid rows.0.cells.0']);
  assert.deepEqual(one(['2025', '1', '2'], ['2024', '1', '5–4']), ['invalid rows.1.cells.2']);
  assert.deepEqual(one(['2021–2025', 'x', '']), ['invalid rows.0.cells.1']);
  assert.deepEqual(one(['2025–2021', '1–2', '']), ['invalid rows.0.cells.0']);
  assert.deepEqual(one(['2021–2025', '1–2', ''], ['2021–2024', '2–3', '']), ['duplicate rows.1.cells.0']);
  assert.deepEqual(one(['2023', '1', '2'], ['2021–2022', '1', '']), ['invalid rows.1.cells.0']);
  const twice = ['duplicate rows.2.cells.0'];
  assert.deepEqual(one(['2025', '1', '2'], ['2024', '1', '2'], ['2025', '1', '2']), twice);
  assert.deepEqual(told(readTrend(['Năm'], [['2024']])), ['missing header']);
  assert.deepEqual(told(readTrend([], [])), ['missing header']);
  assert.deepEqual(told(readTrend(['2022', '70'], [['2023', '80']])), ['missing header']);
});

test('a number of ballots belongs to the only percentage wherever it stands; before several it is refused', () => {
  const [series] = unwrap(readTrend(['Năm', 'Số phiếu', 'Cổng'], [['2024', '100', '95']])).series;
  assert.deepEqual(series?.points, [{ period: '2024', value: 95, base: 100 }]);
  const several = readTrend(['Năm', 'Số phiếu', 'Cổng', 'Zalo'], [['2024', '100', '95', '96']]);
  assert.deepEqual(told(several), ['unsupported header.1']);
});

test('a count of the satisfied is taken neither for the base nor for a share', () => {
  const reading = readTrend(['Năm', 'A', 'Số phiếu hài lòng'], [['2024', '95', '95']]);
  assert.deepEqual(unwrap(reading).series.length, 1);
  assert.deepEqual(unwrap(reading).series[0]?.points, [{ period: '2024', value: 95 }]);
  assert.deepEqual(warned(reading), ['unsupported header.2']);
});

test('readStandingTable reads places, totals, scores, changes, peers and notes', () => {
  const header = ['Năm', 'Hạng', 'Điểm', 'Tăng/giảm', 'thành phố', 'Ghi chú'];
  const rows = [
    ['2024', '34/63', '83,28', 'giảm 11 bậc', '6/6', 'x'],
    ['2023', '23/63', '–', '', '', ''],
    ['2022', '–/63', '', '', '', ''],
  ];
  assert.deepEqual(unwrap(readRank(header, rows)).editions, [
    {
      period: '2024',
      rank: 34,
      of: 63,
      score: 83.28,
      change: -11,
      groups: [{ id: 'g4', name: 'thành phố', rank: 6, of: 6 }],
      note: 'x',
    },
    { period: '2023', rank: 23, of: 63 },
    { period: '2022', rank: null, of: 63 },
  ]);
  assert.deepEqual(unwrap(readRank(['Year', 'Rank', 'Of'], [['2024', '34', '63']], 'en')).editions, [
    { period: '2024', rank: 34, of: 63 },
  ]);
});

test('readStandingTable never loses the sign of a change', () => {
  const change = (written: string): number | undefined | string => {
    const reading = readRank(['Năm', 'Hạng', 'Thay đổi'], [['2024', '34/63', written]]);
    return reading.ok ? reading.value.editions[0]?.change : reading.problems[0]?.code;
  };
  for (const text of ['-11', '−11', '–11', '- 11', '▼ 11', '↓11', 'giảm 11 bậc', 'Tụt 11 hạng', 'down 11 places']) {
    assert.equal(change(text), -11, text);
  }
  for (const text of ['3', '+3', '▲3', 'tăng 3 bậc', 'up 3 places']) assert.equal(change(text), 3, text);
  for (const text of ['0', 'không đổi', 'Giữ nguyên']) assert.equal(change(text), 0, text);
  for (const text of ['so với 2023: giảm 11', 'giảm nhiều']) assert.equal(change(text), 'invalid', text);
  // not of places
  assert.equal(change('1,5'), undefined);
  assert.equal(change('–'), undefined);
});

test('readStandingTable places every problem in the table', () => {
  const one = (...rows: string[][]): string[] => told(readRank(['Năm', 'Hạng', 'Thay đổi', 'thành phố'], rows));
  assert.deepEqual(one(['2024', '34/63', '']), ['missing rows.0']);
  assert.deepEqual(one(['2024', '34', '', '']), ['invalid rows.0.cells.1']);
  assert.deepEqual(one(['2024', '34/–', '', '']), ['invalid rows.0.cells.1']);
  assert.deepEqual(one(['2024', '', '', '']), ['missing rows.0.cells.1']);
  assert.deepEqual(one(['x', '34/63', '', '']), ['invalid rows.0.cells.0']);
  assert.deepEqual(one(['2024', '64/63', '', '']), ['invalid rows.0.cells.1']);
  assert.deepEqual(one(['2024', '34/63', '', '7/6']), ['invalid rows.0.cells.3']);
  assert.deepEqual(one(['2023', '23/63', '', ''], ['2024', '34/63', '-10', '']), ['invalid rows.1.cells.2']);
  assert.deepEqual(one(['2024', '34/63', '', ''], ['2024', '34/63', '', '']), ['duplicate rows.1.cells.0']);
  assert.deepEqual(told(readRank(['Năm', 'Điểm'], [])), ['missing header']);
});
