import type { Problem } from '../../problem.js';
import { brief } from '../../brief.js';
import type { Language, Text } from '../../language/language.js';
import type { NumberKind } from '../../language/parse-number.js';
import type { Source } from '../parts.js';
import { plainMark } from './cell-text.js';
import { type Column, columnsOf } from './classify.js';
import { columnNumbers } from './column-numbers.js';
import type { TableText } from './given-table.js';
import { type GridCell, gridOf } from './grid.js';
import { pathOf, type Sheet, sheetOf } from './sheet.js';
import { namedSource } from './source-text.js';

/** A table being read: its columns, what stands around them, and what is found wrong or doubtful on the way. */
export interface OpenTable {
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
  readonly problems: Problem[];
  readonly warnings: Problem[];
  /** Title, source and date, for the document that is made of the table. */
  readonly envelope: { readonly title: Text; readonly source: Source; readonly updated?: string };
  /** The number in a cell, or null when it is missing or wrong; what is wrong is added to `problems`. */
  number(cell: GridCell, kind: NumberKind, written?: string): number | null;
  report(problem: Omit<Problem, 'path'>, cell: GridCell): void;
  /** Tells that a column is left out or taken for something. */
  warn(code: Problem['code'], column: Column, expected?: Problem['expected']): void;
  /** What the notes say that a cell refers to. */
  remarkOf(cell: GridCell): string;
}

/** Takes a table apart and classifies its columns; `arrange` may turn it before that. */
export function openTable(
  table: TableText,
  language: Language,
  arrange: (sheet: Sheet, warn: (code: Problem['code'], cell: GridCell) => void) => Sheet = sheet => sheet,
): OpenTable {
  const given = sheetOf(gridOf(table));
  const problems: Problem[] = [...given.problems];
  const warnings: Problem[] = [...given.warnings];
  const tell = (code: Problem['code'], cell: GridCell, expected?: Problem['expected']): unknown =>
    warnings.push({ code, path: pathOf(cell, given), ...(expected ? { expected } : {}), received: brief(cell.text) });
  const sheet = arrange(given, tell);
  const columns = columnsOf(sheet);
  const texts = sheet.heads.map((_, at) => sheet.rows.map(row => row[at]!.text));
  const figures = texts.filter(
    (_, at) => !['period', 'number', 'code', 'unit', 'note', 'unknown', 'other'].includes(columns[at]!.kind),
  );
  const sources = { language, stated: table.notation, suggested: table.suggestedNotation };
  const readers = texts.map(column => columnNumbers(column, figures, sources));
  const columnOf = new Map(sheet.rows.flatMap(row => row.map((cell, at) => [cell, at] as const)));
  const report: OpenTable['report'] = (problem, cell) => problems.push({ ...problem, path: pathOf(cell, given) });
  return {
    sheet,
    columns,
    problems,
    warnings,
    envelope: envelopeOf(table, sheet, columns),
    report,
    number(cell, kind, written = cell.text) {
      const reading = readers[columnOf.get(cell)!]!(written, kind);
      if (reading.ok) return reading.value;
      const isInDoubt = reading.problem.code === 'ambiguous';
      report(isInDoubt ? { ...reading.problem, expected: { type: 'notation' } } : reading.problem, cell);
      return null;
    },
    warn: (code, { head }, expected) => tell(code, { ...head.cell, text: head.text }, expected),
    remarkOf: ({ notes }) =>
      notes
        .map(mark => remarkAt(sheet.remarks, mark))
        .filter(Boolean)
        .join('; '),
  };
}

/** What a note says whose mark a cell has. */
function remarkAt(remarks: readonly string[], mark: string): string {
  for (const remark of remarks) {
    const [, own = '', text = ''] =
      /^(?:(?:ghi chú|chú thích|notes?) ?: ?)?(\(?[*†‡§]+\)?|[⁰¹²³⁴-⁹]+|\[\w{1,2}\]|\(\w{1,2}\)|\d{1,2}(?=[.):]| \D)) ?[.):]? ?(.+)$/i.exec(
        remark,
      ) ?? [];
    if (own && plainMark(own) === plainMark(mark)) return text;
  }
  return '';
}

/** A table without a name is called what its columns of figures are called; without a source, it is its own. */
function envelopeOf(table: TableText, sheet: Sheet, columns: readonly Column[]): OpenTable['envelope'] {
  const columnNames = columns
    .filter(({ kind }) => !['period', 'number', 'note'].includes(kind))
    .map(({ head }) => head.text);
  const given = [table.title, sheet.title, table.fallbackTitle].find(text =>
    typeof text === 'string' ? text.trim() : text,
  );
  const title = given ?? (columnNames.map(name => name).join(', ') || '–');
  const found = sheet.source && namedSource(sheet.source.text, sheet.source.link);
  const source = table.source ?? found?.source ?? table.fallbackSource ?? { name: title };
  return { title, source, ...(found?.updated && !table.source ? { updated: found.updated } : {}) };
}
