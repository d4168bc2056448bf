import type { Expected, Problem } from '../../problem.js';
import { problem as en } from './en.js';
import type { Language } from '../../language/language.js';
import { formatNumber } from '../../language/number-format.js';
import { problem as vi } from './vi.js';
import type { ProblemWords } from './words.js';

/**
 * A problem as a sentence: what is wrong, where, what was found and what was expected.
 *
 * @param problem from a reader or a check
 * @param language of the sentence
 * @returns one sentence for the person who can mend the data
 * @example
 * describeProblem({ code: 'invalid', path: ['rows', 2, 'cells', 1], expected: { type: 'range', max: 100 }, received: 981.98 }, 'vi')
 * // → 'Không hợp lệ: hàng 3, cột 2: 981,98 (cần không quá 100)'
 */
export function describeProblem(problem: Problem, language: Language): string {
  const words = language === 'vi' ? vi : en;
  const counted = problem.expected?.type === 'items' && typeof problem.received === 'number';
  const received =
    problem.received === undefined
      ? null
      : counted
        ? words.expected.items(Number(problem.received))
        : tell(problem.received, language);
  if (problem.expected?.type === 'response') return words.response(received ?? 'network', problem.expected.from);
  const where = place(problem.path, words);
  // a tag without anything in it, whose table may have come to stand outside
  const isEmpty = problem.code === 'missing' && problem.path.join() === 'data';
  const expected: Expected | undefined = problem.expected ?? (isEmpty ? { type: 'table-inside' } : undefined);
  const needs = expected ? ` (${words.needs(expectation(expected, words, language))})` : '';
  return [words.codes[problem.code], where, received].filter(Boolean).join(': ') + needs;
}

/**
 * A warning as a sentence: what was left out, taken for something or is doubtful, where it stands, and what to write instead.
 *
 * @param warning from a reading that is well
 * @param language of the sentence
 * @returns one sentence for the person who can mend the data, or who reads the figures
 * @example
 * describeWarning({ code: 'unsupported', path: ['header', 2], received: 'Xếp hạng' }, 'vi')
 * // → 'Không dùng đến: cột 3: Xếp hạng'
 */
export function describeWarning(warning: Problem, language: Language): string {
  const words = language === 'vi' ? vi : en;
  const { code, path, expected, received } = warning;
  const isRows = path[0] === 'rows' && path.length === 1;
  if (isRows) return words.rowsGone(Number(received));
  const where = path[0] === 'header' && path.length === 2 ? words.column(Number(path[1]) + 1) : place(path, words);
  const what = received === undefined ? null : tell(received, language);
  const needs = expected ? ` (${words.needs(expectation(expected, words, language))})` : '';
  return [words.warnings[code], where, what].filter(Boolean).join(': ') + needs;
}

function tell(received: NonNullable<Problem['received']> | null, language: Language): string {
  // decimals are kept (100.001 is not 100), and whole numbers are not grouped (they may be years)
  return typeof received === 'number' && !Number.isInteger(received)
    ? formatNumber(received, language, Math.min(20, (String(received).split('.')[1] ?? '').length))
    : String(received);
}

/** Table places are counted from 1, as a reader counts rows; paths into JSON are written as they are typed in code. */
function place(path: readonly (string | number)[], words: ProblemWords): string {
  const [table, row, , column] = path;
  if (table === 'header') return typeof row === 'number' ? words.column(row + 1) : words.header;
  if (table === 'rows' && typeof row === 'number') {
    return typeof column === 'number' ? words.cell(row + 1, column + 1) : words.row(row + 1);
  }
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

function expectation(expected: Expected, words: ProblemWords, language: Language): string {
  const number = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : tell(value, language);
  switch (expected.type) {
    case 'range':
      return words.expected.range(number(expected.min), number(expected.max));
    case 'value':
      return tell(expected.value, language);
    case 'options':
      return words.expected.options(expected.options);
    case 'items':
      return words.expected.items(expected.count);
    case 'later-period':
      return words.expected.laterPeriod(expected.than);
    case 'same-length-period':
      return words.expected.samePeriod(expected.as);
    default:
      return words.expected.type(expected.type);
  }
}
