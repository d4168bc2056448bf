import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeStanding, ordinal, type StandingEdition } from '@cchc/core';
import { standing } from '../../support/cantho.js';

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

test('describeStanding of a rank that could be others, and of a change that may be chance', () => {
  const before = { period: '2023', rank: 36, of: 63, interval: { best: 31, worst: 40 } };
  const now = { period: '2024', rank: 34, of: 63, interval: { best: 30, worst: 38 } };
  assert.deepEqual(told(before, now), [
    'SIPAS 2024: xếp thứ 34/63 (có thể từ thứ 30 đến thứ 38), không thay đổi rõ rệt so với năm 2023 (thứ 36/63).',
    'SIPAS 2024: 34th of 63 (could be 30th to 38th), no clear change on 2023 (36th of 63).',
  ]);
  const [vi, en] = told(
    { ...before, score: 40, standardError: 0.5 },
    { ...now, score: 40.5, standardError: 0.5, interval: { best: 34, worst: 34 } },
  );
  assert.match(vi!, /2024: xếp thứ 34\/63, .* Điểm 40,5, tăng 0,5 so với năm 2023 \(trong phạm vi sai số\)\.$/);
  assert.match(en!, /Score 40\.5, up 0\.5 on 2023 \(within the margin of error\)\.$/);
});

test('describeStanding of who is new or back, and of units that are not the same', () => {
  const was = { period: '2023', rank: null, of: 61 };
  const now = { period: '2024', rank: 34, of: 63 };
  assert.deepEqual(told(was, now), [
    'SIPAS 2024: xếp thứ 34/63, mới vào bảng xếp hạng.',
    'SIPAS 2024: 34th of 63, new in the ranking.',
  ]);
  assert.deepEqual(told({ period: '2022', rank: 5, of: 63 }, was, now), [
    'SIPAS 2024: xếp thứ 34/63, trở lại bảng xếp hạng.',
    'SIPAS 2024: 34th of 63, back in the ranking.',
  ]);
  assert.deepEqual(told(now, { period: '2025', rank: 12, of: 34 }), [
    'SIPAS 2025: xếp thứ 12/34, không so sánh được với năm 2024 vì các đơn vị được xếp hạng không còn như trước.',
    'SIPAS 2025: 12th of 34, not comparable with 2024, as the units are not the same.',
  ]);
});

test('describeStanding tells the tier, alone where ranks are hidden', () => {
  const edition = { ...standing('sipas').editions.at(-1)!, tier: { vi: 'Khá', en: 'fair' } };
  const document = { ...standing('sipas'), editions: [{ period: '2023', rank: 23, of: 63, score: 80.03 }, edition] };
  assert.match(describeStanding(document, 'vi'), /sông Cửu Long\. Xếp loại Khá\. Điểm 83,28/);
  const hidden = (language: 'vi' | 'en', editions: StandingEdition[] = document.editions) =>
    describeStanding({ ...document, editions }, language, undefined, { hideRank: true });
  assert.equal(hidden('vi'), 'SIPAS 2024: xếp loại Khá. Điểm 83,28, tăng 3,25 so với năm 2023.');
  assert.equal(hidden('en'), 'SIPAS 2024: rated fair. Score 83.28, up 3.25 on 2023.');
  assert.equal(hidden('vi', [{ period: '2024', rank: 34, of: 63 }]), 'SIPAS 2024: không nêu thứ hạng.');
});
