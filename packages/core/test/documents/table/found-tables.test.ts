import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  readJsonStat,
  readLeagueTable,
  readSatisfactionTable,
  readStandingTable,
  type GivenCell,
  type Language,
  type Reading,
  type TableText,
} from '@cchc/core';
import { unwrap } from '../../support/cantho.js';

/** Cells parted by bars, rows by line ends. */
const cells = (text: string): string[][] => text.split('\n').map(row => row.split('|').map(cell => cell.trim()));

const trend = (rows: TableText['rows'] | string, language: Language = 'vi', more: Partial<TableText> = {}) =>
  readSatisfactionTable({ title: 'Hài lòng', rows: typeof rows === 'string' ? cells(rows) : rows, ...more }, language);

const standing = (text: string, of?: string, unit = 'Tỉnh A') =>
  readStandingTable({ title: 'PCI', rows: cells(text) }, 'vi', { code: 'PCI', name: 'PCI' }, unit, { of });

const league = (text: string, language: Language = 'vi') =>
  readLeagueTable({ title: 'Chỉ số', rows: cells(text) }, language, { code: 'A', name: 'A' });

/** The series as labels and figures: `Cổng: 2023 88.4 (5120)`. */
const drawn = (reading: ReturnType<typeof trend>): string[] =>
  unwrap(reading).series.map(
    ({ label, points, summary }) =>
      `${label}: ${[
        ...points.map(({ period, value, low, high, base, status }) =>
          [
            period,
            value ?? (low === undefined ? '–' : `${low}–${high}`),
            base === undefined ? '' : `(${base})`,
            status ?? '',
          ]
            .filter(part => part !== '')
            .join(' '),
        ),
        ...(summary ? [`${summary.from}–${summary.to} ${summary.low}–${summary.high}`] : []),
      ].join(', ')}`,
  );

const told = (reading: Reading<unknown>): string[] =>
  reading.ok ? [] : reading.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
const warned = (reading: Reading<unknown>): string[] =>
  reading.ok ? (reading.warnings ?? []).map(({ code, path, received }) => `${code} ${path.join('.')} ${received}`) : [];

const TWO = '2023|88,4|5.120\n2024|91,7|6.034';
const SIPAS = ['SIPAS: 2023 82.2 (85), 2024 83.9 (92)'];

test('answers have many names', () => {
  for (const header of [
    'Tổng số phiếu',
    'Lượt đánh giá',
    'Số lượng phiếu',
    'Số ý kiến',
    'Total responses',
    'Number of responses',
    'Cỡ mẫu',
    'Số người được hỏi',
    'N',
  ])
    assert.deepEqual(drawn(trend(`Năm|SIPAS (%)|${header}\n2023|82,2|85\n2024|83,9|92`)), SIPAS, header);
});

test('ranks, changes and what nobody knows are left out of a trend by name', () => {
  for (const [header, code] of [
    ['Xếp hạng', 'unsupported'],
    ['Vị thứ', 'unsupported'],
    ['Hạng trong vùng', 'unsupported'],
    ['Tăng/giảm so với năm trước', 'unsupported'],
    ['Chênh lệch', 'unsupported'],
    ['So với cùng kỳ', 'unsupported'],
    ['Không hài lòng (%)', 'unsupported'],
    ['Tỷ lệ đúng hạn (%)', 'unsupported'],
    ['Xyz', 'unknown'],
    ['Lương thưởng', 'unknown'],
  ] as const) {
    const reading = trend(`Năm|SIPAS (%)|${header}\n2023|82,2|20\n2024|83,9|18`);
    assert.deepEqual(drawn(reading), ['SIPAS: 2023 82.2, 2024 83.9'], header);
    assert.deepEqual(warned(reading), [`${code} header.2 ${header}`]);
  }
  assert.deepEqual(told(trend('Năm|Xyz\n2023|45,1\n2024|46', 'vi', { title: 'Bảng' })), ['missing header']);
  assert.deepEqual(told(trend('Năm|Xếp hạng\n2023|20\n2024|18')), ['missing header']);
});

