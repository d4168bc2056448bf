import { parseNumber, readsAs, type NumberKind, type NumberReading } from '../../language/parse-number.js';
import type { Language } from '../../language/language.js';

/** Who says in which notation the numbers of a table are written. */
export interface NotationSources {
  /** Of the page: the last to be asked. */
  readonly language: Language;
  /** What the caller states; all numbers are read so. */
  readonly stated?: Language | undefined;
  /** What the file suggests. */
  readonly suggested?: Language | undefined;
}

/** Numbers in a text: a cell may hold two with a dash between. */
const NUMBERS = /\d[\d.,]*\d|\d/g;

/** The notations that can read all numbers of some texts, where not both can. */
function notationOf(texts: readonly string[]): Language | 'both' | 'neither' {
  const numbers = texts.flatMap(text => text.match(NUMBERS) ?? []);
  const vi = numbers.every(number => readsAs(number, 'vi'));
  const en = numbers.every(number => readsAs(number, 'en'));
  return vi === en ? (vi ? 'both' : 'neither') : vi ? 'vi' : 'en';
}

/**
 * Reads the numbers of one column as the whole column, and then the whole table, is written: `40,174` is 40.174 beside
 * `40,1`. Where neither tells, the file, then the page does, and a number that stays in doubt is a problem.
 *
 * @param column texts of the column
 * @param table texts of all columns of figures
 */
export function columnNumbers(
  column: readonly string[],
  table: readonly (readonly string[])[],
  { language, stated, suggested }: NotationSources,
): (written: string, kind: NumberKind) => NumberReading {
  if (stated) return (written, kind) => parseNumber(written, stated, kind, true);
  const own = notationOf(column);
  if (own === 'vi' || own === 'en') return (written, kind) => parseNumber(written, own, kind, true);
  if (own === 'neither') return (written, kind) => parseNumber(written, language, kind);
  if (suggested) return (written, kind) => certainOr(written, kind, suggested, language);
  const others = new Set(table.map(notationOf).filter(one => one === 'vi' || one === 'en'));
  const [shared] = others.size === 1 ? others : [];
  return (written, kind) =>
    shared ? certainOr(written, kind, shared, language) : parseNumber(written, language, kind);
}

/** Reads by a notation that other numbers of the table show, where the result is possible; else as the page writes. */
function certainOr(written: string, kind: NumberKind, notation: Language, language: Language): NumberReading {
  const reading = parseNumber(written, notation, kind, true);
  return reading.ok ? reading : parseNumber(written, language, kind);
}
