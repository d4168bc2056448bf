import { duplicate, unknown } from '../../error.js';
import { percentRank } from './percent-rank.js';
import type { UnitScore } from './edition.js';
import { rankUnits, type RankOptions } from './rank-units.js';

/** A named group of units that are compared with each other. */
export interface PeerGroup {
  readonly id: string;
  /** The act that defines the group, or its day: groups of different years may have different members. */
  readonly vintage?: string | undefined;
  readonly units: readonly string[];
}

/** A unit's place in one group. */
export interface PeerRank {
  readonly group: string;
  readonly vintage: string | null;
  /** Whether the group lists the unit; if not, it has no rank there. */
  readonly member: boolean;
  /** Competition rank among the group's units with a score; null for no member or no score. */
  readonly rank: number | null;
  /** N: units of the group with a score. */
  readonly of: number;
  /** Units of the group on the same place, this one included; 0 without a rank. */
  readonly tied: number;
  /** Percentage of the group's other units that are worse; null without a rank. */
  readonly percentile: number | null;
  /** Units of the group without a score, as listed there. */
  readonly missing: string[];
}

/**
 * A unit's place in several groups at once, each with its own N and vintage: 59th of 61, 11th of the 12 of the delta
 * that have data. A group of one gives 1 of 1. A unit that a group does not list gets no rank there, never the rank it
 * would have (for that see `rankAgainst`). Units of a group without a score stand in `missing` and do not count in N.
 *
 * @param scores all units of the edition
 * @param groups any number of groups, which may overlap
 * @param unit id of the unit
 * @param options `better`, default `higher`
 * @returns one entry per group, in the order given
 * @throws RangeError `unknown unit: …` when the scores do not list it, `duplicate unit: …` in scores or in one group,
 *   `invalid better: …`
 * @example
 * const scores = [{ unit: 'a', value: 40 }, { unit: 'b', value: 42 }, { unit: 'c', value: 44 }, { unit: 'd', value: null }];
 * peerRanks(scores, [{ id: 'delta', vintage: '2023', units: ['a', 'b', 'd'] }, { id: 'cities', units: ['c'] }], 'b')
 * // → [{ group: 'delta', vintage: '2023', rank: 1, of: 2, missing: ['d'] }, { group: 'cities', member: false, rank: null }]
 */
export function peerRanks(
  scores: readonly UnitScore[],
  groups: readonly PeerGroup[],
  unit: string,
  options: RankOptions = {},
): PeerRank[] {
  const listed = new Map(scores.map(score => [score.unit, score]));
  if (!listed.has(unit)) throw unknown('unit', unit, 'a listed unit');
  // Checks the whole edition, also units that are in no group.
  rankUnits(scores, options);

  return groups.map(({ id, vintage = null, units }) => {
    const members = new Set<string>();
    for (const member of units) {
      if (members.has(member)) throw duplicate('unit', member, `each unit once in group ${id}`);
      members.add(member);
    }
    const { of, units: ranked } = rankUnits(
      units.map(member => listed.get(member) ?? { unit: member, value: null }),
      options,
    );
    const own = ranked.find(member => member.unit === unit);
    const rank = own?.rank ?? null;
    const tied = own?.tied ?? 0;
    return {
      group: id,
      vintage,
      member: own !== undefined,
      rank,
      of,
      tied,
      percentile: rank === null ? null : percentRank(rank, of, tied),
      missing: ranked.filter(member => member.rank === null).map(member => member.unit),
    };
  });
}
