import type { Problem, Reading } from '@cchc/core';
import type { TableText } from '@cchc/core/documents/table';
import Papa from 'papaparse';

type Rows = Pick<TableText, 'rows' | 'suggestedNotation'>;

/**
 * Reads delimited text into rows of cells: commas, semicolons or tabs between fields, by a first line `sep=;` or by what
 * parts most lines alike. Semicolons leave the comma for decimals. Blank lines stay, so that rows keep their places.
 *
 * @returns the rows, or where a quote is wrong
 */
export function readCsv(written: string): Reading<Rows> {
  const [, stated, body = ''] = /^\uFEFF?(?:sep=([,;\t|])(?:\r\n?|\n))?([^]*)$/i.exec(written)!;
  const delimiter = stated ?? delimiterOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const rows = data.map(row => (row.length === 1 && row[0] === '' ? [] : row));
  const first = rows.findIndex(row => row.some(cell => cell.trim()));
  if (first === -1)
    return { ok: false, problems: [{ code: 'missing', path: ['header'], expected: { type: 'table' } }] };
  const quotes = errors.filter(({ type }) => type === 'Quotes');
  if (quotes.length > 0)
    return { ok: false, problems: quotes.map(({ code, row = 0 }) => quoteProblem(code, row - first, rows[row] ?? [])) };
  return { ok: true, value: { rows, ...(delimiter === ';' ? { suggestedNotation: 'vi' as const } : {}) } };
}

/** A quote that is never closed takes in all that follows, so it stands in the last cell of its row. */
function quoteProblem(code: string, row: number, cells: readonly string[]): Problem {
  const column = Math.max(0, cells.length - 1);
  const isOpen = code === 'MissingQuotes';
  return {
    code: isOpen ? 'missing' : 'invalid',
    path: row < 1 ? ['header', column] : ['rows', row - 1, 'cells', column],
    expected: { type: 'value', value: isOpen ? '"' : '""' },
    received: (isOpen ? `"${cells[column] ?? ''}` : (cells[column] ?? '')).slice(0, 80),
  };
}

/** What parts most of the first lines into the same number of fields; decimal commas part a header into none. */
function delimiterOf(body: string): string {
  const lines = body
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)
    .filter(line => line.trim());
  const alike = (delimiter: string): number => {
    const counts = lines.map(line => line.split(delimiter).length - 1).filter(Boolean);
    return Math.max(
      0,
      ...counts.map(count => counts.filter(other => other === count).length * 1000 + Math.min(count, 999)),
    );
  };
  return [',', ';', '\t', '|'].reduce((best, each) => (alike(each) > alike(best) ? each : best));
}
