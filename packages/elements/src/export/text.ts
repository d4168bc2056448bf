import type { FigureTexts } from './figure-texts.js';

/** A figure as plain text for a message or a report: title, sentences, table, source. */
export function plainText({ title, sentences, table, source }: FigureTexts): string {
  const { header, rows } = table();
  const lines = [title, ...sentences, '', ...[header, ...rows].map(row => row.join('\t')), '', source];
  return withPlainSpaces(lines.join('\n')).trim();
}

/**
 * The table as CSV that a spreadsheet of the reader's language opens: a byte order mark, and semicolons where the comma
 * marks decimals. Title and source stand in rows of their own below it, so that figures never travel without them.
 */
export function csvText({ language, title, table, source }: FigureTexts): string {
  const { header, rows } = table();
  const separator = language === 'vi' ? ';' : ',';
  const lines = [header, ...rows, [], [title], [source]].map(row =>
    row.map(text => cell(text, separator)).join(separator),
  );
  return `\uFEFF${withPlainSpaces(lines.join('\r\n'))}\r\n`;
}

/** Spreadsheets take a number with a no-break space before its percent sign for a text. */
const withPlainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Quoted where needed; a text that a spreadsheet would take for a formula is kept a text. */
function cell(text: string, separator: string): string {
  const safe = /^(?:[=@\t\r]|[+-](?![\d.,]+(?:\s?%)?$))/.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
