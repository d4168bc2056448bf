import type { Problem } from '../../problem.js';
import { mixedLengths } from '../mixed-lengths.js';
import { previousPeriod } from '../../period/period.js';
import { repeated } from '../repeated.js';
import type { StandingDocument, StandingEdition } from './schema.js';

/**
 * What is wrong between the fields of a standing document: a rank beyond the number ranked or outside its interval, an
 * edition given twice or of another length than the first, a change that contradicts the ranks of two successive editions
 * or begins before the first place.
 *
 * @returns one problem per contradiction, in the order of the document; none for a sound one
 * @example
 * standingProblems({ editions: [{ period: '2023', rank: 23, of: 63 }, { period: '2024', rank: 34, of: 63, change: -10 }] })
 * // → [{ code: 'invalid', path: ['editions', 1, 'change'], expected: { value: -11 }, received: -10 }]
 */
export function standingProblems({ editions }: Pick<StandingDocument, 'editions'>): Problem[] {
  const periodAt = (at: number): (string | number)[] => ['editions', at, 'period'];
  const byPeriod = new Map(editions.map(edition => [edition.period, edition]));
  return [
    ...repeated(editions, one => one.period, periodAt),
    ...mixedLengths(editions, periodAt),
    ...editions.flatMap((edition, at) => [
      ...placeProblems(edition, ['editions', at]),
      ...intervalProblems(edition, ['editions', at, 'interval']),
      ...changeProblems(edition, byPeriod.get(previousPeriod(edition.period)), at),
      ...(edition.groups ?? []).flatMap((group, i) => placeProblems(group, ['editions', at, 'groups', i])),
    ]),
  ];
}

function placeProblems(place: { rank: number | null; of: number }, path: readonly (string | number)[]): Problem[] {
  if (place.rank === null || place.rank <= place.of) return [];
  return [
    {
      code: 'invalid',
      path: [...path, 'rank'],
      expected: { type: 'range', min: 1, max: place.of },
      received: place.rank,
    },
  ];
}

/** An interval holds its rank and lies within the ranking. */
function intervalProblems({ rank, of, interval }: StandingEdition, path: readonly (string | number)[]): Problem[] {
  if (!interval) return [];
  const { best, worst } = interval;
  const misfit = (end: 'best' | 'worst', received: number, min: number, max: number): Problem[] =>
    received >= min && received <= max
      ? []
      : [{ code: 'invalid', path: [...path, end], expected: { type: 'range', min, max }, received }];
  return [...misfit('best', best, 1, rank ?? of), ...misfit('worst', worst, rank ?? best, of)];
}

function changeProblems(edition: StandingEdition, before: StandingEdition | undefined, at: number): Problem[] {
  const { change, rank } = edition;
  if (change === undefined || rank === null) return [];
  const wrong = (expected: NonNullable<Problem['expected']>): Problem[] => [
    { code: 'invalid', path: ['editions', at, 'change'], expected, received: change },
  ];
  if (before?.rank != null) {
    const expected = before.rank - rank;
    return change === expected ? [] : wrong({ type: 'value', value: expected });
  }
  // nobody was better than first
  return rank + change >= 1 ? [] : wrong({ type: 'range', min: 1 - rank });
}
