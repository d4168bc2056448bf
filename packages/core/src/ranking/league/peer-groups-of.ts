import type { LeagueDocument } from '../../documents/league/schema.js';
import type { PeerGroup } from '../rank/peer-ranks.js';

/**
 * The groups of peers of a league document, ready for {@link peerRanks}.
 *
 * @returns one group for each that the document lists, in its order, with the ids of its units
 * @example
 * peerGroupsOf({
 *   units: [{ id: 'a', name: 'A', groups: ['cities'] }, { id: 'b', name: 'B' }], groups: [{ id: 'cities', name: 'cities' }],
 * }) // → [{ id: 'cities', units: ['a'] }]
 */
export function peerGroupsOf({ units, groups = [] }: Pick<LeagueDocument, 'units' | 'groups'>): PeerGroup[] {
  return groups.map(({ id, vintage }) => ({
    id,
    vintage,
    units: units.filter(unit => unit.groups?.includes(id)).map(unit => unit.id),
  }));
}
