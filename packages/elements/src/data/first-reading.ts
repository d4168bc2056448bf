import type { Problem } from '@cchc/core';
import type { CellParts, TableText } from '@cchc/core/documents/table';
import type { Language } from '@cchc/core/language';

/** A table as it was read, and in which language. */
interface TableReading {
  readonly table: TableText;
  readonly language: Language;
}

const readings = new WeakMap<HTMLTableElement, TableReading>();

/**
 * Keeps the figures of a table as its page wrote them. A browser that translates the page wraps each text into `font` and changes
 * `lang`; a script for paging takes rows away. Neither changes what the figures are: the first reading stays, and of rows that
 * went it is said so. Anything else that changes is read anew.
 *
 * @param now the table as it stands now
 */
export function firstReading(
  element: HTMLTableElement,
  now: TableReading,
): TableReading & { readonly warnings: readonly Problem[] } {
  const first = readings.get(element);
  const rows = rowsOf(now);
  const before = first && rowsOf(first);
  if (first && before) {
    const isTranslated = element.querySelector('font font') !== null && figuresOf(rows) === figuresOf(before);
    if (isTranslated) return { ...first, warnings: [] };
    const gone = before.length - rows.length;
    if (gone > 0 && rows.length > 1 && areAmong(rows, before)) {
      const received = gone;
      return {
        ...first,
        warnings: [{ code: 'missing', path: ['rows'], expected: { type: 'table-inside' }, received }],
      };
    }
  }
  readings.set(element, now);
  return { ...now, warnings: [] };
}

const rowsOf = ({ table }: TableReading): string[] =>
  table.rows.map(row => row.map(cell => (cell as CellParts).text.replace(/\s+/g, ' ').trim()).join('\t'));

/** All digits, which no translation changes. */
const figuresOf = (rows: readonly string[]): string => rows.map(row => row.replace(/\D+/g, ' ')).join();

/** Whether some rows are the others with gaps, in their order. */
function areAmong(rows: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const row of all) if (row === rows[at]) at += 1;
  return at === rows.length;
}
