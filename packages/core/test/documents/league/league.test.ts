import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLeagueDocument, readLeagueTable, type Language, type Reading } from '@cchc/core';
import { unwrap } from '../../support/cantho.js';

const head = { title: 'T', source: { name: 'S' }, index: { code: 'X', name: 'X' } };
const units = ['a', 'b'].map(id => ({ id, name: id.toUpperCase() }));
const league = (rest: object): object => ({ ...head, units, editions: [], ...rest });
const withEditions = (...editions: unknown[]): object => league({ editions });
const scored = (...ids: string[]) => ids.map(unit => ({ unit, value: 1 }));

const told = (reading: Reading<unknown>): string[] =>
  reading.ok ? [] : reading.problems.map(({ code, path }) => `${code} ${path.join('.')}`);

test('readLeagueDocument accepts what is thin but not wrong', () => {
  const accepted: object[] = [
    league({ units: [] }),
    league({}),
    // units without an entry, without a value, without a group; a group of one, a group of nobody
    withEditions({ period: '2024', scores: scored('a') }),
    withEditions({ period: '2024', scores: [{ unit: 'a', value: null, reason: 'withheld', standardError: null }] }),
    league({
      units: [{ ...units[0], groups: ['one'] }, units[1]],
      groups: [
        { id: 'one', name: 'G' },
        { id: 'none', name: 'H', vintage: '2023-01-09' },
      ],
    }),
    // editions with no unit in common, and a standard error of zero
    withEditions(
      { period: '2023', scores: scored('a') },
      { period: '2024', scores: [{ unit: 'b', value: -1.5, standardError: 0 }] },
    ),
    withEditions({ period: '2024', method: 'm', scores: [], recomputed: { period: '2022', scores: scored('a') } }),
    withEditions({ period: '2024', scores: [{ unit: 'a', value: 1, components: { c1: 0.5, c2: null } }], note: 'N' }),
  ];
  for (const input of accepted) assert.deepEqual(told(readLeagueDocument(input)), []);
});

test('readLeagueDocument finds what is wrong in a field and between fields', () => {
  const cases: [object, string[]][] = [
    [league({ units: [units[0], units[0]] }), ['duplicate units.1.id']],
    [league({ units: [{ ...units[0], groups: ['g'] }] }), ['unknown units.0.groups.0']],
    [
      league({ units: [{ ...units[0], groups: ['g', 'g'] }], groups: [{ id: 'g', name: 'G' }] }),
      ['duplicate units.0.groups.1'],
    ],
    [
      league({
        groups: [
          { id: 'g', name: 'G' },
          { id: 'g', name: 'H' },
        ],
      }),
      ['duplicate groups.1.id'],
    ],
    [withEditions({ period: '2024', scores: scored('a', 'c') }), ['unknown editions.0.scores.1.unit']],
    [withEditions({ period: '2024', scores: scored('a', 'a') }), ['duplicate editions.0.scores.1.unit']],
    [withEditions({ period: '2024', scores: [] }, { period: '2024', scores: [] }), ['duplicate editions.1.period']],
    [
      withEditions({ period: '2024', scores: [] }, { period: '2024-Q1', scores: [] }),
      ['unsupported editions.1.period'],
    ],
    [
      withEditions({ period: '2024', scores: [{ unit: 'a', value: 1, standardError: -1 }] }),
      ['invalid editions.0.scores.0.standardError'],
    ],
    [withEditions({ period: '2024', scores: [{ unit: 'a' }] }), ['missing editions.0.scores.0.value']],
    [withEditions({ period: '2024', scores: [{ unit: 'a', value: '1' }] }), ['invalid editions.0.scores.0.value']],
    [
      withEditions({ period: '2024', scores: [{ unit: 'a', value: 1, rank: 1 }] }),
      ['unknown editions.0.scores.0.rank'],
    ],
    ...['2024', '2025', '2023-Q1'].map((period): [object, string[]] => [
      withEditions({ period: '2024', scores: [], recomputed: { period, scores: [] } }),
      ['invalid editions.0.recomputed.period'],
    ]),
    [
      withEditions({ period: '2024', scores: [], recomputed: { period: '2023', scores: scored('a', 'a', 'c') } }),
      ['duplicate editions.0.recomputed.scores.1.unit', 'unknown editions.0.recomputed.scores.2.unit'],
    ],
    [{ ...league({}), index: { code: 'X', name: 'X', better: 'up' } }, ['invalid index.better']],
  ];
  for (const [input, expected] of cases) assert.deepEqual(told(readLeagueDocument(input)), expected);
});

test('readLeagueDocument refuses one id for two territories across the merger', () => {
  const provinces = { units: [{ id: '92', name: 'Cần Thơ' }] };
  const before = { period: '2024', scores: scored('92') };
  const after = { period: '2025', scores: scored('92') };
  assert.deepEqual(told(readLeagueDocument(league({ ...provinces, editions: [before, after] }))), [
    'ambiguous editions.1.unitSet',
  ]);
  // the year recomputed for the 34 has the units of the edition that carries it
  const recomputed = { ...after, recomputed: { period: '2024', scores: scored('92') } };
  assert.deepEqual(told(readLeagueDocument(league({ ...provinces, editions: [recomputed] }))), []);
  const apart = league({
    units: [...provinces.units, { id: 'new-92', name: 'Cần Thơ' }],
    editions: [before, { period: '2025', unitSet: 'vn-34', scores: scored('new-92') }],
  });
  assert.deepEqual(told(readLeagueDocument(apart)), []);
});

