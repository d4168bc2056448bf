import type { Reading } from '../../problem.js';
import type { TableText } from './given-table.js';

interface Dimension {
  readonly label?: string;
  readonly category?: {
    readonly index?: readonly string[] | Readonly<Record<string, number>>;
    readonly label?: Readonly<Record<string, string>>;
  };
}

interface Dataset {
  readonly label?: string;
  readonly source?: string;
  readonly href?: string;
  readonly id?: readonly string[];
  readonly size?: readonly number[];
  readonly role?: { readonly time?: readonly string[] };
  readonly dimension?: Readonly<Record<string, Dimension>>;
  readonly value?: readonly (number | null)[] | Readonly<Record<string, number | null>>;
  readonly status?: readonly (string | null)[] | Readonly<Record<string, string>> | string;
}

const TIME = /^(?:time|time_period|year|period|năm|kỳ|thời gian|quarter|month)$/i;

/**
 * A dataset of JSON-stat 2.0 as a table with one row for each of its values: what it is of, when, how much. Dimensions of one
 * category say nothing more than its title does.
 *
 * @param input a parsed JSON value of any kind
 * @returns the table, or what is missing: dimensions with their sizes, one of them in time, values
 * @see https://json-stat.org/full/
 * @example
 * readJsonStat({
 *   version: '2.0', class: 'dataset', label: 'PAPI', id: ['unit', 'time'], size: [1, 1],
 *   dimension: { unit: { category: { index: ['A'] } }, time: { category: { index: ['2024'] } } }, value: [40.4],
 * }) // → { ok: true }
 */
export function readJsonStat(input: unknown): Reading<TableText> {
  const { label, source, href, id = [], size = [], role, dimension = {}, value, status = {} } = input as Dataset;
  const isWhole =
    Array.isArray(id) && Array.isArray(size) && id.length === size.length && id.every(name => dimension[name]);
  if (!isWhole || typeof value !== 'object' || value === null)
    return { ok: false, problems: [{ code: 'missing', path: [isWhole ? 'value' : 'id'], expected: { type: 'list' } }] };
  const time =
    role?.time?.[0] ?? id.find(name => TIME.test(name)) ?? id.find(name => TIME.test(dimension[name]!.label ?? ''));
  if (time === undefined || !id.includes(time))
    return { ok: false, problems: [{ code: 'missing', path: ['role', 'time'], expected: { type: 'period-column' } }] };

  const cells = size.reduce((product, count) => product * count, 1);
  if (!(cells > 0 && cells <= 100_000))
    return {
      ok: false,
      problems: [
        { code: 'unsupported', path: ['size'], expected: { type: 'range', min: 1, max: 100_000 }, received: cells },
      ],
    };
  const categories = id.map(name => categoriesOf(dimension[name]!));
  const named = id.map((_, at) => at).filter(at => id[at] !== time && size[at]! > 1);
  const alone = id.map((_, at) => at).filter(at => id[at] !== time && size[at] === 1);
  const timeAt = id.indexOf(time);
  const header = ['REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS'];
  const rows = Array.from({ length: cells }, (_, cell) => {
    const places = placesOf(cell, size);
    const name = (named.length > 0 ? named : alone.slice(0, 1))
      .map(at => categories[at]![places[at]!]?.label ?? '')
      .join(', ');
    const when = categories[timeAt]![places[timeAt]!];
    const number = (value as Record<string, number | null>)[cell];
    const state = typeof status === 'string' ? status : (status as Record<string, string>)[cell];
    return [name || '–', when?.code ?? '', number == null ? '' : String(number), state ?? ''];
  });
  return {
    ok: true,
    value: {
      header,
      rows,
      title: label,
      // numbers of JSON have a point
      notation: 'en',
      source: source ? { name: source, ...(href && /^https?:/.test(href) ? { url: href } : {}) } : undefined,
    },
  };
}

/** Codes and names of a dimension, in their order. */
function categoriesOf({ category = {} }: Dimension): { readonly code: string; readonly label: string }[] {
  const { index = Object.keys(category.label ?? {}), label = {} } = category;
  const codes = Array.isArray(index)
    ? (index as string[])
    : Object.entries(index as Record<string, number>)
        .sort((a, b) => a[1] - b[1])
        .map(([code]) => code);
  return codes.map(code => ({ code, label: label[code] ?? code }));
}

/** Where a value stands in each dimension; the last one runs fastest. */
function placesOf(cell: number, size: readonly number[]): number[] {
  const places = size.map(() => 0);
  for (let at = size.length - 1, rest = cell; at >= 0; at -= 1) {
    places[at] = rest % size[at]!;
    rest = Math.floor(rest / size[at]!);
  }
  return places;
}