test('titles, several header rows, running numbers, numbered columns and blank columns are no figures', () => {
  const title: GivenCell[] = [{ text: 'BẢNG 3. TỶ LỆ HÀI LÒNG', columns: 3 }];
  const plain = ['Tỷ lệ: 2023 88.4 (5120), 2024 91.7 (6034)'];
  const head = 'Năm|Tỷ lệ (%)|Số phiếu';
  const titled = trend([title, ...cells(`${head}\n${TWO}`)], 'vi', { title: undefined });
  assert.deepEqual(drawn(titled), plain);
  assert.equal(unwrap(titled).title, 'BẢNG 3. TỶ LỆ HÀI LÒNG');
  assert.deepEqual(drawn(trend(`STT|${head}\n1|2023|88,4|5.120\n2|2024|91,7|6.034`)), plain);
  assert.deepEqual(drawn(trend(`|${head}\n1|2023|88,4|5.120\n2|2024|91,7|6.034`)), plain);
  assert.deepEqual(drawn(trend(`${head}\n(1)|(2)|(3)\n${TWO}`)), plain);
  assert.deepEqual(drawn(trend(`${head}\nA|1|2\n${TWO}`)), plain);
  assert.deepEqual(drawn(trend(`${head}||\n${TWO.replaceAll('\n', '||\n')}||\n||||`)), plain);
  const grouped: GivenCell[][] = [
    [
      { text: 'Năm', rows: 2 },
      { text: 'Trực tiếp', columns: 2 },
      { text: 'Trực tuyến', columns: 2 },
    ],
    ['Tỷ lệ (%)', 'Số phiếu', 'Tỷ lệ (%)', 'Số phiếu'],
    ...cells('2023|88,4|5.120|93,0|2.210'),
  ];
  const both = ['Trực tiếp: 2023 88.4 (5120)', 'Trực tuyến: 2023 93 (2210)'];
  assert.deepEqual(drawn(trend(grouped)), both);
  const inFile = 'Năm|Trực tiếp||Trực tuyến|\n|Tỷ lệ (%)|Số phiếu|Tỷ lệ (%)|Số phiếu\n2023|88,4|5.120|93,0|2.210';
  assert.deepEqual(drawn(trend(inFile)), both);
});

test('rows of totals, sources and notes are no periods', () => {
  for (const total of ['Bình quân', 'Trung bình', 'Tổng cộng', 'Average']) {
    const reading = trend(`Năm|Tỷ lệ (%)\n2023|88,4\n2024|91,7\n${total}|90,05`);
    assert.deepEqual(drawn(reading), ['Tỷ lệ: 2023 88.4, 2024 91.7']);
    assert.deepEqual(warned(reading), [`unsupported rows.2 ${total}`]);
  }
  const noted = trend(`Năm|Hài lòng (%)\n2023|88,4\n2024|90,2*\n||\n* Số liệu sơ bộ|\nNguồn: Sở Nội vụ tỉnh A|`);
  assert.deepEqual(drawn(noted), ['Hài lòng: 2023 88.4, 2024 90.2 P']);
  assert.deepEqual(unwrap(noted).source, { name: 'Sở Nội vụ tỉnh A' });
});

test('marks of notes join no number', () => {
  const marked: GivenCell[][] = [
    ['Năm', 'Hài lòng (%)', 'Số phiếu'],
    ['2023', '87,5', '498'],
    ['2024', { text: '90,2', notes: ['1'] }, { text: '512', notes: ['2'] }],
  ];
  const both = ['Hài lòng: 2023 87.5 (498), 2024 90.2 (512)'];
  assert.deepEqual(drawn(trend(marked)), both);
  assert.deepEqual(drawn(trend('Năm|Hài lòng (%)¹|Số phiếu\n2023|87,5|498\n2024|90,2¹|512[2]')), both);
  assert.deepEqual(drawn(trend('Năm|Hài lòng (%)|Số phiếu\n2023|87,5†|498\n2024|90,2**|512²')), both);
});

