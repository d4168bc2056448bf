import type { Reading } from '@cchc/core';
import type { TableText } from '@cchc/core/documents/table';
import type { AddressRequest } from './data-request.js';
import { andThen, readJsonText, type FigureReaders } from './figure-readers.js';
import { lazyModule, withModule } from './lazy-module.js';
import { loadText } from './load-text.js';
import { Refresh } from './refresh.js';

/** Most addresses give JSON. */
const csv = lazyModule(() => import('./csv.js'));

/** Reads a document from an address, and again with each refresh. */
export class AddressReading<D> {
  #abort: AbortController | undefined;
  #hasArrived = false;
  #seconds: number | undefined;
  readonly #refresh = new Refresh(() => void this.#load(true));

  /** @param arrived told of each answer; the next refresh is waited for when it has been shown */
  constructor(
    private readonly request: AddressRequest,
    private readonly readers: FigureReaders<D>,
    private readonly arrived: (reading: Reading<D>, isRefresh: boolean) => Promise<void>,
  ) {
    this.#seconds = request.refresh;
    void this.#load(false);
  }

  stop(): void {
    this.#abort?.abort();
    this.#refresh.stop();
  }

  /** Waits anew for the next refresh; a first answer under way is waited for as it is. */
  refreshEvery(seconds: number | undefined): void {
    this.#seconds = seconds;
    if (this.#hasArrived) this.#refresh.schedule(seconds);
  }

  async #load(isRefresh: boolean): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    // what rejects is code that could not be imported: without it there are no words for what is wrong
    const reading = await readAddress(this.request, this.readers, signal).catch(
      () => ({ ok: false, problems: [] }) as const,
    );
    if (signal.aborted) return;
    await this.arrived(reading, isRefresh);
    this.#hasArrived = true;
    if (!signal.aborted) this.#refresh.schedule(this.#seconds);
  }
}

/** JSON or, by its media type, its name or its looks, delimited text. */
async function readAddress<D>(
  request: AddressRequest,
  readers: FigureReaders<D>,
  abort: AbortSignal,
): Promise<Reading<D>> {
  const { language, notation } = request.table;
  return andThen(await loadText(request, abort), ({ text, type }) => {
    if (isPage(text)) return notFigures(type);
    if (!isDelimited(request.src, type, text)) return readJsonText(text, readers, language);
    return withModule(csv, ({ readCsv }) =>
      andThen(readCsv(text), cells => readers.readTable({ ...cells, ...namesOf(request), notation }, language)),
    );
  });
}

/** What to call the table of a file, and where it comes from, where it says neither itself. */
function namesOf({ src, base, table }: AddressRequest): Pick<TableText, 'title' | 'fallbackTitle' | 'fallbackSource'> {
  const { href, host, pathname } = new URL(src, base);
  const file = decoded(pathname.split('/').at(-1)!);
  const isFile = FILE.test(file);
  const source = { name: (isFile && file) || host || href, ...(href.startsWith('http') ? { url: href } : {}) };
  // the address of a published sheet names nothing
  return { fallbackTitle: table.title || (isFile ? file.replace(FILE, '') : undefined), fallbackSource: source };
}

const FILE = /\.(?:csv|tsv|tab|txt)$/i;

/** A part of an address as people read it; as it is where it is not well formed. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A page to log in or to say that there is nothing, in place of a file. */
const isPage = (text: string): boolean =>
  /^[\s\uFEFF]*<(?:!doctype html|!--|html|head|body|\?xml|script|div)/i.test(text);

function notFigures(type: string): Reading<never> {
  return {
    ok: false,
    problems: [
      { code: 'invalid', path: ['src'], expected: { type: 'figures-file' }, received: type.split(';')[0]!.trim() },
    ],
  };
}

/** Servers that know no CSV call it plain text or a stream of bytes; then the name decides, or what the text looks like. */
function isDelimited(url: string, type: string, text: string): boolean {
  if (/^text\/(?:csv|tab-separated-values)/i.test(type)) return true;
  if (/json/i.test(type)) return false;
  const isNamed = /\.(?:csv|tsv|tab)(?:[?#]|$)|(?:output|format|tqx=out)[=:](?:csv|tsv)/i.test(url);
  return isNamed || (/^text\/plain/i.test(type) && !/^[\s\uFEFF]*[[{]/.test(text));
}
