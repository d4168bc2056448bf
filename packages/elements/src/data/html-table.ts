import type { Problem, Reading } from '@cchc/core';
import type { TableText } from '@cchc/core/documents/table';

/**
 * The texts of an HTML table. The caption is the title; the last link or the text of the table's foot names the source.
 *
 * @param fallbackTitle title for a table without caption; without both it is what its columns are called
 * @returns the texts, or problems: no header, a merged cell
 */
export function htmlTable(table: HTMLTableElement, fallbackTitle: string): Reading<TableText> {
  const [head, ...body] = [...table.rows].filter(row => row.parentElement !== table.tFoot);
  if (!head || head.cells.length === 0) return failed([{ code: 'missing', path: [], expected: { type: 'table' } }]);

  const problems: Problem[] = [];
  [head, ...body].forEach((row, r) => {
    [...row.cells].forEach((cell, c) => {
      if (cell.colSpan === 1 && cell.rowSpan === 1) return;
      problems.push({
        code: 'unsupported',
        path: r === 0 ? ['header', c] : ['rows', r - 1, 'cells', c],
        expected: { type: 'plain-cell' },
        received: textOf(cell),
      });
    });
  });
  if (problems.length > 0) return failed(problems);

  const header = [...head.cells].map(textOf);
  const title = textOf(table.caption) || fallbackTitle || header.slice(1).join(', ');
  const link = table.tFoot?.querySelector<HTMLAnchorElement>('a[href^="http"]');
  return {
    ok: true,
    value: {
      title,
      source: {
        name: textOf(table.tFoot).replace(/^(nguồn|source) ?: ?/i, '') || title,
        ...(link ? { url: link.href } : {}),
      },
      header,
      rows: body.map(row => [...row.cells].map(textOf)),
    },
  };
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function failed(problems: readonly Problem[]): Reading<never> {
  return { ok: false, problems };
}
