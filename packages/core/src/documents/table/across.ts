import type { Problem } from '../../problem.js';
import { readPeriods } from '../../period/read-periods.js';
import { kindOfHeader, splitUnit } from './classify.js';
import type { ColumnKind } from './column-words.js';
import type { GridCell } from './grid.js';
import type { Head, Sheet } from './sheet.js';

/** A header that names a period: `2024`, `Điểm năm 2024`, or a year above the names of its columns. */
export interface PeriodHead {
  /** The text of the period. */
  readonly period: string;
  /** What the header says beside it. */
  readonly rest: string;
  readonly kind: ColumnKind | null;
}

const LAST = /^(.*?)[\s,:(–-]*((?:năm|quý|tháng|year|quý i{1,3}v?\/|q[1-4]|in) ?\S*\d{4}\S*|\d{4}(?:[-/]\S+)?)\)?$/i;

/** The period in a header and what stands beside it; null for a header without one. */
export function periodOfHead({ parts }: Pick<Head, 'parts'>): PeriodHead | null {
  const texts = parts.map(part => splitUnit(part).label.trim());
  const named = (text: string): boolean => {
    const reading = readPeriods([text])[0];
    return reading !== null && reading !== 'ambiguous' && reading!.from === reading!.to;
  };
  const at = texts.findIndex(named);
  const rest = (words: string): Pick<PeriodHead, 'rest' | 'kind'> => ({
    rest: words,
    kind: words ? kindOfHeader(words) : null,
  });
  if (at !== -1) return { period: texts[at]!, ...rest(parts.filter((_, i) => i !== at).join(' ')) };
  const [, before, last] = LAST.exec(texts.at(-1) ?? '') ?? [];
  const period = last?.replace(/^in /i, '');
  if (!before || !period || !named(period)) return null;
  return { period, ...rest([...parts.slice(0, -1), before].join(' ').trim()) };
}

/**
 * A table with its periods across, turned so that they run down. Cells keep where they stood. Any other table is returned
 * as it is.
 *
 * @param fits whether the figures of a header with a period can be told apart from others by what else it says
 */
export function turned(
  sheet: Sheet,
  fits: (head: PeriodHead) => boolean,
  warn: (code: Problem['code'], cell: GridCell) => void,
): Sheet {
  const { heads, rows } = sheet;
  const periods = heads.map(periodOfHead);
  const count = periods.filter(Boolean).length;
  const isDown = heads.some((_, at) => !periods[at] && rows.length > 0 && areperiods(rows.map(row => row[at]!.text)));
  // where not even the first column has another name there is no header at all
  if (count === 0 || count === heads.length || periods[0] || isDown) return sheet;
  const others = heads.map((_, at) => at).filter(at => !periods[at]);
  const kinds = heads.map(({ text }) => kindOfHeader(text));
  const isMeasure = (at: number): boolean =>
    /^(?:đơn vị(?: tính)?|đvt|unit(?: of measure)?)$/i.test(heads[at]!.text) &&
    rows.every(row => row[at]!.text.length <= 12);
  const nameAt = others.find(at => !['number', 'code'].includes(kinds[at]!) && !(isMeasure(at) && others.length > 1));
  if (nameAt === undefined) return sheet;
  const measureAt = others.find(at => at !== nameAt && isMeasure(at));
  const used = heads.flatMap((head, at) => {
    const period = periods[at];
    if (period && fits(period)) return [at];
    if (at !== nameAt && at !== measureAt && !['number', 'code'].includes(kinds[at]!))
      warn('unsupported', { ...head.cell, text: head.text });
    return [];
  });
  const corner: Head = { parts: [], text: '', cell: heads[nameAt]!.cell };
  const names = rows.map((row): Head => {
    const cell = row[nameAt]!;
    const unit = measureAt === undefined ? '' : row[measureAt]!.text;
    const text = unit && !cell.text.includes(unit) ? `${cell.text} (${unit})` : cell.text;
    return { parts: text ? [text] : [], text, cell };
  });
  return {
    ...sheet,
    heads: [corner, ...names],
    rows: used.map(at => [{ ...heads[at]!.cell, text: periods[at]!.period }, ...rows.map(row => row[at]!)]),
  };
}

const areperiods = (texts: readonly string[]): boolean => {
  const filled = texts.filter(Boolean);
  return filled.length > 0 && readPeriods(filled).filter(Boolean).length * 2 > filled.length;
};
