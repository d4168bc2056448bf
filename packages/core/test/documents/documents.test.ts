import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson, readSatisfactionDocument, readStandingDocument, type Problem, type Reading } from '@cchc/core';
import { satisfaction, standing } from '../support/cantho.js';

const head = { title: 'T', source: { name: 'S' } };
const withSeries = (series: object): object => ({ ...head, series: [{ id: 'a', label: 'A', points: [], ...series }] });
const withPoints = (...points: unknown[]): object => withSeries({ points });
const withEditions = (...editions: unknown[]): object => ({
  ...head,
  index: { code: 'X', name: 'X' },
  unit: { id: '92', name: 'Cần Thơ' },
  editions,
});

function problems(reading: Reading<unknown>): readonly Problem[] {
  return reading.ok ? [] : reading.problems;
}

/** Each problem as `code path`. */
const told = (reading: Reading<unknown>): string[] =>
  problems(reading).map(({ code, path }) => `${code} ${path.join('.')}`);

test('the published documents of Cần Thơ are read as they are', () => {
  assert.equal(satisfaction().series[1]?.summary?.base, 19863);
  assert.deepEqual(
    (['sipas', 'papi', 'pci', 'par-index'] as const).map(index => standing(index).editions.at(-1)?.rank),
    [34, 59, 11, 22],
  );
});

test('documents without series, points or editions are valid', () => {
  assert.deepEqual(told(readSatisfactionDocument({ ...head, series: [] })), []);
  assert.deepEqual(told(readSatisfactionDocument(withPoints())), []);
  assert.deepEqual(told(readStandingDocument(withEditions())), []);
});

test('readSatisfactionDocument gives code, path, expected and received', () => {
  const at = ['series', 0, 'points', 0];
  const cases: [object, Problem][] = [
    [
      withPoints({ period: '2024', value: 981.98 }),
      { code: 'invalid', path: [...at, 'value'], expected: { type: 'range', max: 100 }, received: 981.98 },
    ],
    [
      withPoints({ period: '2024', value: -1 }),
      { code: 'invalid', path: [...at, 'value'], expected: { type: 'range', min: 0 }, received: -1 },
    ],
    [
      withPoints({ period: '2024', value: '81,98' }),
      { code: 'invalid', path: [...at, 'value'], expected: { type: 'number' }, received: '81,98' },
    ],
    [
      withPoints({ period: '2024', value: NaN }),
      { code: 'invalid', path: [...at, 'value'], expected: { type: 'number' }, received: 'NaN' },
    ],
    [
      withPoints({ period: 'soon', value: 1 }),
      { code: 'invalid', path: [...at, 'period'], expected: { type: 'period' }, received: 'soon' },
    ],
    [withPoints({ period: '2024' }), { code: 'missing', path: [...at, 'value'], expected: { type: 'number' } }],
    [
      withPoints({ period: '2024', value: 1, base: 1.5 }),
      { code: 'invalid', path: [...at, 'base'], expected: { type: 'integer' }, received: 1.5 },
    ],
    [
      withPoints({ period: '2024', value: 1, base: null }),
      { code: 'invalid', path: [...at, 'base'], expected: { type: 'number' }, received: null },
    ],
    [withPoints({ period: '2024', value: 1, vaule: 2 }), { code: 'unknown', path: [...at, 'vaule'] }],
    [
      withPoints({ period: '2024', value: null, low: 5, high: 4 }),
      { code: 'invalid', path: [...at, 'low'], expected: { type: 'range', max: 4 }, received: 5 },
    ],
    [
      withPoints({ period: '2024', value: 5, low: 3, high: 4 }),
      { code: 'invalid', path: [...at, 'high'], expected: { type: 'range', min: 5 }, received: 4 },
    ],
    [
      withPoints({ period: '2024', value: null, low: 5 }),
      { code: 'missing', path: [...at, 'high'], expected: { type: 'number' } },
    ],
    [
      withPoints({ period: '2024', value: 1 }, { period: '2024', value: 2 }),
      { code: 'duplicate', path: ['series', 0, 'points', 1, 'period'], received: '2024' },
    ],
    [
      withPoints({ period: '2024', value: 1 }, { period: '2025-Q1', value: 2 }),
      {
        code: 'unsupported',
        path: ['series', 0, 'points', 1, 'period'],
        expected: { type: 'same-length-period', as: '2024' },
        received: '2025-Q1',
      },
    ],
    [
      withSeries({ summary: { from: '2025', to: '2021', low: 1, high: 2 } }),
      {
        code: 'invalid',
        path: ['series', 0, 'summary', 'to'],
        expected: { type: 'later-period', than: '2025' },
        received: '2021',
      },
    ],
    [
      { ...withPoints(), updated: '2024-13' },
      { code: 'invalid', path: ['updated'], expected: { type: 'date' }, received: '2024-13' },
    ],
    [
      { ...withPoints(), source: { name: 'S', url: 'javascript:alert(1)' } },
      { code: 'invalid', path: ['source', 'url'], expected: { type: 'url' }, received: 'javascript:alert(1)' },
    ],
    [
      { source: { name: 'S' }, series: [] },
      { code: 'missing', path: ['title'], expected: { type: 'text' } },
    ],
    [
      { ...head, version: 2, series: [] },
      { code: 'invalid', path: ['version'], expected: { type: 'options', options: [1] }, received: 2 },
    ],
    [
      { ...head, series: {} },
      { code: 'invalid', path: ['series'], expected: { type: 'list' }, received: '{…}' },
    ],
  ];
  for (const [input, problem] of cases) assert.deepEqual(problems(readSatisfactionDocument(input)), [problem]);
});

