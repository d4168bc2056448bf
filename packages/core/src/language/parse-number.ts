import type { Expected, Problem } from '../problem.js';
import type { Language } from './language.js';
import { brief } from '../brief.js';

/** The numbers that a cell may hold. They decide which readings of `1.234` are possible. */
export interface NumberKind {
  readonly integer?: boolean;
  readonly min?: number;
  readonly max?: number;
}

export type NumberReading =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: Omit<Problem, 'path'> };

/** Marks for "no figure" that publishers use. */
const MISSING = /^(?:[-−–—.…*:]+|n\/?a|nan|null|no (?:data|figure)|(?:không|chưa) có(?: số liệu)?|chưa công bố)?$/i;

/**
 * Reads a number as people write it in a table: decimal comma and points between thousands in Vietnamese, the reverse in
 * English, spaces between thousands in both, an optional percent sign.
 *
 * A text that both notations can read, with different results, is `ambiguous` (`1.234` in Vietnamese is 1234 or 1.234)
 * unless only the language's own reading is possible for this kind of number. It is never guessed.
 *
 * @param written the text of one cell
 * @param language language of the table
 * @param isCertain whether the table is known to be written in the notation of this language: no other is thought of then
 * @returns the number; null for an empty cell or a mark such as `–` or `n/a`; or what is wrong
 * @example
 * parseNumber('81,98 %', 'vi', { min: 0, max: 100 }) // → { ok: true, value: 81.98 }
 * parseNumber('19.863', 'vi', { integer: true, min: 0 }) // → { ok: true, value: 19863 }
 * parseNumber('1.234', 'vi', { min: 0, max: 100 }) // → { ok: false, problem: { code: 'ambiguous', received: '1.234' } }
 */
export function parseNumber(
  written: string,
  language: Language,
  kind: NumberKind = {},
  isCertain = false,
): NumberReading {
  // not NFKC, which would turn the footnote of 81,98¹ into a digit
  const trimmed = written.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (MISSING.test(trimmed)) return { ok: true, value: null };

  const digits = trimmed.replace(/ ?%$/, '').replace(/^[−‒–]/, '-');
  const own = readIn(digits, language);
  const other = isCertain ? null : readIn(digits, language === 'vi' ? 'en' : 'vi');
  const fail = (code: Problem['code'], expected: Expected): NumberReading => ({
    ok: false,
    problem: { code, expected, received: brief(trimmed) },
  });

  if (own === null && other === null) return fail('invalid', { type: kind.integer ? 'integer' : 'number' });
  const possible = (value: number | null): boolean => value !== null && isPossible(value, kind);
  if (own !== null && other !== null && own !== other && possible(other)) {
    return fail('ambiguous', { type: kind.integer ? 'integer' : 'number' });
  }
  const value = own ?? other!;
  if (possible(value)) return { ok: true, value };
  if (kind.integer && !Number.isSafeInteger(value)) return fail('invalid', { type: 'integer' });
  return fail('invalid', { type: 'range', ...bounds(kind) });
}

/** Whether a number can be read in the notation of a language. */
export function readsAs(written: string, language: Language): boolean {
  return readIn(written, language) !== null;
}

const readIn = (digits: string, language: Language): number | null =>
  language === 'vi' ? readWith(digits, ',', '.') : readWith(digits, '.', ',');

/** The value with the given decimal mark and mark between thousands; null when the text is not written so. */
function readWith(digits: string, decimal: string, group: string): number | null {
  const whole = `\\d+|[1-9]\\d{0,2}([ ${group}])\\d{3}(?:\\1\\d{3})*`;
  if (!new RegExp(`^[+-]?(?:${whole})(?:[${decimal}]\\d+)?$`).test(digits)) return null;
  const value = Number(digits.replaceAll(group, '').replaceAll(' ', '').replace(decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

function isPossible(value: number, { integer, min = -Infinity, max = Infinity }: NumberKind): boolean {
  return value >= min && value <= max && (!integer || Number.isSafeInteger(value));
}

function bounds({ min, max }: NumberKind): { min?: number; max?: number } {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
