import type { Problem } from '../../problem.js';
import { brief } from '../../brief.js';
import type { Column } from '../table/classify.js';
import { SATISFACTION } from '../table/column-words.js';
import type { OpenTable } from '../table/open-table.js';
import { pathOf } from '../table/sheet.js';

/** A column of shares, and the columns that belong to it. */
export interface ShareColumn {
  readonly column: Column;
  base?: Column;
  interval?: Column;
}

/** What the columns of a trend hold. */
export interface TrendColumns {
  readonly shares: readonly ShareColumn[];
  readonly targets: readonly Column[];
  readonly notes: readonly Column[];
  /** Names what the figures of a row are of, where several of them are of one period. */
  readonly unit?: Column;
  readonly status?: Column;
}

const FIGURE = /^[+\-−–]?\d[\d.,\s]*%?(?: ?(?:–|—|-|đến|to) ?\d[\d.,]* ?%?)?$/;
const NO_FIGURE = /^(?:[-−–—.…*:]*|n\/?a|no (?:data|figure)|(?:không|chưa) có(?: số liệu)?|chưa công bố)$/i;

/** Names of places and persons, `A`, `Q2`: each word with a capital. */
const NAME = /^(?:\p{Lu}[\p{Ll}\p{M}'’]*\.?(?:[ -]+(?:\p{Lu}[\p{Ll}\p{M}'’]*|\d+))+|\p{Lu}\d*|\p{Lu}\p{Ll}+ ?\d+)$/u;

/**
 * Tells the columns of a trend apart. Only what is understood as a share of the satisfied is drawn: by its header, as the
 * name of a place or a channel, or by percent signs in its cells. What nobody understands is taken for one only below a
 * caption that speaks of satisfaction, beside no column that is understood, and with a warning; else it is left out with
 * one.
 *
 * @param used columns that say when the figures are of
 */
export function trendColumns(open: OpenTable, used: readonly Column[]): TrendColumns {
  const rest = open.columns.filter(
    column => !used.includes(column) && column.kind !== 'number' && column.kind !== 'code',
  );
  const texts = (column: Column): string[] =>
    open.sheet.rows.map(row => row[column.at]!.text).filter(text => !NO_FIGURE.test(text));
  const hasFigures = (column: Column): boolean => texts(column).every(text => FIGURE.test(text));
  const inPercent = (column: Column): boolean =>
    texts(column).length > 0 &&
    texts(column).filter(text => text.includes('%')).length * 2 > texts(column).length &&
    hasFigures(column);
  const isNamed = (column: Column): boolean => NAME.test(column.label) || NAME.test(column.group);

  const shares: ShareColumn[] = [];
  const targets: Column[] = [];
  const notes: Column[] = [];
  const bases: Column[] = [];
  const intervals: Column[] = [];
  const guesses: Column[] = [];
  let unit: Column | undefined;
  let status: Column | undefined;
  // names of what the figures are of stand where a period comes more than once
  const times = open.sheet.rows.map(row => used.map(({ at }) => row[at]!.text).join());
  const isRepeated = new Set(times).size < times.length;
  const isNaming = ({ kind }: Column): boolean => ['unit', 'group', 'name', 'period', 'unknown'].includes(kind);
  for (const column of rest) {
    const { kind, head } = column;
    if (/^obs_status$/i.test(head.text)) status = column;
    else if (kind === 'note' || kind === 'reason') notes.push(column);
    else if (kind === 'target' && hasFigures(column)) targets.push(column);
    else if (kind === 'base') bases.push(column);
    else if (kind === 'interval') intervals.push(column);
    else if (kind === 'share' || kind === 'plain-share') shares.push({ column });
    else if (isNaming(column) && !hasFigures(column)) {
      const isNames = !isPercentText(texts(column)) && (['unit', 'group'].includes(kind) || isRepeated);
      if (isNames && !unit) unit = column;
      else if (!isNames && (isNamed(column) || kind === 'name' || isPercentText(texts(column))))
        shares.push({ column });
      else open.warn('unknown', column);
    } else if (['unit', 'group', 'name'].includes(kind)) shares.push({ column });
    else if (kind === 'unknown' && (inPercent(column) || isNamed(column))) shares.push({ column });
    else if (kind === 'unknown') guesses.push(column);
    else open.warn('unsupported', column);
  }
  if (shares.length === 0) {
    const { title } = open.envelope;
    const isOfSatisfaction = SATISFACTION.test(typeof title === 'string' ? title : title.vi);
    for (const column of guesses) {
      const isLikely =
        isOfSatisfaction &&
        hasFigures(column) &&
        (column.unit === '%' || texts(column).some(text => /[.,]\d/.test(text)));
      if (isLikely) shares.push({ column });
      open.warn(isLikely ? 'ambiguous' : 'unknown', column, { type: 'share-header' });
    }
  } else for (const column of guesses) open.warn('unknown', column, { type: 'share-header' });

  attach(open, shares, bases, 'base');
  attach(open, shares, intervals, 'interval');
  return { shares, targets, notes, ...(unit ? { unit } : {}), ...(status ? { status } : {}) };
}

const isPercentText = (texts: readonly string[]): boolean =>
  texts.filter(text => /\d/.test(text)).length * 2 > texts.length;

/**
 * Gives each column of answers or intervals to its share: to the only one there is, to the one below the same header or of
 * the same name, else to the one at its left.
 */
function attach(
  open: OpenTable,
  shares: readonly ShareColumn[],
  columns: readonly Column[],
  as: 'base' | 'interval',
): void {
  for (const column of columns) {
    const mine =
      shares.length === 1 ? shares[0] : (sameGroup(shares, column) ?? named(shares, column) ?? left(shares, column));
    if (!mine) {
      open.problems.push({
        code: 'unsupported',
        path: pathOf(column.head.cell, open.sheet),
        expected: { type: 'base-column' },
        received: brief(column.head.text),
      } satisfies Problem);
    } else if (mine[as]) {
      // the valid answers count, not those that came back
      const isBetter = /hợp lệ|valid/i.test(column.label) && !/hợp lệ|valid/i.test(mine[as].label);
      open.warn('unsupported', isBetter ? mine[as] : column);
      if (isBetter) mine[as] = column;
    } else mine[as] = column;
  }
}

function sameGroup(shares: readonly ShareColumn[], { group }: Column): ShareColumn | undefined {
  const same = group ? shares.filter(({ column }) => column.group === group) : [];
  return same.length === 1 ? same[0] : undefined;
}

/** "Số phiếu trực tiếp" counts the answers of "Trực tiếp". */
function named(shares: readonly ShareColumn[], { label, unit, group }: Column): ShareColumn | undefined {
  const own = `${label} ${unit} ${group}`.toLowerCase();
  const named = shares.filter(({ column }) => column.label.length > 2 && own.includes(column.label.toLowerCase()));
  return named.length === 1 ? named[0] : undefined;
}

const left = (shares: readonly ShareColumn[], { at }: Column): ShareColumn | undefined =>
  shares.filter(({ column }) => column.at < at).at(-1);
