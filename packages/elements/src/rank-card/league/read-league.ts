import type { Problem, Reading } from '@cchc/core';
import { readAs } from '@cchc/core/problem';
import { plainUnitKey, unitKey } from '@cchc/core/provinces/unit-key';
import type { LeagueDocument } from '@cchc/core/documents/league';
import { readLeagueDocument } from '@cchc/core/documents/league/read';
import { readLeagueTable } from '@cchc/core/documents/league/table';
import type { StandingEdition } from '@cchc/core/documents/standing';
import type { TableText } from '@cchc/core/documents/table';
import type { Language } from '@cchc/core/language';
import { comparable, rankChangeReasons } from '@cchc/core/ranking/change';
import { rankIntervals } from '@cchc/core/ranking/intervals';
import { leagueEditions, standingOf } from '@cchc/core/ranking/league';
import type { Edition } from '@cchc/core/ranking/rank';
import type { RankCardData } from './rank-card-data.js';

/** Reads a league document as the standing of one unit, named by its id or its name. */
export function readLeague(input: unknown, unit: string | undefined): Reading<RankCardData> {
  const reading = readLeagueDocument(input);
  return reading.ok ? dataOf(reading.value, unit) : reading;
}

/** Reads a table of a league as the standing of one unit. */
export function readLeagueRows(
  table: TableText,
  language: Language,
  index: LeagueDocument['index'],
  unit: string | undefined,
): Reading<RankCardData> {
  const reading = readLeagueTable(table, language, index);
  if (!reading.ok) return reading;
  const data = dataOf(reading.value, unit);
  return data.ok ? readAs(data.value, reading.warnings) : data;
}

function dataOf(league: LeagueDocument, wanted: string | undefined): Reading<RankCardData> {
  const found = findUnit(league, wanted);
  if (!found.ok) return found;
  const unit = found.value;
  const { better } = league.index;
  const standing = standingOf(league, unit);
  const pairs = leagueEditions(league);
  const pair = pairs.find(({ current }) => current.period === standing.editions.at(-1)?.period);
  // the two editions that are compared; intervals of all would take long
  const compared = new Map(
    [pair?.current, pair?.previous].flatMap(edition => (edition ? [[edition.period, edition]] : [])),
  );
  const editions = standing.editions.map(edition => withInterval(edition, compared.get(edition.period), unit, better));
  const data = { ...standing, editions };
  if (!pair?.previous) return { ok: true, value: data };

  const { previous, current, recomputed } = pair;
  const lists = [previous, current].some(({ scores }) => scores.some(score => score.unit === unit));
  if (!lists) return { ok: true, value: data };
  const isTold = comparable(previous, current, recomputed).answer !== 'no';
  const reasons = isTold ? rankChangeReasons(previous, current, unit, { better, recomputed }) : null;
  const names = new Map(league.units.map(({ id, name }) => [id, name]));
  return { ok: true, value: { ...data, league: { reasons, names } } };
}

/** The id of the unit that a page names. */
function findUnit({ units }: LeagueDocument, wanted: string | undefined): Reading<string> {
  const problem = (code: Problem['code'], received?: string): Reading<string> => ({
    ok: false,
    problems: [{ code, path: ['unit'], expected: { type: 'text' }, ...(received ? { received } : {}) }],
  });
  if (!wanted?.trim()) return problem('missing');
  const byId = units.filter(({ id }) => id === wanted.trim());
  const named = (key: (name: string) => string): LeagueDocument['units'] =>
    units.filter(({ name }) =>
      (typeof name === 'string' ? [name] : [name.vi, name.en ?? '']).some(text => key(text) === key(wanted)),
    );
  // a name without diacritics is meant for the one that it fits
  const found = [byId, named(unitKey), named(plainUnitKey)].find(list => list.length > 0) ?? [];
  if (found.length > 1) return problem('ambiguous', wanted);
  return found[0] ? { ok: true, value: found[0].id } : problem('unknown', wanted);
}

function withInterval(
  edition: StandingEdition,
  scored: Edition | undefined,
  unit: string,
  better: 'higher' | 'lower' | undefined,
): StandingEdition {
  if (!scored || edition.standardError === undefined) return edition;
  const [interval] = rankIntervals(scored.scores, { better, only: [unit] }).units;
  if (interval?.best == null || interval.worst === null) return edition;
  return { ...edition, interval: { best: interval.best, worst: interval.worst } };
}
