import type { Reading } from '@cchc/core';
import { readJson } from '@cchc/core/documents/json';
import type { TableText } from '@cchc/core/documents/table';
import type { Language } from '@cchc/core/language';
import { lazyModule, withModule, type Later } from './lazy-module.js';

/** What an element adds to reading: its own kind of document and of table. */
export interface FigureReaders<D> {
  readDocument(input: unknown): Later<Reading<D>>;
  readTable(table: TableText, language: Language): Later<Reading<D>>;
}

/** A statistical cube is a table in JSON; few pages have one. */
const cubes = lazyModule(() => import('./json-stat.js'));

/** Goes on with what has been read; what is wrong stays as it is. */
export function andThen<A, D>(reading: Reading<A>, next: (value: A) => Later<Reading<D>>): Later<Reading<D>> {
  return reading.ok ? next(reading.value) : reading;
}

/** Reads the text of a JSON document, or of a dataset of JSON-stat. */
export function readJsonText<D>(
  text: string,
  { readDocument, readTable }: FigureReaders<D>,
  language: Language,
): Later<Reading<D>> {
  return andThen(readJson(text), (value): Later<Reading<D>> => {
    const isCube = typeof value === 'object' && value !== null && 'class' in value && 'dimension' in value;
    if (!isCube) return readDocument(value);
    return withModule(cubes, ({ readJsonStat }) => andThen(readJsonStat(value), table => readTable(table, language)));
  });
}