test('letters without width, hyphens and decomposed letters are what they look like', () => {
  for (const sign of ['\u200B', '\u00AD', '\u2060', '\uFEFF', '\u200E']) {
    const text = `Năm|Cổng tỉnh (%)|Số phiếu\n${TWO}`.replace(/(^|\||\n)/g, `$1${sign}`);
    assert.deepEqual(drawn(trend(text)), ['Cổng tỉnh: 2023 88.4 (5120), 2024 91.7 (6034)']);
  }
  const apart = `Năm|Tỷ lệ hài lòng (%)|Số phiếu\n${TWO}`.normalize('NFD');
  assert.deepEqual(drawn(trend(apart)), ['Tỷ lệ hài lòng: 2023 88.4 (5120), 2024 91.7 (6034)']);
});

test('years across are read as years down', () => {
  const across = 'Kênh|2021|2022|2023\nTrực tiếp|84,2|86,9|88,4\nTrực tuyến|90,0|91,5|93,0';
  assert.deepEqual(drawn(trend(across)), [
    'Trực tiếp: 2021 84.2, 2022 86.9, 2023 88.4',
    'Trực tuyến: 2021 90, 2022 91.5, 2023 93',
  ]);
  const measured = trend(
    'TT|Nội dung|Đơn vị tính|Năm 2022|Năm 2023\n1|Hài lòng|%|86,9|88,4\n2|Số phiếu|phiếu|4.820|5.120',
  );
  assert.deepEqual(drawn(measured), ['Hài lòng: 2022 86.9 (4820), 2023 88.4 (5120)']);
  assert.deepEqual(unwrap(standing('Chỉ số|2022|2023\nXếp hạng|20/63|18/63\nĐiểm|65,1|66,4')).editions, [
    { period: '2022', rank: 20, of: 63, score: 65.1 },
    { period: '2023', rank: 18, of: 63, score: 66.4 },
  ]);
  assert.deepEqual(told(trend('Kênh|2021|2022\nTrực tiếp|84,2|186,9')), ['invalid rows.0.cells.2']);
});

test('columns of targets, tiers, scores and peers are what they say', () => {
  const targets = (text: string) => unwrap(trend(text)).targets;
  assert.deepEqual(targets('Năm|Hài lòng (%)|Chỉ tiêu (%)\n2023|88,4|90\n2024|91,7|95'), [
    { period: '2023', value: 90, label: 'Chỉ tiêu' },
    { period: '2024', value: 95, label: 'Chỉ tiêu' },
  ]);
  assert.deepEqual(targets('Year|Satisfied (%)|Target\n2023|88.4|90\n2024|91.7|90'), [{ value: 90, label: 'Target' }]);
  for (const header of ['Nhóm xếp hạng', 'Xếp loại', 'Phân loại'])
    assert.equal(unwrap(standing(`Năm|Điểm PCI|Thứ hạng|${header}\n2022|66,02|18/63|Tốt`)).editions[0]?.tier, 'Tốt');
  for (const header of ['Tổng điểm', 'Điểm số', 'PCI', 'Điểm đánh giá'])
    assert.equal(unwrap(standing(`Năm|${header}|Xếp hạng\n2022|84,79|20/63`)).editions[0]?.score, 84.79, header);
  for (const header of [
    'Vị thứ',
    'Vị trí',
    'Kết quả xếp hạng',
    'Xếp thứ',
    'Hạng toàn quốc',
    'Xếp hạng cả nước',
    'Thứ bậc',
    'Xếp hạng (trên 63)',
    'Đứng thứ',
    'Ranking',
  ])
    assert.equal(unwrap(standing(`Năm|${header}\n2022|20/63`)).editions[0]?.rank, 20, header);
  const peers = unwrap(standing('Năm|Hạng|tỉnh trong vùng\n2022|20/63|–\n2023|18/63|3/13')).editions;
  assert.deepEqual(
    peers.map(({ groups }) => groups?.length ?? 0),
    [0, 1],
  );
});