test('readSatisfactionDocument finds two series with one id, and every problem at once', () => {
  const one = { id: 'a', label: 'A', points: [] };
  assert.deepEqual(told(readSatisfactionDocument({ ...head, series: [one, one] })), ['duplicate series.1.id']);
  assert.deepEqual(told(readSatisfactionDocument({ series: 1, extra: 2 })), [
    'missing title',
    'missing source',
    'invalid series',
    'unknown extra',
  ]);
});

test('readStandingDocument finds what contradicts itself', () => {
  const cases: [object, string[]][] = [
    [withEditions({ period: '2024', rank: 64, of: 63 }), ['invalid editions.0.rank']],
    [
      withEditions({ period: '2024', rank: 34, of: 63, interval: { best: 35, worst: 64 } }),
      ['invalid editions.0.interval.best', 'invalid editions.0.interval.worst'],
    ],
    [
      withEditions({ period: '2024', rank: 34, of: 63, interval: { best: 30, worst: 33 } }),
      ['invalid editions.0.interval.worst'],
    ],
    [withEditions({ period: '2024', rank: 0, of: 63 }), ['invalid editions.0.rank']],
    [withEditions({ period: '2024', of: 63 }), ['missing editions.0.rank']],
    [withEditions({ period: '2024', rank: null, of: 63 }), []],
    [
      withEditions({ period: '2024', rank: 1, of: 63, groups: [{ id: 'g', name: 'G', rank: 7, of: 6 }] }),
      ['invalid editions.0.groups.0.rank'],
    ],
    [
      withEditions({ period: '2024', rank: 34, of: 63, change: 11 }, { period: '2023', rank: 23, of: 63 }),
      ['invalid editions.0.change'],
    ],
    [withEditions({ period: '2024', rank: 34, of: 63, change: 11 }, { period: '2022', rank: 23, of: 63 }), []],
    [
      withEditions({ period: '2024', rank: 1, of: 2 }, { period: '2024', rank: 1, of: 2 }),
      ['duplicate editions.1.period'],
    ],
    [
      withEditions({ period: '2024', rank: 1, of: 2 }, { period: '2024-Q1', rank: 1, of: 2 }),
      ['unsupported editions.1.period'],
    ],
  ];
  for (const [input, expected] of cases) assert.deepEqual(told(readStandingDocument(input)), expected);
});

test('readers never throw, whatever the input', () => {
  const cyclic: Record<string, unknown> = { ...head };
  cyclic.series = cyclic.title = cyclic;
  let deep: unknown = 1;
  for (let i = 0; i < 20_000; i += 1) deep = [deep];
  const hostile: unknown[] = [
    undefined,
    null,
    0,
    'x',
    [],
    [[]],
    10n,
    Symbol('x'),
    () => 1,
    cyclic,
    deep,
    { ...head, series: deep },
    { ...head, title: deep, series: 10n },
    withPoints(deep, cyclic, 'x'.repeat(1_000_000)),
    Object.create(null),
    JSON.parse('{"__proto__": {"title": "T"}, "constructor": 1, "series": [{"__proto__": 1}]}'),
  ];
  for (const input of hostile) {
    for (const reading of [readSatisfactionDocument(input), readStandingDocument(input)]) {
      assert.equal(reading.ok, false);
      for (const { received } of problems(reading)) assert.ok(String(received).length <= 80);
      assert.deepEqual(JSON.parse(JSON.stringify(problems(reading))), problems(reading));
    }
  }
});

test('a thousand months of rankings with changes are checked without comparing all with all', () => {
  const editions = Array.from({ length: 1000 }, (_, i) => ({
    period: `${String(i * 9).padStart(4, '0')}-01`,
    rank: 1,
    of: 2,
    change: 0,
  }));
  assert.deepEqual(told(readStandingDocument(withEditions(...editions))), []);
});

test('readJson(text) quotes the place of a syntax error', () => {
  assert.deepEqual(readJson('[1]'), { ok: true, value: [1] });
  for (const text of ['', '{"title": "Hài lòng",}', '[', '['.repeat(100_000), 'x'.repeat(1_000_000)]) {
    const [problem] = problems(readJson(text));
    assert.deepEqual([problem?.code, problem?.path, problem?.expected], ['invalid', [], { type: 'json' }]);
    assert.ok(text.includes(String(problem?.received)) && String(problem?.received).length <= 80);
  }
});
