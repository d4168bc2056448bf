import { languageOf, parseCsv, readJson, type Language, type Reading, type TableText } from '@cchc/core';
import type { Later, OpenPage, SourceHost } from './data-source.js';
import { htmlTable } from './html-table.js';
import { loadText, type LoadOptions } from './load-text.js';
import { nearestLang } from '../element/page-language.js';
import { PageSource } from './page-source.js';

/** What an element adds to reading: its own kind of document and of table. */
export interface DocumentReaders<D, E> {
  readDocument(input: unknown, element: E): Later<Reading<D>>;
  /** `element` knows what a table does not say, such as the code of an index. */
  readTable(table: TableText, language: Language, element: E): Later<Reading<D>>;
  /** What an element without any data lacks, default `data`. */
  missing?(element: E): string;
  /** What an element calls its figure where the page gives no heading and no caption, default nothing. */
  named?(element: E): string | undefined;
}

/** All ways to data other than attributes. */
export interface Readers<D, E> {
  readDocument(input: unknown, element: E): Later<Reading<D>>;
  /** A child script with JSON, or else a child table; null when the page holds neither. */
  readContent(element: E): Later<Reading<D>> | null;
  /** JSON or, by its media type or its name, CSV from an address. */
  readAddress(element: E, url: string, options: LoadOptions): Promise<Reading<D>>;
  /** What an element without any data lacks. */
  missing(element: E): string;
}

/** Completes what an element adds. */
export function pageOpener<D, E extends SourceHost<D>>(added: DocumentReaders<D, E>): OpenPage<D, E> {
  const readers = readersFor(added);
  return (host, source) => new PageSource(host, source, readers);
}

function readersFor<D, E extends SourceHost<D>>({
  readDocument,
  readTable,
  missing = () => 'data',
  named = () => undefined,
}: DocumentReaders<D, E>): Readers<D, E> {
  const then = <A>(reading: Reading<A>, next: (value: A) => Later<Reading<D>>): Later<Reading<D>> =>
    reading.ok ? next(reading.value) : reading;
  return {
    readDocument,
    missing,
    readContent(element) {
      const script = element.querySelector('script[type="application/json"]');
      if (script) return then(readJson(script.textContent), json => readDocument(json, element));
      const table = element.querySelector('table');
      return (
        table &&
        then(htmlTable(table, element.heading || named(element) || ''), texts =>
          readTable(texts, languageOf(nearestLang(table)), element),
        )
      );
    },
    async readAddress(element, url, options) {
      return then(await loadText(url, options), ({ text, type }) => {
        if (!isCsv(url, type)) return then(readJson(text), json => readDocument(json, element));
        const { href, pathname } = new URL(url, element.baseURI);
        const file = decoded(pathname.split('/').at(-1)!) || href;
        const title = element.heading || file.replace(/\.csv$/i, '');
        const source = { name: file, ...(href.startsWith('http') ? { url: href } : {}) };
        return then(parseCsv(text), cells =>
          readTable({ ...cells, title, source }, languageOf(nearestLang(element)), element),
        );
      });
    },
  };
}

/** A part of an address as people read it; as it is where it is not well formed. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Servers that know no CSV call it plain text, and then the name decides. */
function isCsv(url: string, type: string): boolean {
  return /^text\/csv/i.test(type) || (!/json/i.test(type) && /\.csv(?:[?#]|$)/i.test(url));
}
