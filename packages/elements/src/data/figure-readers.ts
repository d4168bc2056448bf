import type { Reading } from '@cchc/core';
import { readJson } from '@cchc/core/documents/json';
import type { TableText } from '@cchc/core/documents/table';
import type { Language } from '@cchc/core/language';
import type { Later } from './lazy-module.js';

/** What an element adds to reading: its own kind of document and of table. */
export interface FigureReaders<D> {
  readDocument(input: unknown): Later<Reading<D>>;
  readTable(table: TableText, language: Language): Later<Reading<D>>;
}

/** Goes on with what has been read; what is wrong stays as it is. */
export function andThen<A, D>(reading: Reading<A>, next: (value: A) => Later<Reading<D>>): Later<Reading<D>> {
  return reading.ok ? next(reading.value) : reading;
}

/** Reads the text of a JSON document. */
export function readJsonText<D>(text: string, { readDocument }: FigureReaders<D>): Later<Reading<D>> {
  return andThen(readJson(text), readDocument);
}
