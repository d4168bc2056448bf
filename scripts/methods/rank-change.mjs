import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  combinePredecessors,
  comparable,
  crosswalk,
  describeChange,
  describeInterval,
  describeReasons,
  formatNumber,
  formatSigned,
  leagueEditions,
  ordinal,
  provincesAt,
  rankChangeReasons,
  rankDelta,
  rankIntervals,
  readLeagueDocument,
  scoreForPlace,
  standingOf,
  tauBest,
  textIn,
} from '../../packages/core/dist/index.js';

const UNIT = '92';
const league = readLeagueDocument(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../examples/portal/public/data/papi-league.json'), 'utf8')),
).value;

/** Ballots of an imaginary survey: satisfied ones among those asked, in two years. */
const SURVEY = {
  A: [
    [372, 400],
    [380, 400],
  ],
  B: [
    [368, 400],
    [352, 400],
  ],
  C: [
    [352, 400],
    [364, 400],
  ],
  D: [
    [340, 400],
    [344, 400],
  ],
  E: [
    [300, 400],
    [296, 400],
  ],
};

/** Every figure of the page, by the name that it has in the templates. */
export function figures(language) {
  return { ...ofChange(language), ...ofComparability(language), ...ofIntervals(language) };
}

function ofChange(language) {
  const nameOf = unit => textIn(league.units.find(({ id }) => id === unit).name, language);
  const place = standing =>
    language === 'vi' ? `${standing.rank}/${standing.of}` : `${ordinal(standing.rank)} of ${standing.of}`;
  const { previous, current } = leagueEditions(league).at(-1);
  const delta = rankDelta(previous, current, UNIT);
  const reasons = rankChangeReasons(previous, current, UNIT);
  const { groups, absent } = standingOf(league, UNIT).editions.at(-1);
  const row = list => ({ count: reasons[list].length, names: reasons[list].map(nameOf).join(', ') });
  const lists = Object.fromEntries(
    ['passed', 'passedBy', 'leaversAhead', 'entrantsAhead'].flatMap(list => {
      const { count, names } = row(list);
      return [
        [list, String(count)],
        [`${list}Names`, names],
      ];
    }),
  );
  const others = current.scores.filter(({ unit }) => unit !== UNIT);
  const needed = scoreForPlace(delta.previous.rank, others);
  const score = value => formatNumber(value, language, 4);
  return {
    unit: nameOf(UNIT),
    placeBefore: place(delta.previous),
    placeNow: place(delta.current),
    gained: formatSigned(delta.placesGained, language),
    scoreBefore: score(delta.previous.value),
    scoreNow: score(delta.current.value),
    commonBefore: place(delta.common.previous),
    commonNow: place(delta.common.current),
    commonGained: formatSigned(delta.common.placesGained, language),
    commonCount: String(delta.common.current.of),
    ...lists,
    delta: place(groups.find(({ id }) => id === 'DBSCL')),
    cities: place(groups.find(({ id }) => id === 'central-cities')),
    absent: absent.map(name => textIn(name, language)).join(', '),
    describeChange: describeChange(delta, language),
    describeReasons: describeReasons(reasons, language, { nameOf, most: 10 }),
    neededScore: score(needed.score),
    neededUnit: nameOf(needed.unit),
    neededMore: score(needed.score - delta.current.value),
  };
}

function ofComparability(language) {
  const nameOf = (code, period) => {
    const { name, nameEn } = provincesAt(period).provinces.find(province => province.code === code);
    return language === 'vi' ? name : nameEn;
  };
  const { current } = leagueEditions(league).at(-1);
  const combined = combinePredecessors(current);
  const { value, computedFrom } = combined.scores.find(({ unit }) => unit === UNIT);
  const later = { period: '2025', scores: [{ unit: UNIT, value }] };
  const { answer, reasons } = comparable(current, later);
  const score = unit => formatNumber(current.scores.find(each => each.unit === unit).value, language, 4);
  return {
    reusedCode: '24',
    reusedBefore: nameOf('24', '2024'),
    reusedAfter: nameOf('24', '2025'),
    predecessors: crosswalk(UNIT, 'vn-34')
      .map(code => nameOf(code, '2024'))
      .join(', '),
    predecessorScores: computedFrom.map(code => `${nameOf(code, '2024')} ${score(code)}`).join('; '),
    combinedScore: formatNumber(value, language, 4),
    answerAcross: answer,
    causeAcross: reasons.map(({ cause }) => cause).join(', '),
    withoutValue: String(combined.scores.filter(each => each.value === null).length),
    answerPapi: comparable(leagueEditions(league).at(-1).previous, current).answer,
  };
}

function ofIntervals(language) {
  const editions = ['2023', '2024'].map((period, year) => ({
    period,
    scores: Object.entries(SURVEY).map(([unit, counts]) => {
      const [satisfied, asked] = counts[year];
      const rate = satisfied / asked;
      return { unit, value: 100 * rate, standardError: 100 * Math.sqrt((rate * (1 - rate)) / asked) };
    }),
  }));
  const [before, after] = editions.map(({ scores }) => rankIntervals(scores));
  const number = (value, digits) => formatNumber(value, language, digits);
  const table = editions[1].scores.map(({ unit, value, standardError }, i) => {
    const { best, worst } = after.units[i];
    const range = best === worst ? String(best) : `${best}–${worst}`;
    return `| ${unit} | ${number(value, 1)} | ${number(standardError, 1)} | ${after.units[i].rank} | ${range} |`;
  });
  const at = (intervals, unit) => intervals.units.find(each => each.unit === unit);
  const change = unit =>
    describeChange(rankDelta(...editions, unit), language, {
      intervals: { previous: at(before, unit), current: at(after, unit) },
    });
  return {
    asked: String(SURVEY.A[0][1]),
    intervalTable: table.join('\n'),
    describeInterval: describeInterval(after, 'B', language, { confidence: 0.95 }),
    unclearChange: change('B'),
    clearPlace: describeInterval(after, 'E', language),
    couldLead: tauBest(editions[1].scores, 1).join(', '),
  };
}