test('readLeagueDocument never throws, whatever the input', () => {
  let deep: unknown = 1;
  for (let i = 0; i < 20_000; i += 1) deep = [deep];
  for (const input of [
    undefined,
    null,
    0,
    'x',
    [],
    deep,
    10n,
    { ...head, units: deep, editions: deep },
    withEditions(deep),
  ])
    assert.equal(readLeagueDocument(input).ok, false);
});

/** Reads rows whose cells are parted by semicolons, in English by commas. */
const read = (text: string, language: Language = 'vi') => {
  const rows = text.split('\n').map(row => row.split(language === 'vi' ? ';' : ','));
  return readLeagueTable({ title: head.title, source: head.source, rows }, language, head.index);
};

test('readLeagueTable reads one row per unit, one column per edition', () => {
  const document = unwrap(
    read(
      'STT;Mã;Tỉnh, thành phố;Vùng;Loại;Điểm năm 2023;2024\n1;92;Cần Thơ;tỉnh ĐBSCL;thành phố;40,1744;40,4427\n2;22;Quảng Ninh;;;–;47,8212',
    ),
  );
  assert.deepEqual(document, {
    title: 'T',
    source: { name: 'S' },
    language: 'vi',
    index: head.index,
    units: [
      { id: '92', name: 'Cần Thơ', groups: ['tỉnh ĐBSCL', 'thành phố'] },
      { id: '22', name: 'Quảng Ninh' },
    ],
    groups: [
      { id: 'tỉnh ĐBSCL', name: 'tỉnh ĐBSCL' },
      { id: 'thành phố', name: 'thành phố' },
    ],
    editions: [
      {
        period: '2023',
        scores: [
          { unit: '92', value: 40.1744 },
          { unit: '22', value: null },
        ],
      },
      {
        period: '2024',
        scores: [
          { unit: '92', value: 40.4427 },
          { unit: '22', value: 47.8212 },
        ],
      },
    ],
  });
  assert.deepEqual(readLeagueDocument(document), { ok: true, value: document });
});

test('readLeagueTable reads one row per unit and period', () => {
  const csv =
    'Province,Year,Score,Standard error,Group,Reason\nA,2023,41.5,0.4,cities,\nB,2023,,,,withheld\nA,2024,42,0,cities,';
  const document = unwrap(read(csv, 'en'));
  assert.deepEqual(document.units, [
    { id: 'A', name: 'A', groups: ['cities'] },
    { id: 'B', name: 'B' },
  ]);
  assert.deepEqual(document.editions, [
    {
      period: '2023',
      scores: [
        { unit: 'A', value: 41.5, standardError: 0.4 },
        { unit: 'B', value: null, reason: 'withheld' },
      ],
    },
    { period: '2024', scores: [{ unit: 'A', value: 42, standardError: 0 }] },
  ]);
  assert.deepEqual(readLeagueDocument(document), { ok: true, value: document });
});

test('readLeagueTable places every problem in the table', () => {
  const cases: [string, string[]][] = [
    ['Tỉnh;2023;2023\nA;1;2', ['duplicate header.2']],
    ['Tỉnh;2023;2024-Q1\nA;1;2', ['unsupported header.2']],
    ['Tỉnh;Tỉnh;2023\nA;B;2', ['duplicate header.1']],
    ['2023;2024\n1;2', ['missing header']],
    ['Tỉnh;Năm\nA;2023', ['missing header']],
    ['Tỉnh;Điểm\nA;1', ['missing header']],
    ['Tỉnh;2023\nA;1\nA;2', ['duplicate rows.1.cells.0']],
    ['Tỉnh;2023\n;1', ['missing rows.0.cells.0']],
    ['Mã;Tỉnh;2023\n;A;1', ['missing rows.0.cells.0']],
    ['Tỉnh;2023\nA;1.234', ['ambiguous rows.0.cells.1']],
    ['Tỉnh;2023\nA', ['missing rows.0']],
    ['Tỉnh;Năm;Điểm\nA;2023;1\nA;2023;2', ['duplicate rows.1.cells.0']],
    ['Mã;Tỉnh;Năm;Điểm\n1;A;2023;1\n1;B;2024;2', ['ambiguous rows.1.cells.1']],
    ['Tỉnh;Vùng;Năm;Điểm\nA;X;2023;1\nA;Y;2024;2', ['ambiguous rows.1.cells.1']],
    ['Tỉnh;Năm;Điểm\nA;nay;1\nB;;1', ['invalid rows.0.cells.1', 'missing rows.1.cells.1']],
    ['Tỉnh;Năm;Điểm\nA;2023;1\nA;2024-Q1;1', ['unsupported rows.1.cells.1']],
    ['Tỉnh;Năm;Điểm;Sai số chuẩn\nA;2023;1;-2', ['invalid rows.0.cells.3']],
    ['Mã;2024;2025\n92;1;2', ['ambiguous header.2']],
  ];
  for (const [csv, expected] of cases) assert.deepEqual(told(read(csv)), expected, csv);
});