test('ranks without a number ranked take it from the header, a column, all rows or the page', () => {
  const places = (reading: ReturnType<typeof standing>) =>
    unwrap(reading).editions.map(({ rank, of }) => `${rank}/${of}`);
  assert.deepEqual(places(standing('Năm|Xếp hạng\n2022|20\n2023|18', '63')), ['20/63', '18/63']);
  assert.deepEqual(places(standing('Năm|Xếp hạng (trên 63)\n2022|20\n2023|18')), ['20/63', '18/63']);
  assert.deepEqual(places(standing('Năm|Tỉnh|Xếp hạng\n2022|A|1\n2022|B|2\n2022|Tỉnh A|3', undefined, 'B')), ['2/3']);
  assert.deepEqual(told(standing('Năm|Xếp hạng\n2022|20')), ['invalid rows.0.cells.1']);
});

test('numbers are read as their column is written', () => {
  const scores = (text: string, language: Language) =>
    unwrap(league(text, language)).editions[0]?.scores.map(({ value }) => value);
  for (const language of ['vi', 'en'] as const) {
    assert.deepEqual(scores('Tỉnh|2024\nX|40,174\nY|40,1', language), [40.174, 40.1]);
    assert.deepEqual(scores('Tỉnh|2024\nX|40.174\nY|40.1', language), [40.174, 40.1]);
    assert.deepEqual(told(league('Tỉnh|2024\nX|40,174\nY|40,175', language)), [
      'ambiguous rows.0.cells.1',
      'ambiguous rows.1.cells.1',
    ]);
  }
  const inFile = trend(`Năm|Hài lòng (%)|Số phiếu\n${TWO}`, 'en', { suggestedNotation: 'vi' });
  assert.deepEqual(drawn(inFile), ['Hài lòng: 2023 88.4 (5120), 2024 91.7 (6034)']);
  const stated = trend('Năm|Hài lòng (%)|Số phiếu\n2023|88|5.120', 'en', { notation: 'vi' });
  assert.deepEqual(drawn(stated), ['Hài lòng: 2023 88 (5120)']);
  assert.deepEqual(told(trend('Year|Satisfied (%)|Responses\n2023|88|5.120', 'en')), ['ambiguous rows.0.cells.2']);
});

test('fractions and means are not taken for percent', () => {
  assert.deepEqual(told(trend('Năm|Hài lòng (%)\n2023|0,884\n2024|0,917')), ['ambiguous header.1']);
  assert.deepEqual(told(trend('Năm|Mức độ hài lòng\n2023|4,2\n2024|4,3')), ['ambiguous header.1']);
  assert.deepEqual(warned(trend('Năm|Hài lòng (%)\n2023|4,2\n2024|4,3')), ['invalid header.1 4.3']);
});

test('half years, cumulative periods, provisional years and spans are periods of their own', () => {
  const rate = (text: string) => drawn(trend(`Kỳ|Tỷ lệ (%)\n${text}`));
  assert.deepEqual(rate('Năm 2024|88,0\n6 tháng đầu năm 2025|91,2'), [
    'Tỷ lệ: 2024 88',
    'Tỷ lệ (nửa năm): 2025-S1 91.2',
  ]);
  assert.deepEqual(rate('6 tháng đầu năm 2025|91,2\n9 tháng năm 2025|92,0'), [
    'Tỷ lệ: 2025-S1 91.2',
    'Tỷ lệ (9 tháng đầu năm): 2025-01/2025-09 92',
  ]);
  assert.deepEqual(rate('9 tháng đầu năm 2024|90\n9T/2025|92,0'), ['Tỷ lệ: 2024-01/2024-09 90, 2025-01/2025-09 92']);
  assert.deepEqual(rate('2023|88,4\nSơ bộ 2024|91,7'), ['Tỷ lệ: 2023 88.4, 2024 91.7 P']);
  assert.deepEqual(rate('Giai đoạn 2016-2020|80,1-85,2\n2021|86,0'), ['Tỷ lệ: 2021 86, 2016–2020 80.1–85.2']);
  assert.deepEqual(told(trend('Kỳ|Tỷ lệ (%)\n2009/10|81.0\n2010/11|83.5')), [
    'ambiguous rows.0.cells.0',
    'ambiguous rows.1.cells.0',
  ]);
});

