import type { Problem } from '../../problem.js';
import type { Language } from '../../language/language.js';
import { brief } from '../../brief.js';
import { periodOfHead } from '../table/across.js';
import type { Column } from '../table/classify.js';
import type { OpenTable } from '../table/open-table.js';
import { periodColumn } from '../table/period-column.js';
import { pathOf } from '../table/sheet.js';

/** The columns of a league by what they hold. */
export interface LeagueColumns {
  readonly id?: Column;
  readonly unit?: Column;
  readonly groups: readonly Column[];
  /** Wide: one column for each edition, with its period. */
  readonly editions: readonly { readonly column: Column; readonly period: string }[];
  /** Long: a row for each unit and period. */
  readonly period?: Column;
  readonly value?: Column;
  readonly standardError?: Column;
  readonly reason?: Column;
}

const ERROR_OR_NUMBER = /^(?:[-−–—.…*:]*|n\/?a|(?:không|chưa) có(?: số liệu)?|[+\-−–]?\d[\d.,\s]*%?)$/i;

/** What may stand beside the period in the header of a column of scores. */
const SCORES: readonly (string | null)[] = [null, 'score', 'share', 'plain-share'];

/**
 * Tells the columns of a league apart. Ranks and changes are left out with a warning, for they are computed, and so is what
 * nobody understands; a column missing or given twice is a problem.
 */
export function leagueColumns(open: OpenTable, language: Language): LeagueColumns {
  const periods = open.columns.map(({ head }) => periodOfHead(head));
  const isWide = periods.some(period => period && SCORES.includes(period.kind));
  const texts = (column: Column): string[] => open.sheet.rows.map(row => row[column.at]!.text).filter(Boolean);
  const areNumbers = (column: Column): boolean => texts(column).every(text => ERROR_OR_NUMBER.test(text));

  const found: { [R in 'id' | 'unit' | 'period' | 'value' | 'standardError' | 'reason']?: Column } = {};
  const groups: Column[] = [];
  const editions: { column: Column; period: string }[] = [];
  const rest: Column[] = [];
  const take = (role: keyof typeof found, column: Column): void => {
    if (!found[role]) found[role] = column;
    else
      open.problems.push({
        code: 'duplicate',
        path: pathOf(column.head.cell, open.sheet),
        received: brief(column.head.text),
      } satisfies Problem);
  };
  const timeAt = isWide
    ? undefined
    : periodColumn({ ...open, columns: open.columns.filter(({ kind }) => kind !== 'unit') });
  const isTime =
    timeAt && (timeAt.kind === 'period' || open.sheet.rows.length > 0) && !ofNames(timeAt) ? timeAt : undefined;
  const isOfEntities = open.columns.some(({ head }) => head.text === 'Entity');
  for (const column of open.columns) {
    const period = periods[column.at];
    if (period && isWide && SCORES.includes(period.kind)) editions.push({ column, period: period.period });
    else if (column === isTime) take('period', column);
    else if (column.kind === 'number') continue;
    // Our World in Data gives codes to countries, and none to other entities
    else if (column.kind === 'code' && isOfEntities) continue;
    else if (column.kind === 'code') take('id', column);
    else if (column.kind === 'unit') take('unit', column);
    else if (column.kind === 'group') groups.push(column);
    else if (column.kind === 'standard-error' && !isWide) take('standardError', column);
    else if (['reason', 'note'].includes(column.kind) && !isWide && !found.reason) take('reason', column);
    else if (column.kind === 'score' && !isWide && !found.value) take('value', column);
    else rest.push(column);
  }
  // names have no header that is known, scores are called as their index is
  const names = rest.filter(
    column => !['reason', 'note', 'tier', 'other'].includes(column.kind) && !areNumbers(column),
  );
  if (!found.unit && !found.id && names[0]) found.unit = names[0];
  const numbers = rest.filter(
    column =>
      ['unknown', 'share', 'plain-share', 'name'].includes(column.kind) && areNumbers(column) && column !== found.unit,
  );
  if (!isWide && !found.value && numbers.length === 1) {
    found.value = numbers[0]!;
    if (numbers[0]!.kind === 'unknown') open.warn('ambiguous', numbers[0]!);
  }
  for (const column of rest)
    if (column !== found.unit && column !== found.value)
      open.warn(column.kind === 'unknown' ? 'unknown' : 'unsupported', column);

  const needs = (isThere: boolean, options: readonly string[]): void => {
    if (!isThere) open.problems.push({ code: 'missing', path: ['header'], expected: { type: 'options', options } });
  };
  needs(Boolean(found.unit ?? found.id), language === 'vi' ? ['Đơn vị', 'Mã'] : ['Unit', 'Code']);
  if (!isWide) {
    needs(Boolean(found.period), language === 'vi' ? ['Năm', 'Kỳ'] : ['Year', 'Period']);
    needs(Boolean(found.value), language === 'vi' ? ['Điểm'] : ['Score']);
  }
  return { ...found, groups, editions };
}

const ofNames = ({ kind }: Column): boolean => ['code', 'score', 'unit', 'group', 'number'].includes(kind);
