import type { GivenCell, TableText } from './given-table.js';

const textOf = (cell: GivenCell | undefined): string => (typeof cell === 'string' ? cell : (cell?.text ?? '')).trim();

/** Columns of the World Bank that name what all columns of years are of. */
const NAMING = /^(?:indicator name|indicator code|series name|series code)$/i;

/**
 * Tables in shapes that many publish, as tables that a reader of this project knows: SDMX-CSV (one row for each
 * observation, `TIME_PERIOD`, `OBS_VALUE`), and the World Bank's (years across, after names and codes of the indicator).
 * Others are returned as they are.
 */
export function reshaped(table: TableText): TableText {
  const rows = table.header ? [table.header, ...table.rows] : table.rows;
  const at = rows
    .slice(0, 10)
    .findIndex(row =>
      row.some(cell => /^(?:TIME_PERIOD(?:$|:)|Indicator (?:Name|Code)$|Series Name$)/.test(textOf(cell))),
    );
  if (at === -1) return table;
  const header = rows[at]!.map(textOf);
  const body = rows.slice(at + 1).filter(row => row.some(cell => textOf(cell)));
  return header.some(text => /^OBS_VALUE/.test(text))
    ? { ...table, ...sdmx(header, body) }
    : { ...table, ...worldBank(header, body, table) };
}

const CONCEPTS =
  /^(?:DATAFLOW|STRUCTURE(?:_ID|_NAME)?|ACTION|FREQ|UNIT_MULT|DECIMALS|TIME_FORMAT|CONF_STATUS|OBS_CONF|LAST UPDATE|COMMENT.*|OBS_STATUS|OBS_VALUE|TIME_PERIOD|OBS_FLAG)(?:$|:| )/i;

/** Dimensions that are the same in all rows say nothing; the others together name what a figure is of. */
function sdmx(header: readonly string[], body: readonly (readonly GivenCell[])[]): Pick<TableText, 'header' | 'rows'> {
  const find = (name: string): number => header.findIndex(text => text.split(':')[0]!.trim().toUpperCase() === name);
  const [timeAt, valueAt, statusAt] = [find('TIME_PERIOD'), find('OBS_VALUE'), find('OBS_STATUS')];
  const dimensions = header.flatMap((text, at) =>
    !CONCEPTS.test(text) && new Set(body.map(row => textOf(row[at]))).size > 1 ? [at] : [],
  );
  const label = (written: string): string => written.replace(/^[A-Z0-9_]+: /, '');
  return {
    header: ['REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', ...(statusAt === -1 ? [] : ['OBS_STATUS'])],
    rows: body.map(row => [
      dimensions.map(at => label(textOf(row[at]))).join(', ') || label(textOf(row[find('REF_AREA')])) || '–',
      row[timeAt] ?? '',
      row[valueAt] ?? '',
      ...(statusAt === -1 ? [] : [textOf(row[statusAt]).split(':')[0]!]),
    ]),
  };
}

/** The name of the indicator is the title; its code goes. */
function worldBank(
  header: readonly string[],
  body: readonly (readonly GivenCell[])[],
  { title, fallbackTitle }: TableText,
): Partial<TableText> {
  const nameAt = header.findIndex(text => /^(?:indicator|series) name$/i.test(text));
  const names = new Set(body.map(row => textOf(row[nameAt])).filter(Boolean));
  // several indicators are as many tables
  if (names.size > 1) return {};
  const keep = header.flatMap((text, at) => (NAMING.test(text) || !text ? [] : [at]));
  const [name] = names;
  return {
    header: keep.map(at => header[at]!),
    rows: body.map(row => keep.map(at => row[at] ?? '')),
    fallbackTitle: name ?? fallbackTitle,
    title,
  };
}
