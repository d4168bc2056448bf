import type { LeagueDocument } from '../../documents/league/schema.js';
import type { StandingDocument, StandingEdition } from '../../documents/standing/schema.js';
import { ambiguous, unknown } from '../../error.js';
import { comparable } from '../change/comparable.js';
import { placesGained } from '../change/places-gained.js';
import type { Edition } from '../rank/edition.js';
import { type EditionPair, leagueEditions } from './league-editions.js';
import { peerGroupsOf } from './peer-groups-of.js';
import { peerRanks } from '../rank/peer-ranks.js';
import { rankUnits } from '../rank/rank-units.js';
import { unitSetOf } from '../../provinces/unit-set.js';

/**
 * The standing of one unit computed from a league: in every edition its competition rank on unrounded scores, N, score,
 * places gained since the edition before if the two are comparable, its ranks among the peers of its groups, and
 * the listed units without a score, as `absent`.
 *
 * An edition in which the unit has no score has it unranked; one in which nobody has a score is left out, as there is
 * no N. A group in which the unit has no rank is left out.
 *
 * @param league a league document
 * @param unit id of the unit
 * @returns a standing document, oldest edition first
 * @throws RangeError `unknown unit: …` when the document does not list it; `ambiguous unit: …` when it is scored in two sets
 *   of units, where one id is two territories; `duplicate unit: …`
 * @example
 * standingOf({
 *   title: 'X', source: { name: 'S' }, index: { code: 'X', name: 'X' }, units: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }],
 *   editions: [
 *     { period: '2023', scores: [{ unit: 'a', value: 40 }, { unit: 'b', value: 39 }] },
 *     { period: '2024', scores: [{ unit: 'a', value: 41 }, { unit: 'b', value: 42 }] },
 *   ],
 * }, 'a').editions // → [{ period: '2023', rank: 1, of: 2 }, { period: '2024', rank: 2, of: 2, score: 41, change: -1 }]
 */
export function standingOf(league: LeagueDocument, unit: string): StandingDocument {
  const own = league.units.find(({ id }) => id === unit);
  if (!own) throw unknown('unit', unit, 'a listed unit');
  const { title, source, language, updated, index } = league;
  const pairs = leagueEditions(league);
  const sets = new Map(pairs.map(({ current }) => [current, unitSetOf(current)]));
  const scoring = pairs.filter(({ current }) => lists(current, unit));
  if (new Set(scoring.map(({ current }) => sets.get(current))).size > 1)
    throw ambiguous('unit', unit, 'one set of units');

  const editions = pairs.map(pair => {
    /** Units that only editions with another set of units score; they are not absent here. */
    const elsewhere = pairs.filter(({ current }) => sets.get(current) !== sets.get(pair.current));
    const foreign = new Set(elsewhere.flatMap(({ current }) => current.scores.map(score => score.unit)));
    const expected = league.units.filter(({ id }) => !foreign.has(id));
    return standingEdition(league, pair, unit, expected);
  });
  return {
    title,
    source,
    ...(language === undefined ? {} : { language }),
    ...(updated === undefined ? {} : { updated }),
    index,
    unit: { id: unit, name: own.name },
    editions: editions.filter(edition => edition !== null),
  };
}

const lists = ({ scores }: Edition, id: string): boolean => scores.some(({ unit }) => unit === id);

function standingEdition(
  league: LeagueDocument,
  { current, previous }: EditionPair,
  unit: string,
  expected: LeagueDocument['units'],
): StandingEdition | null {
  const { better } = league.index;
  const { of, units } = rankUnits(current.scores, { better });
  if (of === 0) return null;
  const ranked = new Map(units.filter(({ rank }) => rank !== null).map(each => [each.unit, each]));
  const own = ranked.get(unit);
  const before = previous && rankUnits(previous.scores, { better }).units.find(each => each.unit === unit);
  const change = previous && placesGained(before?.rank, own?.rank, comparable(previous, current).answer);
  const absent = expected.filter(({ id }) => !ranked.has(id)).map(({ name }) => name);
  const { method, unitSet, note } = current;
  const error = own && current.scores.find(score => score.unit === unit)?.standardError;
  return {
    period: current.period,
    rank: own?.rank ?? null,
    of,
    ...(own ? { score: own.value!, groups: groupRanks(league, current, unit) } : {}),
    ...(error == null ? {} : { standardError: error }),
    ...(change === null ? {} : { change }),
    ...(absent.length > 0 ? { absent } : {}),
    ...(method === undefined ? {} : { method }),
    ...(unitSet === undefined ? {} : { unitSet }),
    ...(note === undefined ? {} : { note }),
  };
}

function groupRanks(league: LeagueDocument, { scores }: Edition, unit: string): NonNullable<StandingEdition['groups']> {
  const names = new Map(league.groups?.map(({ id, name }) => [id, name]));
  return peerRanks(scores, peerGroupsOf(league), unit, { better: league.index.better }).flatMap(
    ({ group, rank, of }) => (rank === null ? [] : [{ id: group, name: names.get(group)!, rank, of }]),
  );
}
