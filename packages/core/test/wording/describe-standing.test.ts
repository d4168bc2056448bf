import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeStanding, ordinal, type StandingEdition } from '@cchc/core';
import { standing } from '../support/cantho.js';

/** Vietnamese, then English. */
function told(...editions: StandingEdition[]): string[] {
  const document = { ...standing('sipas'), editions };
  return [describeStanding(document, 'vi'), describeStanding(document, 'en')];
}

test('describeStanding of the published documents', () => {
  assert.equal(
    describeStanding(standing('sipas'), 'vi'),
    'SIPAS 2024: xếp thứ 34/63, giảm 11 bậc so với năm 2023 (thứ 23/63). Xếp cuối trong 6 thành phố trực thuộc trung ương; thứ 5/13 tỉnh, thành Đồng bằng sông Cửu Long. Điểm 83,28.',
  );
  assert.equal(
    describeStanding(standing('sipas'), 'en'),
    'SIPAS 2024: 34th of 63, down 11 places on 2023 (23rd of 63). Last of 6 centrally-run cities; 5th of 13 provinces and cities of the Mekong Delta. Score 83.28.',
  );
  assert.equal(
    describeStanding(standing('papi'), 'vi'),
    'PAPI 2024: xếp thứ 59/61, giảm 6 bậc so với năm 2023 (thứ 53/61). Điểm 40,44, tăng 0,27 so với năm 2023. Theo nguồn, 3 thành phần tăng và 5 thành phần giảm. 2 đơn vị không tham gia: Vĩnh Phúc và Tiền Giang. PAPI không công bố thứ hạng; thứ hạng được tính từ tổng điểm tám nội dung.',
  );
  assert.equal(
    describeStanding(standing('papi'), 'en'),
    'PAPI 2024: 59th of 61, down 6 places on 2023 (53rd of 61). Score 40.44, up 0.27 on 2023. According to the source, 3 components rose and 5 fell. 2 units took no part: Vĩnh Phúc and Tiền Giang. PAPI prints no ranks; this one is computed from the total of its eight dimensions.',
  );
  assert.match(describeStanding(standing('pci'), 'en'), /^PCI 2024: 11th of 63, up 3 places on 2023 \(14th of 63\)\. /);
  assert.match(describeStanding(standing('par-index'), 'vi', '2018'), /^PAR INDEX 2018: xếp thứ 6\/63\.$/);
});

test('describeStanding of one place, the same place and no place', () => {
  const before = { period: '2023', rank: 2, of: 63 };
  assert.deepEqual(told(before, { period: '2024', rank: 1, of: 63 }), [
    'SIPAS 2024: xếp thứ 1/63, tăng 1 bậc so với năm 2023 (thứ 2/63).',
    'SIPAS 2024: 1st of 63, up 1 place on 2023 (2nd of 63).',
  ]);
  assert.deepEqual(told(before, { period: '2024', rank: 2, of: 63 }), [
    'SIPAS 2024: xếp thứ 2/63, giữ nguyên thứ hạng so với năm 2023.',
    'SIPAS 2024: 2nd of 63, the same place as in 2023.',
  ]);
  assert.match(told(before, { period: '2024', rank: 2, of: 34 })[1]!, /as in 2023 \(2nd of 63\)\.$/);
  assert.deepEqual(told({ period: '2024', rank: null, of: 63 }), [
    'SIPAS 2024: không được xếp hạng (có 63 đơn vị được xếp hạng).',
    'SIPAS 2024: not ranked (63 were).',
  ]);
  assert.deepEqual(told(), ['Chưa có xếp hạng.', 'No ranking yet.']);
});

test('describeStanding repeats a stated change, and gives none between methods', () => {
  assert.deepEqual(told({ period: '2024', rank: 34, of: 63, change: -11 }), [
    'SIPAS 2024: xếp thứ 34/63, giảm 11 bậc.',
    'SIPAS 2024: 34th of 63, down 11 places.',
  ]);
  const editions = [
    { period: '2021', rank: 40, of: 63, score: 80 },
    { period: '2022', rank: 30, of: 63, score: 82, method: 'new' },
  ];
  assert.deepEqual(told(...editions), [
    'SIPAS 2022: xếp thứ 30/63, không so sánh được với năm 2021 vì phương pháp đã thay đổi. Điểm 82.',
    'SIPAS 2022: 30th of 63, not comparable with 2021, as the method changed. Score 82.',
  ]);
});

test('describeStanding calls a score unchanged that prints the same', () => {
  const sentences = told(
    { period: '2023', rank: 1, of: 2, score: 40.4401 },
    { period: '2024', rank: 1, of: 2, score: 40.4427 },
  );
  assert.match(sentences[0]!, /Điểm 40,44, không đổi so với năm 2023\.$/);
  assert.match(sentences[1]!, /Score 40\.44, unchanged from 2023\.$/);
});

test('describeStanding counts one component and one absent unit in the singular', () => {
  const [, en] = told({ period: '2024', rank: 1, of: 2, components: { up: 1, down: 0 }, absent: ['A'] });
  assert.equal(
    en,
    'SIPAS 2024: 1st of 2. According to the source, 1 component rose and 0 fell. 1 unit took no part: A.',
  );
});

test('ordinal(n)', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 11, 12, 13, 21, 22, 63, 101, 111].map(ordinal).join(' '),
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 63rd 101st 111th',
  );
});
