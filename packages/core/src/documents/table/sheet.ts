import type { Problem } from '../../problem.js';
import { brief } from '../../brief.js';
import { readPeriods } from '../../period/read-periods.js';
import type { Grid, GridCell } from './grid.js';
import { MEASURE, PREAMBLE, REMARK, SOURCE } from './row-words.js';

/** A column by its header, which may stand in several rows. */
export interface Head {
  /** Texts of the rows of the header from top to bottom, each once. */
  readonly parts: readonly string[];
  readonly text: string;
  readonly cell: GridCell;
}

/** A table taken apart: headers, rows of figures, and what stands around them. */
export interface Sheet {
  readonly heads: readonly Head[];
  /** Rows with one cell for each head. */
  readonly rows: readonly (readonly GridCell[])[];
  /** What rows above the table, or the last ones below it, call it. */
  readonly title: string;
  readonly source: { readonly text: string; readonly link?: string | undefined } | null;
  /** The unit of all figures, such as `%`. */
  readonly measure: string;
  readonly remarks: readonly string[];
  /** Rows that stand in the header. */
  readonly headRows: number;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

type Row = readonly GridCell[];

const filled = (row: Row): GridCell[] => [...new Set(row.filter(({ text }) => text))];

/** A row with one text alone; a text that covers several columns is one. */
const single = (row: Row): GridCell | undefined => (filled(row).length === 1 ? filled(row)[0] : undefined);

/** Whether one cell covers all columns. */
const coversAll = (row: Row, width: number): boolean => new Set(row).size === 1 && row.length === width;

/**
 * Takes a grid apart: titles and other rows above the header, the rows of the header, rows of figures, then sources and
 * remarks. Blank rows and empty columns go.
 */
export function sheetOf(grid: Grid): Sheet {
  const top = readTop(grid);
  const header = readHeader(grid, top.end);
  const columns = header.heads.map((_, at) => at);
  const body = readBody(grid, header.end, header.heads.length, top.title);
  const isUsed = (column: number): boolean =>
    header.heads[column]!.text !== '' || body.rows.some(row => row[column]!.text !== '');
  const used = columns.filter(isUsed);
  return {
    heads: used.map(column => header.heads[column]!),
    rows: body.rows.map(row => used.map(column => row[column]!)),
    title: top.title || body.title,
    source: body.source ?? top.source,
    measure: top.measure || body.measure,
    remarks: body.remarks,
    headRows: header.end,
    problems: body.problems,
    warnings: body.warnings,
  };
}

/** Where a cell stands: in the header, or in a row counted from the first below it. */
export function pathOf(
  { row, column }: Pick<GridCell, 'row' | 'column'>,
  { headRows }: Pick<Sheet, 'headRows'>,
): Problem['path'] {
  return row < headRows ? ['header', column] : ['rows', row - headRows, 'cells', column];
}

interface Top {
  readonly end: number;
  readonly title: string;
  readonly measure: string;
  readonly source: Sheet['source'];
}

/** Titles, letterheads and other rows of one or two cells above a wider table. */
function readTop(grid: Grid): Top {
  const widest = Math.max(0, ...grid.map(row => filled(row).length));
  const titles: string[] = [];
  let [measure, source, at] = ['', null as Sheet['source'], 0];
  for (; at < grid.length - 1 && widest > 1; at += 1) {
    const row = grid[at]!;
    const cells = filled(row);
    const [first, second] = cells;
    if (!first) continue;
    const unit = MEASURE.exec(first.text)?.[1];
    // the names of groups of columns stand above the names of columns, of which the first is then empty
    const isAboveHeads = !grid[at + 1]![0]?.text && filled(grid[at + 1]!).length > 0;
    const places = row.filter(({ text }) => text).length;
    const isAside = places * 2 < widest || (cells.length === 2 && widest > 2 && PREAMBLE.test(first.text));
    if (cells.length === 1 && (first.column === 0 || unit) && !isAboveHeads) {
      if (unit) measure = unit;
      else if (SOURCE.test(first.text)) source = sourceOf(first);
      else titles.push(first.text);
    } else if (isAside && !isAboveHeads) {
      if (SOURCE.test(first.text) && second) source = { text: second.text, link: second.link };
    } else break;
  }
  return { end: at, title: longest(titles), measure, source };
}

/** Of several rows above a table the longest is its title; others name a place, a number, a date. */
const longest = (titles: readonly string[]): string =>
  titles.reduce((best, title) => (title.length > best.length ? title : best), '');

function sourceOf({ text, link }: GridCell): Sheet['source'] {
  return { text: text.replace(SOURCE, '').replace(/\)$/, match => (text.startsWith('(') ? '' : match)), link };
}

interface Header {
  readonly end: number;
  readonly heads: readonly Head[];
}

