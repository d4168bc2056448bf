import type { Problem } from '../../problem.js';
import type { Language } from '../../language/language.js';
import { brief } from '../../brief.js';
import { parsePeriodText } from '../../period/parse-period-text.js';

/** What a column of a league table holds; `edition` holds the scores of one edition, and `none` is not read. */
export type LeagueRole =
  'id' | 'unit' | 'group' | 'edition' | 'period' | 'value' | 'standardError' | 'reason' | 'none' | 'unknown';

const ROLES: readonly (readonly [LeagueRole, RegExp])[] = [
  ['none', /^(?:stt|tt|số thứ tự|no\.?|#)$/i],
  ['id', /^(?:mã|code|id)(?: |$)/i],
  ['unit', /^(?:tên|đơn vị|tỉnh|thành phố|địa phương|cơ quan|name|unit|province|agency)/i],
  ['group', /^(?:nhóm|vùng|loại|khu vực|group|region|kind)/i],
  ['period', /^(?:kỳ|năm|quý|tháng|period|year|quarter|month)$/i],
  ['value', /^(?:điểm|giá trị|chỉ số|score|value)/i],
  ['standardError', /^(?:sai số|standard error|s\.?e\.?$)/i],
  ['reason', /^(?:lý do|ghi chú|reason|note)/i],
];

/** Words before the period in the header of an edition: "Điểm năm 2024", "Score 2024". */
const BEFORE_PERIOD = /^(?:điểm(?: số)?|giá trị|chỉ số|score|value) (?:in )?/i;

const IN_BOTH: readonly LeagueRole[] = ['id', 'unit', 'group', 'none'];
const OFTEN: readonly LeagueRole[] = ['group', 'edition', 'none', 'unknown'];

/** The columns of a league table by what they hold, and which of the two shapes it has. */
export interface LeagueColumns {
  readonly roles: readonly LeagueRole[];
  /** The period of each column that holds an edition, null for others. */
  readonly periods: readonly (string | null)[];
  readonly shape: 'wide' | 'long';
  /** A column missing, given twice, or one that this shape does not know. */
  readonly problems: readonly Problem[];
}

/** Tells the columns apart by their headers. Without a column for the names of units, the first unknown one holds them. */
export function leagueColumns(header: readonly string[], language: Language): LeagueColumns {
  const periods = header.map(text => parsePeriodText(text.replace(BEFORE_PERIOD, '')));
  const roles = header.map((text, at): LeagueRole => {
    return periods[at] ? 'edition' : (ROLES.find(([, words]) => words.test(text))?.[0] ?? 'unknown');
  });
  if (!roles.includes('unit') && !roles.includes('id') && roles.includes('unknown'))
    roles[roles.indexOf('unknown')] = 'unit';

  const shape = roles.includes('edition') ? 'wide' : 'long';
  const known: readonly LeagueRole[] =
    shape === 'wide' ? [...IN_BOTH, 'edition'] : [...IN_BOTH, 'period', 'value', 'standardError', 'reason'];
  const problems = roles.flatMap((role, at): Problem[] => {
    const isRepeated = roles.indexOf(role) < at && !OFTEN.includes(role);
    if (known.includes(role) && !isRepeated) return [];
    return [{ code: isRepeated ? 'duplicate' : 'unknown', path: ['header', at], received: brief(header[at]) }];
  });
  const needs = (role: LeagueRole, options: readonly string[]): void => {
    if (!roles.includes(role))
      problems.push({ code: 'missing', path: ['header'], expected: { type: 'options', options } });
  };
  if (!roles.includes('id')) needs('unit', language === 'vi' ? ['Đơn vị', 'Mã'] : ['Unit', 'Code']);
  if (shape === 'long') {
    needs('period', language === 'vi' ? ['Năm', 'Kỳ'] : ['Year', 'Period']);
    needs('value', language === 'vi' ? ['Điểm'] : ['Score']);
  }
  return { roles, periods, shape, problems };
}
