/** Letters without width that editors leave behind: zero-width spaces and joiners, marks of direction, soft hyphens, byte order marks. */
const INVISIBLE = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Hyphens that look like the one of the keyboard; a dash between two numbers stays a dash. */
const HYPHENS = /[\u2010\u2011\u2043\uFE63\uFF0D]/g;

/** Marks of notes behind a figure, a word or a bracket: raised digits, asterisks, daggers, `[1]`. */
const MARKS = /^(.*[\p{L}\d%)]) ?([*†‡§⁺¹²³⁰⁴-⁹]+|\[(?:\d{1,2}|\p{Ll})\])$/u;

/** A text as a reader sees it: letters composed, white space collapsed, nothing invisible. */
export function cleanText(written: string): string {
  return written.replace(INVISIBLE, '').replace(HYPHENS, '-').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Takes the marks of notes off a text. */
export function splitMarks(text: string): { readonly text: string; readonly notes: readonly string[] } {
  const [, rest, mark] = MARKS.exec(text) ?? [];
  return rest === undefined || mark === undefined ? { text, notes: [] } : { text: rest, notes: [plainMark(mark)] };
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A mark of a note as it begins the note: `¹`, `[1]`, `(1)` and `1` are one. */
export function plainMark(mark: string): string {
  return mark.replace(/[[\]().]/g, '').replace(/[⁰¹²³⁴-⁹]/g, digit => String(RAISED.indexOf(digit)));
}
