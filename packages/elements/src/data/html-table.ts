import type { GivenCell, TableText } from '@cchc/core/documents/table';
import { contentOf } from './cell-content.js';

const SOURCE = /^\s*\(?(?:nguồn|source)/i;

/**
 * An HTML table as it stands: the caption is the title, or the `figcaption` that editors make of it. A foot of one text
 * names the source, and so does a line of the same figure that says so.
 *
 * @param fallbackTitle what to call a table without caption
 */
export function htmlTable(table: HTMLTableElement, fallbackTitle: string): TableText {
  const captions = [table.caption, ...around(table)].map(element => ({ element, ...contentOf(element) }));
  const title = captions
    .find(({ text }) => text.trim() && !SOURCE.test(text))
    ?.text.replace(/\s+/g, ' ')
    .trim();
  const sources = captions.filter(({ text }) => SOURCE.test(text));
  const rows = [...table.rows].map(row =>
    row.parentElement === table.tFoot ? footCells(row) : [...row.cells].filter(isKept).map(cellOf),
  );
  return {
    rows: [...rows, ...sources.map(({ element, text }) => [{ text, columns: width(rows), link: linkIn(element) }])],
    title,
    fallbackTitle,
  };
}

/** Captions of the figure that holds this table alone, and remarks below it. */
function around(table: HTMLTableElement): Element[] {
  const figure = table.closest('figure');
  const captions = figure?.querySelectorAll('table').length === 1 ? [...figure.querySelectorAll('figcaption')] : [];
  const next = (figure ?? table).nextElementSibling;
  return next && /^(?:P|SMALL|DIV)$/.test(next.tagName) && SOURCE.test(next.textContent)
    ? [...captions, next]
    : captions;
}

const width = (rows: readonly (readonly GivenCell[])[]): number => Math.max(1, ...rows.map(row => row.length));

/** Cells that their page hides, such as keys to sort by, are no column; a style sheet may hide columns from narrow screens. */
const isKept = (cell: HTMLElement): boolean => !cell.hidden && cell.style.display !== 'none';

function cellOf(cell: HTMLTableCellElement): GivenCell {
  const isHeader = cell.tagName === 'TH' || cell.parentElement?.parentElement?.tagName === 'THEAD';
  const { colSpan, rowSpan } = cell;
  return {
    ...contentOf(cell),
    isHeader,
    columns: colSpan,
    // 0 is down to the last row
    rows: rowSpan || 1000,
    link: linkIn(cell),
  };
}

/** A foot of one text is a source, whether it says so or not; one with figures is a row of totals. */
function footCells(row: HTMLTableRowElement): readonly GivenCell[] {
  const cells = [...row.cells].filter(isKept);
  const [only, more] = cells.filter(cell => contentOf(cell).text.trim());
  if (!only || more || /\d\s*%?$/.test(contentOf(only).text)) return cells.map(cellOf);
  const { text } = contentOf(only);
  const isNote = /^\s*(?:nguồn|source|ghi chú|chú thích|note|[*(¹²³])/i.test(text);
  return [{ text: isNote ? text : `Nguồn: ${text}`, columns: 1000, link: linkIn(only) }];
}

function linkIn(element: Element | null): string | undefined {
  return [...(element?.querySelectorAll<HTMLAnchorElement>('a[href^="http"]') ?? [])].at(-1)?.href;
}
