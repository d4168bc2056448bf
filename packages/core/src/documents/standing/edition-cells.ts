import type { Problem } from '../../problem.js';
import type { Language } from '../../language/language.js';
import { brief } from '../../brief.js';
import { parseNumber, type NumberKind } from '../../language/parse-number.js';
import { parsePeriodText } from '../../period/parse-period-text.js';
import { readPlace, type Place } from './place.js';
import { signedPlaces } from './place-change.js';
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

type Report = (problem: Omit<Problem, 'path'>, cell: string) => void;

/**
 * Reads the texts of one edition.
 *
 * @param report receives what is wrong, with the name of the cell or the id of the group
 * @returns the edition, its rank null where the unit was not ranked (`–/63`); null when its period or place cannot be read
 * @example
 * readEdition({ period: 'Năm 2024', rank: '34/63', change: 'giảm 11 bậc' }, 'vi', () => {})
 * // → { period: '2024', rank: 34, of: 63, change: -11 }
 */
export function readEdition(cells: EditionCells, language: Language, report: Report): StandingEdition | null {
  const number = (written: string, kind: NumberKind, cell: string): number | null => {
    const reading = parseNumber(written, language, kind);
    if (reading.ok) return reading.value;
    report(reading.problem, cell);
    return null;
  };
  const period = parsePeriodText(cells.period);
  if (!period) refuse(cells.period, 'period', 'period', report);
  const place = wholePlace(cells.rank, cells.of ?? '', 'rank', language, report);
  const score = number(cells.score ?? '', {}, 'score');
  const change = number(signedPlaces(cells.change || (place?.change ?? '')), { integer: true }, 'change');
  const groups = (cells.groups ?? []).flatMap(({ id, name, place: written }) => {
    // not ranked among these peers
    if (readPlace(written, language)?.rank === null) return [];
    const peers = wholePlace(written, '', id, language, report);
    return peers?.rank ? [{ id, name, rank: peers.rank, of: peers.of }] : [];
  });
  if (!period || !place) return null;
  const { rank, of, tied, interval } = place;
  return {
    period,
    rank,
    ...(tied ? { tied } : {}),
    of,
    ...(interval ? { interval } : {}),
    ...(score === null ? {} : { score }),
    ...(change === null ? {} : { change }),
    ...(groups.length > 0 ? { groups } : {}),
    ...(cells.note ? { note: cells.note } : {}),
  };
}

/** A place with the number of units, which may be written apart from it. */
function wholePlace(
  written: string,
  total: string,
  cell: string,
  language: Language,
  report: Report,
): (Place & { of: number }) | null {
  const place = readPlace(written, language);
  const given = parseNumber(total, language, { integer: true, min: 1 });
  const of = place?.of ?? (given.ok ? given.value : null);
  const agrees = given.ok && (given.value === null || given.value === of);
  if (place && of !== null && agrees && (written || total)) return { ...place, of };
  refuse(written, cell, 'place', report);
  return null;
}

function refuse(written: string, cell: string, type: 'period' | 'place', report: Report): void {
  report({ code: written ? 'invalid' : 'missing', expected: { type }, received: brief(written) }, cell);
}
