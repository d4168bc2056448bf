import type { Problem } from '../../problem.js';
import type { Language } from '../../language/language.js';
import { brief } from '../../brief.js';
import { parseNumber, type NumberKind } from '../../language/parse-number.js';
import { parsePeriodText } from '../../period/parse-period-text.js';
import type { StandingEdition } from './schema.js';

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

const CHANGE = /^([^\d\s]+)? ?(\d+) ?(?:bậc|hạng|places?)?$/i;
const UP = /^(?:\+|▲|↑|tăng|up|gained|rose)$/i;
const DOWN = /^(?:[-−‒–]|▼|↓|giảm|tụt|down|lost|fell)$/i;
const NO_CHANGE = /^(?:=|không đổi|giữ nguyên|unchanged)$/i;

/**
 * Reads the texts of one edition.
 *
 * @param report receives what is wrong, with the name of the cell or the id of the group
 * @returns the edition, its rank null where the unit was not ranked (`–/63`); null when its period or place cannot be read
 * @example
 * readEdition({ period: 'Năm 2024', rank: '34/63', change: 'giảm 11 bậc' }, 'vi', () => {})
 * // → { period: '2024', rank: 34, of: 63, change: -11 }
 */
export function readEdition(
  cells: EditionCells,
  language: Language,
  report: (problem: Omit<Problem, 'path'>, cell: string) => void,
): StandingEdition | null {
  const number = (written: string, kind: NumberKind, cell: string): number | null => {
    const reading = parseNumber(written, language, kind);
    if (reading.ok) return reading.value;
    report(reading.problem, cell);
    return null;
  };
  const period = parsePeriodText(cells.period);
  if (!period) refuse(cells.period, 'period', 'period', report);
  const place = readPlace(cells.of ? `${cells.rank}/${cells.of}` : cells.rank, 'rank', language, report);
  const score = number(cells.score ?? '', {}, 'score');
  const change = number(signed(cells.change ?? ''), { integer: true }, 'change');
  const groups = (cells.groups ?? []).flatMap(({ id, name, place: written }) => {
    const peers = readPlace(written, id, language, report);
    return peers?.rank ? [{ id, name, rank: peers.rank, of: peers.of }] : [];
  });
  if (!period || !place) return null;
  return {
    period,
    ...place,
    ...(score === null ? {} : { score }),
    ...(change === null ? {} : { change }),
    ...(groups.length > 0 ? { groups } : {}),
    ...(cells.note ? { note: cells.note } : {}),
  };
}

type Report = (problem: Omit<Problem, 'path'>, cell: string) => void;

/** `34/63`: a place and the number of units; `–/63` where the unit was not ranked. */
function readPlace(
  written: string,
  cell: string,
  language: Language,
  report: Report,
): { rank: number | null; of: number } | null {
  const [first = '', second = '', ...more] = written.split('/');
  const rank = parseNumber(first, language, { integer: true, min: 1 });
  const of = parseNumber(second, language, { integer: true, min: 1 });
  if (rank.ok && of.ok && of.value !== null && more.length === 0) return { rank: rank.value, of: of.value };
  refuse(written, cell, 'place', report);
  return null;
}

function refuse(written: string, cell: string, type: 'period' | 'place', report: Report): void {
  report({ code: written ? 'invalid' : 'missing', expected: { type }, received: brief(written) }, cell);
}

/** "giảm 11 bậc", "▼ 11", "down 11 places": the number with its sign. Anything else is left for the reader to refuse. */
function signed(written: string): string {
  if (NO_CHANGE.test(written)) return '0';
  const [, sign = '+', size] = CHANGE.exec(written) ?? [];
  if (size && DOWN.test(sign)) return `-${size}`;
  return size && UP.test(sign) ? size : written;
}
