import type { Problem } from '../problem.js';
import { periodsBetween } from './period.js';
import { repeated } from './repeated.js';
import type { StandingDocument, StandingEdition } from './standing-document.js';

/**
 * What is wrong between the fields of a standing document: a rank beyond the number ranked, an edition given twice, a change
 * that contradicts the ranks of two successive editions.
 *
 * @example
 * standingProblems({ editions: [{ period: '2023', rank: 23, of: 63 }, { period: '2024', rank: 34, of: 63, change: -10 }] })
 * // → [{ code: 'invalid', path: ['editions', 1, 'change'], expected: { value: -11 }, received: -10 }]
 */
export function standingProblems({ editions }: Pick<StandingDocument, 'editions'>): Problem[] {
  return [
    ...repeated(
      editions,
      one => one.period,
      at => ['editions', at, 'period'],
    ),
    ...editions.flatMap((edition, at) => [
      ...placeProblems(edition, ['editions', at]),
      ...changeProblems(edition, editions, at),
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

function changeProblems(edition: StandingEdition, editions: readonly StandingEdition[], at: number): Problem[] {
  const before = editions.find(({ period }) => periodsBetween(period, edition.period).length === 2);
  if (edition.change === undefined || edition.rank === null || !before || before.rank === null) return [];
  const expected = before.rank - edition.rank;
  if (edition.change === expected) return [];
  return [
    {
      code: 'invalid',
      path: ['editions', at, 'change'],
      expected: { type: 'value', value: expected },
      received: edition.change,
    },
  ];
}
