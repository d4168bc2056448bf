import type { RankChangeReasons } from '../../ranking/change/rank-change-reasons.js';
import { invalid } from '../../error.js';
import { capitalised } from '../../language/capitals.js';
import { reasons as en } from './en.js';
import type { Language } from '../../language/language.js';
import { reasons as vi } from './vi.js';
import type { ReasonWords } from './words.js';

export interface DescribeReasonsOptions {
  /** Name of a unit in the language of the sentence; default its id. */
  readonly nameOf?: ((unit: string) => string) | undefined;
  /** Names to print in each list, at least 0; the rest is counted. Default 5; 0 prints counts alone. */
  readonly most?: number | undefined;
}

/**
 * Why a unit's rank changed, in one sentence: whom it caught up with or passed, who moved ahead of it, who left the ranking
 * from ahead of it and who newly stands ahead, each with names. The counts add up to the places gained or lost. Where
 * a recomputed edition lies in between, a second sentence parts the change of method from that of the scores.
 *
 * @param reasons who moved the unit, from {@link rankChangeReasons}; null where that could not be told
 * @param language language of the sentences
 * @param options `nameOf` and `most`
 * @returns plain text
 * @throws RangeError `invalid most: …`
 * @example
 * const before = { period: '2023', scores: [{ unit: 'A', value: 41 }, { unit: 'B', value: 40 }] };
 * const after = { period: '2024', scores: [{ unit: 'A', value: 41 }, { unit: 'B', value: 42 }, { unit: 'C', value: 43 }] };
 * describeReasons(rankChangeReasons(before, after, 'A'), 'en')
 * // → 'A lost 2 places: 1 (B) moved ahead of it; 1 newly ranked (C) is ahead of it.'
 */
export function describeReasons(
  reasons: RankChangeReasons | null,
  language: Language,
  { nameOf = unit => unit, most = 5 }: DescribeReasonsOptions = {},
): string {
  if (!(Number.isInteger(most) && most >= 0)) throw invalid('most', most, 'an integer >= 0');
  const words = language === 'vi' ? vi : en;
  if (reasons === null) return words.none;

  const tell = (list: 'passed' | 'passedBy' | 'leaversAhead' | 'entrantsAhead'): string[] => {
    const units = reasons[list];
    return units.length === 0 ? [] : [words[list](units.length, namesOf(units, words, nameOf, most))];
  };
  const told = [...tell('passed'), ...tell('passedBy'), ...tell('leaversAhead'), ...tell('entrantsAhead')];
  const why = told.length > 0 ? told.join('; ') : words.nobody;
  const sentence = `${capitalised(words.gained(nameOf(reasons.unit), reasons.placesGained))}: ${why}.`;
  const { parts } = reasons;
  return parts ? `${sentence} ${words.parts(parts.method.placesGained, parts.performance.placesGained)}` : sentence;
}

/** The first names and the number of others. A single other is named instead of counted. */
function namesOf(
  units: readonly string[],
  words: ReasonWords,
  nameOf: (unit: string) => string,
  most: number,
): string | null {
  if (most === 0) return null;
  const shown = units.slice(0, units.length === most + 1 ? most + 1 : most).map(nameOf);
  return words.names(shown, units.length - shown.length);
}
