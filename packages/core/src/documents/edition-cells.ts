import type { Problem } from '../problem.js';
import type { Language } from '../wording/language.js';
import { parseNumber, type NumberKind } from './parse-number.js';
import { parsePeriodText } from './parse-period-text.js';
import type { StandingEdition } from './standing-document.js';

/** One edition of a ranking as texts, from the cells of a row or from the attributes of an element. */
export interface EditionCells {
  readonly period: string;
  readonly rank: string;
  /** Empty when the rank is written with it: `34/63`. */
  readonly of?: string;
  readonly score?: string;
  readonly change?: string;
  readonly note?: string;
  /** Places among peers, such as `6/6`. */
  readonly groups?: readonly { readonly id: string; readonly name: string; readonly place: string }[];
}

const PLACE = { integer: true, min: 1 } as const;

/**
 * Reads the texts of one edition.
 *
 * @param report receives what is wrong, with the name of the cell or the id of the group
 * @returns the edition, or null when its period, rank or number of units cannot be read
 * @example
 * readEdition({ period: 'Năm 2024', rank: '34/63', change: 'giảm 11 bậc' }, 'vi', () => {})
 * // → { period: '2024', rank: 34, of: 63, change: -11 }
 */
export function readEdition(
  cells: EditionCells,
  language: Language,
  report: (problem: Omit<Problem, 'path'>, cell: string) => void,
): StandingEdition | null {
  const number = (written: string | undefined, kind: NumberKind, cell: string): number | null => {
    const reading = parseNumber(written ?? '', language, kind);
    if (reading.ok) return reading.value;
    report(reading.problem, cell);
    return null;
  };
  const required = (written: string | undefined, cell: string): number | null => {
    if (!written?.trim()) report({ code: 'missing', expected: { type: 'place' } }, cell);
    return number(written, PLACE, cell);
  };
  const place = (written: string, cell: string): { rank: number; of: number } | null => {
    const [first, second] = written.split('/');
    const rank = required(first, cell);
    const of = required(second, cell);
    return rank === null || of === null ? null : { rank, of };
  };

  const period = parsePeriodText(cells.period);
  if (!period) {
    const received = cells.period.trim();
    report({ code: received ? 'invalid' : 'missing', expected: { type: 'period' }, received }, 'period');
  }
  const own = cells.of
    ? { rank: required(cells.rank, 'rank'), of: required(cells.of, 'of') }
    : place(cells.rank, 'rank');
  const score = number(cells.score, {}, 'score');
  const change = number(cells.change && signed(cells.change), { integer: true }, 'change');
  const groups = (cells.groups ?? []).flatMap(({ id, name, place: written }) => {
    const peers = place(written, id);
    return peers ? [{ id, name, ...peers }] : [];
  });
  if (!period || own?.rank == null || own.of == null) return null;
  return {
    period,
    rank: own.rank,
    of: own.of,
    ...(score === null ? {} : { score }),
    ...(change === null ? {} : { change }),
    ...(groups.length > 0 ? { groups } : {}),
    ...(cells.note ? { note: cells.note } : {}),
  };
}

/** "giảm 11 bậc", "down 11 places", "+3": the number with its sign. */
function signed(written: string): string {
  const size = /\d[\d.,]*/.exec(written)?.[0];
  if (!size) return written;
  return /[-−]|giảm|tụt|down|lost|fell/i.test(written) ? `-${size}` : size;
}