function readHeader(grid: Grid, start: number): Header {
  const first = grid[start] ?? [];
  const isHead = (row: Row): boolean => filled(row).length > 0 && filled(row).every(cell => cell.isHeader);
  let end = start + 1;
  const marked = grid.slice(start).findIndex(row => !isHead(row));
  // where every row is marked as a header none is
  if (marked > 1) end = start + marked;
  while (end < grid.length && goesOn(grid[end - 1]!, grid[end]!)) end += 1;
  const rows = grid.slice(start, end).filter(row => !isTitle(row, first.length));
  const filledRows = rows.map((row, at) => (at < rows.length - 1 ? spread(row, rows[at + 1]!) : row));
  const heads = first.map((cell, column): Head => {
    const parts = [...new Set(filledRows.map(row => row[column]).filter(part => part?.text))];
    const texts = parts.map(part => part!.text);
    return { parts: texts, text: texts.join(' ').trim(), cell: parts.at(-1) ?? cell };
  });
  // numbers of columns stand above figures
  while (end < grid.length - 1 && numbersColumns(grid[end]!)) end += 1;
  return { end, heads };
}

const isTitle = (row: Row, width: number): boolean => width > 1 && coversAll(row, width);

/** Whether a row below one of the header belongs to it: it names the columns below names of groups. */
function goesOn(above: Row, row: Row): boolean {
  if (row.some((cell, at) => cell.text && cell === above[at])) return true;
  const [first] = row;
  const namesGroups = above.some((cell, at) => (cell.text && cell === above[at + 1]) || (!cell.text && row[at]?.text));
  const isBelow = first !== undefined && (!first.text || first === above[0]) && Boolean(above[0]?.text);
  const own = filled(row).filter(cell => !above.includes(cell));
  return namesGroups && isBelow && own.length > 1 && own.every(({ text }) => !isFigure(text));
}

/** Digits that are no period: a header has none. */
const isFigure = (text: string): boolean => /^[+\-−–]?[\d.,\s]+%?$/.test(text) && !readPeriods([text])[0];

/** In files the name of a group stands over its first column alone. */
function spread(row: Row, below: Row): Row {
  let group: GridCell | undefined;
  return row.map((cell, at) => {
    if (cell.text) group = cell;
    return !cell.text && at > 0 && below[at]?.text && group ? group : cell;
  });
}

/** A row that numbers the columns: `(1) (2) (3)`, `A B 1 2`, `1 2 3=2-1`. */
function numbersColumns(row: Row): boolean {
  const texts = row.map(({ text }) => text);
  const isShort = texts.length < 3 && !texts.every(text => text.startsWith('('));
  if (texts.length < 2 || isShort || !texts.every(text => /^(?:\(?\d{1,2}\)?|[A-Z])(?: ?=.*)?$/.test(text)))
    return false;
  const numbers = texts.filter(text => /\d/.test(text)).map(text => parseInt(text.replace('(', ''), 10));
  return numbers.length > 0 && numbers[0]! <= 2 && numbers.every((number, at) => number === numbers[0]! + at);
}

type Body = Pick<Sheet, 'rows' | 'title' | 'source' | 'measure' | 'remarks' | 'problems' | 'warnings'>;

function readBody(grid: Grid, start: number, width: number, titleAbove: string): Body {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const remarks: string[] = [];
  /** Texts in rows of their own since the last row of figures. */
  let asides: GridCell[] = [];
  let [measure, source] = ['', null as Sheet['source']];
  /** Whether a blank row, or another text on its own, stands above: what follows in one field is no unit without figures. */
  let isApart = false;
  grid.slice(start).forEach((row, at) => {
    const [first, second, ...more] = filled(row);
    const isAside = coversAll(row, width) || (row.length === 1 && isApart);
    isApart = !first || (isApart && row.length === 1);
    if (!first) return;
    const isAlone = single(row) !== undefined;
    if (isAlone && SOURCE.test(first.text)) source = sourceOf(first);
    else if (second && more.length === 0 && /^(?:nguồn|source) ?:?$/i.test(first.text))
      source = { text: second.text, link: second.link };
    else if (isAlone && REMARK.test(first.text)) remarks.push(first.text);
    else if (isAlone && MEASURE.test(first.text)) measure = MEASURE.exec(first.text)![1]!;
    else if (isAlone && width > 1 && isAside && !readPeriods([first.text])[0]) asides.push(first);
    else {
      warnings.push(...asides.map(cell => leftOut(cell, start)));
      asides = [];
      const wrong = misfit(row, at, width);
      if (wrong) problems.push(wrong);
      else rows.push(row.slice(0, width));
    }
  });
  // a file that was saved from a figure ends with its title and its source
  const isNamedBelow = !titleAbove && asides.length === 1 && source !== null;
  if (!isNamedBelow) remarks.push(...asides.map(({ text }) => text));
  return { rows, title: isNamedBelow ? asides[0]!.text : '', source, measure, remarks, problems, warnings };
}

const leftOut = (cell: GridCell, headRows: number): Problem => ({
  code: 'unsupported',
  path: ['rows', cell.row - headRows],
  received: brief(cell.text),
});

/** A row that has not one cell for each column. Empty cells beyond the header are nothing. */
function misfit(row: Row, at: number, width: number): Problem | null {
  const isLonger = row.slice(width).some(({ text }) => text);
  if (row.length >= width && !isLonger) return null;
  return {
    code: isLonger ? 'invalid' : 'missing',
    path: ['rows', at],
    expected: { type: 'items', count: width },
    received: row.length,
  };
}
