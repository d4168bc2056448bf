import type { Problem } from '../../problem.js';
import { unitSetOf } from '../../provinces/unit-set.js';
import { brief } from '../../brief.js';
import type { LeagueDocument, LeagueEdition } from './schema.js';
import { mixedLengths } from '../mixed-lengths.js';
import { periodMiddle, previousPeriod, samePeriodLength } from '../../period/period.js';
import { repeated } from '../repeated.js';

type Path = (string | number)[];

/**
 * What is wrong between the fields of a league document: a unit, a group or an edition given twice, a unit scored twice in
 * one edition, a score for a unit or a membership in a group that is not listed, periods of different length, a
 * recomputed edition that is not of an earlier period. A unit id scored in two sets of units is ambiguous: codes of
 * provinces were re-used in the merger of 1 July 2025, so one id would be two territories.
 *
 * @returns one problem per contradiction, in the order of the document; none for a sound one. Cost: O(scores)
 * @example
 * leagueProblems({ units: [{ id: 'a', name: 'A', groups: ['delta'] }], editions: [] })
 * // → [{ code: 'unknown', path: ['units', 0, 'groups', 0], received: 'delta' }]
 */
export function leagueProblems({
  units,
  groups = [],
  editions,
}: Pick<LeagueDocument, 'units' | 'groups' | 'editions'>): Problem[] {
  const periodAt = (at: number): Path => ['editions', at, 'period'];
  const listed = new Set(units.map(({ id }) => id));
  const declared = new Set(groups.map(({ id }) => id));
  return [
    ...repeated(
      units,
      ({ id }) => id,
      at => ['units', at, 'id'],
    ),
    ...repeated(
      groups,
      ({ id }) => id,
      at => ['groups', at, 'id'],
    ),
    ...units.flatMap(({ groups: own = [] }, at) => [
      ...repeated(
        own,
        id => id,
        i => ['units', at, 'groups', i],
      ),
      ...unlisted(own, declared, i => ['units', at, 'groups', i]),
    ]),
    ...repeated(editions, one => one.period, periodAt),
    ...mixedLengths(editions, periodAt),
    ...editions.flatMap((edition, at) => [
      ...scoreProblems(edition.scores, listed, ['editions', at, 'scores']),
      ...recomputedProblems(edition, listed, ['editions', at, 'recomputed']),
    ]),
    ...unitSetProblems(editions),
  ];
}

function scoreProblems(scores: LeagueEdition['scores'], listed: ReadonlySet<string>, path: Path): Problem[] {
  const at = (i: number): Path => [...path, i, 'unit'];
  const units = scores.map(({ unit }) => unit);
  return [...repeated(units, unit => unit, at), ...unlisted(units, listed, at)];
}

function unlisted(ids: readonly string[], known: ReadonlySet<string>, path: (at: number) => Path): Problem[] {
  return ids.flatMap((id, at) =>
    known.has(id) ? [] : [{ code: 'unknown', path: path(at), received: brief(id) } satisfies Problem],
  );
}

function recomputedProblems({ period, recomputed }: LeagueEdition, listed: ReadonlySet<string>, path: Path): Problem[] {
  if (!recomputed) return [];
  const isEarlier =
    samePeriodLength(recomputed.period, period) && periodMiddle(recomputed.period) < periodMiddle(period);
  const problems = scoreProblems(recomputed.scores, listed, [...path, 'scores']);
  if (isEarlier) return problems;
  const expected = { type: 'value', value: previousPeriod(period) } as const;
  return [{ code: 'invalid', path: [...path, 'period'], expected, received: recomputed.period }, ...problems];
}

/** One problem for each edition that scores a unit under an id that an edition of another set of units used before. */
function unitSetProblems(editions: readonly LeagueEdition[]): Problem[] {
  const setOf = new Map<string, string>();
  return editions.flatMap((edition, at) => {
    const own = unitSetOf(edition);
    if (own === null) return [];
    const { unit } = edition.scores.find(score => (setOf.get(score.unit) ?? own) !== own) ?? {};
    for (const score of edition.scores) if (!setOf.has(score.unit)) setOf.set(score.unit, own);
    if (unit === undefined) return [];
    const expected = { type: 'value', value: setOf.get(unit)! } as const;
    return [{ code: 'ambiguous', path: ['editions', at, 'unitSet'], expected, received: own } satisfies Problem];
  });
}