test('a file ends with its title and its source, or begins with them', () => {
  const saved = trend(
    'Kỳ|Trực tiếp|Số phiếu|Trực tuyến\n2022|86,9 %|4.820|không có số liệu\n2023|88,4 %|5.120|90,0–92,0 %\n\nHài lòng chung\nNguồn: Sở Nội vụ',
    'vi',
    { title: undefined },
  );
  assert.deepEqual(drawn(saved), ['Trực tiếp: 2022 86.9 (4820), 2023 88.4 (5120)', 'Trực tuyến: 2022 –, 2023 90–92']);
  assert.deepEqual([unwrap(saved).title, unwrap(saved).source.name], ['Hài lòng chung', 'Sở Nội vụ']);
  const preamble = trend(
    `Kết quả khảo sát, tỉnh A||\n||\nNăm|Hài lòng (%)|Số phiếu\n${TWO}\n||\nNguồn: Sở Nội vụ||`,
    'vi',
    { title: undefined },
  );
  assert.deepEqual([unwrap(preamble).title, unwrap(preamble).source.name], ['Kết quả khảo sát, tỉnh A', 'Sở Nội vụ']);
  assert.deepEqual(drawn(preamble), ['Hài lòng: 2023 88.4 (5120), 2024 91.7 (6034)']);
});

test('public shapes are read as they are published', () => {
  const owid = league(
    'Entity|Code|Year|Government effectiveness\nAvalon|AVL|2022|0.41\nAvalon|AVL|2023|0.47\nWorld||2022|0.5',
    'en',
  );
  assert.deepEqual(
    unwrap(owid).editions.map(({ scores }) => scores.length),
    [2, 1],
  );
  assert.deepEqual(warned(owid), ['ambiguous header.3 Government effectiveness']);
  const bank = league(
    'Data Source|World Development Indicators||||\n\nCountry Name|Country Code|Indicator Name|Indicator Code|2022 [YR2022]|2023 [YR2023]\nAvalon|AVL|Effectiveness|GE.EST|0.41|0.47\nBorduria|BRD|Effectiveness|GE.EST|..|0.6',
    'en',
  );
  assert.deepEqual(
    unwrap(bank).editions.map(({ period }) => period),
    ['2022', '2023'],
  );
  const sdmx = trend(
    'DATAFLOW|REF_AREA|INDICATOR|TIME_PERIOD|OBS_VALUE|OBS_STATUS\nX|VN-CT|SAT|2024-S1|91.2|A\nX|VN-CT|SAT|2024-S2|92.5|P\nX|VN-HN|SAT|2024-S1|90.0|A',
    'en',
  );
  assert.deepEqual(drawn(sdmx), ['VN-CT: 2024-S1 91.2, 2024-S2 92.5 P', 'VN-HN: 2024-S1 90']);
  const cube = readJsonStat({
    version: '2.0',
    class: 'dataset',
    label: 'Hài lòng',
    id: ['channel', 'time'],
    size: [2, 2],
    role: { time: ['time'] },
    dimension: {
      channel: { category: { index: ['a', 'b'], label: { a: 'Trực tiếp', b: 'Trực tuyến' } } },
      time: { category: { index: { '2023': 0, '2024': 1 } } },
    },
    value: [88.4, 91.7, null, 95.2],
  });
  assert.deepEqual(drawn(readSatisfactionTable(unwrap(cube), 'vi')), [
    'Trực tiếp: 2023 88.4, 2024 91.7',
    'Trực tuyến: 2023 –, 2024 95.2',
  ]);
});

test('two spellings of a unit are one, and said so', () => {
  const reading = league(
    'Đơn vị|Năm|Điểm\nHòa Bình|2023|70,1\nTỉnh Hoà Bình|2024|72,5\nÐồng Nai|2023|60\nĐồng Nai|2024|61\nTrung bình|2024|66',
  );
  assert.deepEqual(
    unwrap(reading).units.map(({ name }) => name),
    ['Hòa Bình', 'Ðồng Nai'],
  );
  assert.deepEqual(warned(reading), [
    'unsupported rows.4 Trung bình',
    'duplicate rows.1.cells.0 Tỉnh Hoà Bình',
    'duplicate rows.3.cells.0 Đồng Nai',
  ]);
});
