import type { Problem, Reading } from '../../problem.js';
import { brief } from '../../brief.js';
import type { TableText } from './cells.js';

/**
 * Reads CSV text (RFC 4180) into the cells of a table: quoted cells with doubled quotes and line ends inside, any line
 * end, a byte order mark, blank lines and rows of empty cells, which spreadsheets leave behind. The separator is the
 * one of `,` `;` and tab that parts most cells of the header, for a Vietnamese Excel writes `;`; a first line `sep=;`
 * states it. A quote inside a cell that does not begin with one is a letter like others.
 *
 * An own reader, for papaparse weighs 6.9 kB gzip and d3-dsv takes an unclosed quote for the end of the text without a
 * word.
 *
 * @returns header and rows as texts, or what is wrong: a quote that is never closed, text after a closing quote, no
 *   header; paths are those of {@link TableText}, counted without the header and without blank rows
 * @see Shafranovich, Y. (2005), RFC 4180
 * @example
 * parseCsv('Tỉnh;2023;2024\r\n"Cần Thơ";40,17;40,44\r\n')
 * // → { ok: true, value: { header: ['Tỉnh', '2023', '2024'], rows: [['Cần Thơ', '40,17', '40,44']] } }
 */
export function parseCsv(text: string): Reading<Pick<TableText, 'header' | 'rows'>> {
  const [, stated, body = ''] = /^\uFEFF?(?:sep=([,;\t])(?:\r\n?|\n))?[\r\n]*([^]*)$/i.exec(text)!;
  const separator = stated ?? separatorOf(body);
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)("?))?([^${separator}\r\n]*)(${separator}|\r\n?|\n|$)`, 'y');
  const problems: Problem[] = [];
  const table: string[][] = [];
  let row: string[] = [];
  const report = (code: 'invalid' | 'missing', value: string, received: string): void => {
    const at = table.length === 0 ? ['header', row.length] : ['rows', table.length - 1, 'cells', row.length];
    problems.push({ code, path: at, expected: { type: 'value', value }, received: brief(received) });
  };

  while (cell.lastIndex < body.length || row.length > 0) {
    const [written, quoted, closing, plain = '', end] = cell.exec(body)!;
    if (closing === '') report('missing', '"', written);
    else if (quoted !== undefined && plain.trim()) report('invalid', '""', written);
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    if (row.some(each => each.trim())) table.push(row);
    row = [];
  }
  const [header, ...rows] = table;
  if (!header) problems.push({ code: 'missing', path: ['header'], expected: { type: 'table' } });
  return problems.length || !header ? { ok: false, problems } : { ok: true, value: { header, rows } };
}

function separatorOf(body: string): string {
  const header = /^(?:[^"\r\n]+|"[^"]*")*/.exec(body)![0].replace(/"[^"]*"/g, '');
  const count = (separator: string): number => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}
