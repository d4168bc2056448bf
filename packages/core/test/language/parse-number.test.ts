import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatNumber, parseNumber, type Language, type NumberKind } from '@cchc/core';

const percent = { min: 0, max: 100 };
const count = { integer: true, min: 0 };

/** The value, or the code of the problem. */
function read(written: string, language: Language, kind?: NumberKind): number | string | null {
  const reading = parseNumber(written, language, kind);
  return reading.ok ? reading.value : reading.problem.code;
}

test('parseNumber(text, language) reads the notation of the language', () => {
  assert.equal(read('81,98', 'vi', percent), 81.98);
  assert.equal(read('81,98 %', 'vi', percent), 81.98);
  assert.equal(read('81.98%', 'en', percent), 81.98);
  assert.equal(read('1.234.567,5', 'vi'), 1234567.5);
  assert.equal(read('1,234,567.5', 'en'), 1234567.5);
  assert.equal(read('+3', 'vi'), 3);
});

test('parseNumber reads the other notation where only that one fits', () => {
  assert.equal(read('81.98', 'vi', percent), 81.98);
  assert.equal(read('81,98', 'en', percent), 81.98);
  assert.equal(read('0.500', 'vi', percent), 0.5);
});

test('parseNumber takes spaces of every kind between thousands, and only there', () => {
  for (const space of [' ', '\u00a0', '\u202f', '\u2009']) {
    assert.equal(read(`19${space}863`, 'vi', count), 19863);
    assert.equal(read(`1${space}019${space}863`, 'en', count), 1019863);
  }
  for (const written of ['2023 150', '1 2', '19 8630', '1 234.567.890']) {
    assert.equal(read(written, 'vi', count), 'invalid', written);
  }
});

test('parseNumber reads every minus sign in use', () => {
  for (const minus of ['-', '−', '‒', '–']) assert.equal(read(`${minus}11`, 'vi', { integer: true }), -11);
});

test('parseNumber gives null for a missing figure, never zero', () => {
  for (const written of [
    '',
    ' ',
    '-',
    '–',
    '−',
    '…',
    '...',
    '*',
    'n/a',
    'N/A',
    'Không có',
    'không có số liệu',
    'Chưa có',
  ]) {
    assert.equal(read(written, 'vi', percent), null, written);
  }
});

test('parseNumber refuses to choose between two possible readings', () => {
  assert.deepEqual(parseNumber('1.234', 'vi', percent), {
    ok: false,
    problem: { code: 'ambiguous', expected: { type: 'number' }, received: '1.234' },
  });
  assert.equal(read('1,234', 'vi'), 'ambiguous');
  assert.equal(read('1,234', 'en'), 'ambiguous');
});

test('parseNumber takes the reading of the language when the other is impossible', () => {
  assert.equal(read('19.863', 'vi', count), 19863);
  assert.equal(read('93,080', 'vi', percent), 93.08);
  assert.equal(read('93.080', 'en', percent), 93.08);
});

test('parseNumber reports the range, the type or the text that is none', () => {
  const problem = (written: string, kind: NumberKind): unknown => {
    const reading = parseNumber(written, 'vi', kind);
    return reading.ok ? reading.value : reading.problem;
  };
  assert.deepEqual(problem('981,98', percent), {
    code: 'invalid',
    expected: { type: 'range', min: 0, max: 100 },
    received: '981,98',
  });
  assert.deepEqual(problem('981,980', percent), {
    code: 'invalid',
    expected: { type: 'range', min: 0, max: 100 },
    received: '981,980',
  });
  assert.deepEqual(problem('12,5', count), { code: 'invalid', expected: { type: 'integer' }, received: '12,5' });
  assert.deepEqual(problem('tốt', percent), { code: 'invalid', expected: { type: 'number' }, received: 'tốt' });
});

test('parseNumber does not take a footnote mark or an exponent for digits', () => {
  for (const written of ['81,98¹', '63²', '1e5', '0x10', '½', '81,98 (1)'])
    assert.equal(read(written, 'vi'), 'invalid');
});

test('parseNumber of hostile text ends quickly and quotes at most 80 characters', () => {
  for (const written of ['9'.repeat(100_000), `1${' '.repeat(100_000)}1`, '1.'.repeat(50_000)]) {
    const reading = parseNumber(written, 'vi', percent);
    assert.ok(!reading.ok && String(reading.problem.received).length <= 80);
  }
});

test('parseNumber(formatNumber(x)) is x or ambiguous, never another number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom<Language>('vi', 'en'),
      fc.constantFrom<NumberKind>({}, percent, count),
      (size, digits, language, kind) => {
        const value = Number((size / 10 ** digits).toFixed(digits));
        const result = read(formatNumber(value, language, digits), language, kind);
        const isAllowed = value >= (kind.min ?? -Infinity) && value <= (kind.max ?? Infinity);
        const fits = isAllowed && (!kind.integer || Number.isInteger(value));
        if (fits) assert.ok(result === 'ambiguous' || result === value || (result === 0 && value === 0));
        else assert.ok(typeof result === 'string', `${formatNumber(value, language, digits)} read as ${result}`);
      },
    ),
  );
});
